// The two data islands, read once. Everything here is plain values; nothing in it is ever markup.
const drawn = JSON.parse(document.getElementById("drawn").textContent);
const told = JSON.parse(document.getElementById("told").textContent);

const named = (list) => new Map(list.map((each) => [each.name, each]));
const classes = named(told.style.classes);
const relations = named(told.style.relations);
const statuses = named(told.style.statuses);

const documents = told.documents.map(([title, publisher, published, url, path, sha256, iri]) =>
  ({ title, publisher, published, url, path, sha256, iri }));

// One node: `drawn` is what vis-network gets; `edges` are numbers of edges; `figures` facts.
const nodes = drawn.nodes.map((each, id) => {
  const [path, name, aliases, pinyin] = told.names[id];
  return { id, path, name, aliases, pinyin, kind: each.group, drawn: each, edges: [], figures: [] };
});

const facts = told.facts.map((row) => {
  const [subject, relation, object, status, when, role, indicator, unit, confidence,
    quote, start, end, rule, text, iri] = row;
  return {
    subject, relation, object, status, when, role, indicator, unit, confidence,
    quote: told.quotes[quote], start, end, rule: told.rules[rule],
    document: text < 0 ? null : documents[text], isValue: typeof object === "string", path: iri, iri: iri.includes(":") ? iri : told.base + iri,
  };
});
facts.forEach((fact, id) => { fact.id = id; });

const edges = drawn.edges.map((each, id) => ({
  id, from: each.from, to: each.to, relation: each.relation, status: each.status,
  drawn: each, facts: told.edges[id].map((index) => facts[index]),
}));

for (const edge of edges) {
  nodes[edge.from].edges.push(edge.id);
  if (edge.to !== edge.from) nodes[edge.to].edges.push(edge.id);
}
for (const edge of edges) for (const fact of edge.facts) fact.edge = edge.id;
for (const fact of facts) if (fact.isValue) nodes[fact.subject].figures.push(fact);

const byPath = new Map(nodes.map((each) => [each.path, each.id]));

// The numbers of a node's neighbours, the best connected first.
function neighbours(id) {
  const found = new Set();
  for (const number of nodes[id].edges) {
    const edge = edges[number];
    found.add(edge.from === id ? edge.to : edge.from);
  }
  found.delete(id);
  return [...found].sort((a, b) => nodes[b].edges.length - nodes[a].edges.length || a - b);
}

// The numbers of all nodes, the best connected first.
const ranked = nodes.map((each) => each.id).sort((a, b) => nodes[b].edges.length - nodes[a].edges.length || a - b);

// What a thing is of its kind: a retrofit a digital upgrade, in words of both languages.
const types = new Map(told.types.map(([id, ...names]) => [id, names.map(([zh, en]) => ({ zh, en }))]));

KG.data = {
  nodes, edges, facts, documents, types, classes, relations, statuses, byPath, neighbours, ranked,
  options: drawn.options, base: told.base, first: told.first, askAbove: told.style.askAbove,
  indicators: named(told.style.indicators), roles: named(told.style.roles),
};
