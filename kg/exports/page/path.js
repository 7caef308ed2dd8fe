// The shortest way between two things: pick the other end, see the lines, read what states them.
const { data, words, dom, picture, evidence, pane, search } = KG;

// Lines that may be walked: no filter hides them, and no text only denies them.
const open = (edge) => edge.status !== "denied" && !picture.state.hidden.relations.has(edge.relation) &&
  !picture.state.hidden.statuses.has(edge.status) && KG.times.passesEdge(edge);
const enters = (id, to) => id === to || !picture.state.hidden.classes.has(data.nodes[id].kind);

// The nodes of a shortest path, best connected neighbours first; null where there is none.
function shortest(from, to) {
  const before = new Map([[from, null]]);
  for (const id of before.keys()) { // a Map hands out what joins it while it is walked
    if (id === to) break;
    for (const number of data.nodes[id].edges) {
      const edge = data.edges[number];
      const next = edge.from === id ? edge.to : edge.from;
      if (!before.has(next) && open(edge) && enters(next, to)) before.set(next, id);
    }
  }
  if (!before.has(to)) return null;
  const nodes = [];
  for (let id = to; id !== null; id = before.get(id)) nodes.unshift(id);
  return nodes;
}

function between(one, other) {
  return data.nodes[one].edges.filter((number) => {
    const edge = data.edges[number];
    return open(edge) && (edge.from === other || edge.to === other);
  });
}

function find(from, to) {
  const nodes = shortest(from, to);
  const edges = nodes ? nodes.slice(1).flatMap((id, place) => between(nodes[place], id)) : [];
  return { from, to, nodes: nodes || [from, to], edges: from === to ? [] : edges };
}

function show(from, to) {
  picture.state.pick = null;
  const path = find(from, to);
  picture.select({ path });
  dom.announce(words.say(path.edges.length ? "pathFound" : "pathNone", { n: path.nodes.length - 1 }));
}

// The question in the pane: a name is searched, or a node of the picture clicked.
function ask(from) {
  picture.state.pick = (id) => show(from, id);
  const input = dom.make("input", { id: "path-search", class: "field", type: "search", role: "combobox", "aria-label": words.say("pathTo"),
    "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": "path-suggestions" });
  input.placeholder = words.say("search");
  input.autocomplete = "off";
  const list = dom.make("ul", { id: "path-suggestions", class: "suggestions", role: "listbox", "aria-label": words.say("suggestions"), hidden: true });
  const cancel = dom.button(words.say("cancel"), {}, () => picture.select({ node: from }));
  pane.fill(
    pane.head(words.say("pathTo"), dom.make("p", { class: "kind" }, words.say("path")), []),
    dom.make("p", { class: "triple" }, pane.nodeButton(from), dom.make("span", { class: "arrow" }, "→ …")),
    dom.make("p", { class: "hint" }, words.say("pathHow")),
    dom.make("div", { class: "search" }, input, list), dom.make("div", { class: "row" }, cancel));
  search.attach(input, list, (id) => show(from, id));
  input.focus();
}

// Each step with its two ends and all that is said of it.
function ofPath({ from, to, nodes, edges }) {
  const tools = [dom.button(words.say("pathOther"), {}, () => ask(from)), dom.button(words.say("copy"), {}, pane.copy)];
  const kind = dom.make("p", { class: "kind" }, words.say("path"));
  const head = pane.head(words.say("pathHead", { from: data.nodes[from].name, to: data.nodes[to].name }), kind, tools);
  if (!edges.length) return [head, dom.make("p", { class: "note" }, words.say(from === to ? "pathSame" : "pathNone"))];
  const steps = nodes.slice(1).map((id, place) => dom.make("li", { class: "step" },
    ...between(nodes[place], id).filter((number) => edges.includes(number)).map((number) => step(data.edges[number]))));
  return [head, dom.make("p", { class: "lead" }, words.say("pathFound", { n: steps.length })), dom.make("ol", { class: "path" }, ...steps)];
}

function step(edge) {
  const relation = words.nameOf(data.relations.get(edge.relation));
  return dom.make("div", { class: "said", "data-edge": edge.id },
    dom.make("p", { class: "triple" }, pane.nodeButton(edge.from), dom.make("span", { class: "arrow" }, relation + " →"), pane.nodeButton(edge.to)),
    ...edge.facts.map(evidence.item));
}

KG.path = { ask, find, ofPath };
