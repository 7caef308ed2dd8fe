// The pane: everything that is said of the selected node or line, or an overview.
const { data, words, dom, picture, evidence } = KG;
const MOST = 20;
const FEW = 10; // facts of one kind in the pane, which opens at once
const HUB = 24; // lines of a thing from which on the first of each kind are fewer, so that all kinds are near
const FIRST = 4; // of a hub
const pane = dom.get("pane");

function nodeButton(id) {
  const node = data.nodes[id];
  const style = data.classes.get(node.kind);
  const button = dom.button("", { "class": "thing", title: words.nameOf(style), "data-node": id },
    () => picture.select({ node: id }, "go"));
  button.append(dom.shape(style.shape, picture.colorOf(style)), dom.make("bdi", {}, node.name));
  return button;
}

// A list that grows by a button, so that a park with 800 companies opens at once.
function growing(items, make, list, { whole, first = MOST } = {}) {
  let done = 0;
  const box = dom.make("div", {}, whole || list);
  const more = dom.button("", { "class": "more" }, add);
  function add() {
    const upTo = Math.min(items.length, done + (done ? MOST : first));
    list.append(...items.slice(done, upTo).map(make));
    done = upTo;
    more.textContent = words.say("more", { n: Math.min(MOST, items.length - done) });
    more.hidden = done >= items.length;
  }
  add();
  box.append(more);
  return box;
}

function head(title, kind, tools) {
  const close = dom.button("✕", { "class": "round close", "aria-label": words.say("close") }, () => picture.select(null));
  return dom.make("header", {}, close, kind, dom.make("h2", { tabindex: -1 }, dom.make("bdi", {}, title)),
    tools.length ? dom.make("div", { class: "row" }, ...tools) : null);
}

function badge(kind) {
  const style = data.classes.get(kind);
  return dom.make("p", { class: "kind" }, dom.shape(style.shape, picture.colorOf(style)), words.nameOf(style));
}

function ofNode(id) {
  const node = data.nodes[id];
  const tools = [
    dom.button(words.say("expand"), { "class": "strong", id: "expand" }, () => picture.expand(id)),
    dom.button(words.say("about"), { id: "about" }, () => KG.sheet.open("about", id)),
    ...KG.sheet.fitting(node.kind).map((name) => dom.button(words.say(name), { "data-sheet": name }, () => KG.sheet.open(name, id))),
    dom.button(words.say("pathTo"), { id: "path" }, () => KG.path.ask(id)),
    dom.button(words.say("centre"), {}, () => picture.goTo(id)),
    dom.button(words.say("copy"), {}, copy),
  ];
  const parts = [head(node.name, badge(node.kind), tools)];
  if (node.aliases.length) {
    parts.push(dom.make("p", { class: "aliases" }, words.say("aliases") + "：" + node.aliases.join("、")));
  }
  if (node.figures.length) parts.push(evidence.figures(node.figures));
  parts.push(...groups(node));
  if (parts.length === 1) parts.push(dom.make("p", { class: "hint" }, words.say("noFacts")));
  return parts;
}

// The node's lines by relation and side, in the order of the legend.
function groups(node) {
  const found = new Map();
  for (const number of node.edges) {
    const edge = data.edges[number];
    const key = edge.relation + (edge.from === node.id ? ">" : "<");
    if (!found.has(key)) found.set(key, []);
    found.get(key).push(edge);
  }
  const order = [...data.relations.keys()].flatMap((name) => [name + ">", name + "<"]);
  const first = node.edges.length > HUB && found.size > 1 ? FIRST : FEW;
  return order.filter((key) => found.has(key)).map((key, place) => {
    const edges = found.get(key);
    const back = key.endsWith("<");
    const title = words.nameOf(data.relations.get(key.slice(0, -1)), back);
    const list = growing(edges, (edge) => edgeItem(edge, back ? edge.from : edge.to), dom.make("ul", { class: "said" }), { first });
    return dom.make("details", { class: "group", open: place < 6 || edges.length < 4, "data-relation": key },
      dom.make("summary", {}, dom.make("h3", {}, title), dom.make("span", { class: "number" }, words.say("facts", { n: edges.length }))), list);
  });
}

function edgeItem(edge, other) {
  return dom.make("li", { "data-edge": edge.id }, nodeButton(other), ...edge.facts.map(evidence.item));
}

function ofEdge(id) {
  const edge = data.edges[id];
  const relation = words.nameOf(data.relations.get(edge.relation));
  const sentence = dom.make("p", { class: "triple" }, nodeButton(edge.from),
    dom.make("span", { class: "arrow" }, relation + " →"), nodeButton(edge.to));
  const tools = [dom.button(words.say("copy"), {}, copy)];
  return [head(relation, dom.make("p", { class: "kind" }, words.say("relation")), tools), sentence,
    dom.make("div", { class: "said" }, ...edge.facts.map(evidence.item))];
}

function overview() {
  const parts = [dom.make("header", {}, dom.make("h2", { tabindex: -1 }, words.say("overview"))),
    dom.make("p", { class: "lead" }, words.say("overviewText"))];
  const counts = new Map();
  for (const fact of data.facts) counts.set(fact.status, (counts.get(fact.status) || 0) + 1);
  const chips = [...data.statuses.keys()].filter((name) => counts.has(name)).map((name) =>
    dom.make("li", {}, evidence.status(name), " " + words.say("facts", { n: counts.get(name) })));
  if (chips.length) parts.push(dom.make("h3", {}, words.say("byStatus")), dom.make("ul", { class: "chips" }, ...chips));
  const best = data.ranked.slice(0, 12).map((id) => data.nodes[id]);
  const hubs = best.filter((each) => each.edges.length).map((each) =>
    dom.make("li", {}, nodeButton(each.id), dom.make("span", { class: "number" }, String(each.edges.length))));
  if (hubs.length) parts.push(dom.make("h3", {}, words.say("hubs")), dom.make("ol", { class: "hubs" }, ...hubs));
  return parts;
}

const copy = () => dom.copy(location.href, words.say("copied"));

function refresh() {
  const { selected } = picture.state;
  const inside = pane.contains(document.activeElement);
  document.body.classList.toggle("has-selection", Boolean(selected));
  picture.state.pick = null;
  pane.scrollTop = 0; // before the new parts are in it, which would have to be laid out for it
  if (!data.nodes.length) pane.replaceChildren();
  else if (!selected) pane.replaceChildren(...overview());
  else if (selected.path) pane.replaceChildren(...KG.path.ofPath(selected.path));
  else pane.replaceChildren(...(selected.node !== undefined ? ofNode(selected.node) : ofEdge(selected.edge)));
  if (selected && selected.fact !== undefined) point(selected.fact);
  if (inside) pane.querySelector("h2").focus(); // the button that was pressed is gone
}

// Shows which fact was asked for among those of the pane.
function point(fact) {
  const item = pane.querySelector('[data-fact="' + fact + '"]');
  if (!item) return;
  const proof = item.closest(".proof");
  if (proof && proof.hidden) proof.previousElementSibling.querySelector("button").click();
  item.classList.add("pointed");
  item.scrollIntoView({ block: "center" });
}

picture.onChange((what) => {
  if (what !== "selection") return;
  refresh();
  const { selected } = picture.state;
  if (selected && selected.node !== undefined) {
    const node = data.nodes[selected.node];
    const kind = words.nameOf(data.classes.get(node.kind));
    dom.announce(words.say("selected", { kind, name: node.name, n: data.neighbours(node.id).length }));
  }
});

KG.pane = { refresh, nodeButton, growing, head, copy, fill: (...parts) => pane.replaceChildren(...parts) };
