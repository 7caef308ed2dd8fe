// What is shown, to take away: written here and now, nothing leaves the machine.
const { data, words, dom, picture, list, pictureFile } = KG;

function download(name, type, ...parts) {
  give(name, new Blob(parts, { type }));
}

function give(name, blob) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  dom.announce(words.say("saved", { name }));
}

// ---- CSV: a cell that a spreadsheet would take for a formula begins with an apostrophe
function cell(value) {
  const text = String(value);
  const safe = /^[\s\u0000-\u001f]*[=+\-@＝＋－＠]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? "'" + text : text;
  return '"' + safe.replace(/"/g, '""') + '"';
}

const HEADS = ["subject", "relation", "object", "unit", "indicator", "status", "when", "role", "confidence",
  "quote", "start", "end", "rule", "title", "publisher", "published", "url", "file", "subject_iri", "object_iri"];

function csv(facts) {
  const rows = facts.map((fact) => {
    const text = fact.document || {};
    const object = fact.isValue ? null : data.nodes[fact.object];
    return [data.nodes[fact.subject].name, fact.relation, object ? object.name : fact.object, fact.unit, fact.indicator,
      fact.status, fact.when, fact.role, fact.confidence, fact.quote, fact.start, fact.end, fact.rule, text.title || "",
      text.publisher || "", text.published || "", text.url || "", text.path || "",
      data.base + data.nodes[fact.subject].path, object ? data.base + object.path : ""];
  });
  return [HEADS, ...rows].map((row) => row.map(cell).join(",") + "\r\n").join("");
}

// ---- GEXF 1.3: nodes with class and place, lines with relation, status and how many facts say so
const GEXF = "http:" + "//gexf.net/1.3";

function gexf() {
  const sheet = document.implementation.createDocument(GEXF, "gexf", null);
  const add = (parent, tag, attributes) => {
    const element = sheet.createElementNS(GEXF, tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, pictureFile.clean(String(value)));
    parent.append(element);
    return element;
  };
  sheet.documentElement.setAttribute("version", "1.3");
  const graph = add(sheet.documentElement, "graph", { defaultedgetype: "directed" });
  const fields = (kind, names) => names.forEach((title, id) =>
    add(kind, "attribute", { id, title, type: title === "facts" ? "integer" : "string" }));
  fields(add(graph, "attributes", { class: "node" }), ["class", "iri", "aliases"]);
  fields(add(graph, "attributes", { class: "edge" }), ["relation", "status", "when", "facts"]);
  const values = (parent, each) => {
    const box = add(parent, "attvalues", {});
    each.forEach((value, place) => add(box, "attvalue", { for: place, value }));
  };
  const nodes = add(graph, "nodes", {});
  for (const id of picture.drawnNodes()) {
    const node = data.nodes[id];
    values(add(nodes, "node", { id, label: node.name }), [node.kind, data.base + node.path, node.aliases.join("、")]);
  }
  const edges = add(graph, "edges", {});
  for (const id of picture.drawnEdges()) {
    const { from, to, relation, status, facts } = data.edges[id];
    const whens = [...new Set(facts.map((fact) => fact.when).filter(Boolean))].sort();
    values(add(edges, "edge", { id, source: from, target: to, label: relation }), [relation, status, whens.join(" "), facts.length]);
  }
  return '<?xml version="1.0" encoding="UTF-8"?>\n' + new XMLSerializer().serializeToString(sheet);
}

const ACTS = {
  png: () => pictureFile.png((blob) => give("graph.png", blob)),
  svg: () => download("graph.svg", "image/svg+xml", pictureFile.svg()),
  csv: () => download("facts.csv", "text/csv", "\ufeff", csv(list.shown())),
  gexf: () => download("graph.gexf", "application/xml", gexf()),
  turtle: () => download("facts.ttl", "text/turtle", KG.turtle(list.shown())),
  print: () => window.print(),
};
for (const [id, act] of Object.entries(ACTS)) dom.get(id).addEventListener("click", act);
KG.menu(dom.get("save-button"), dom.get("save"));
