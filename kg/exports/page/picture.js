// What is drawn: which nodes are shown, what the filters leave of them, what is selected.
const { data, words, dom, place, times, group } = KG;
const CROWD = 300; // more drawn nodes than can be told apart at a glance
const MANY = 60; // beyond so many vis-network draws none but those that the reader is at
const FEW = 14; // so many lines have their names beside what is selected
const STEP = 40; // so many neighbours join at once

const frame = dom.get("picture");
const nodeSet = new vis.DataSet();
const edgeSet = new vis.DataSet();
const network = new vis.Network(frame, { nodes: nodeSet, edges: edgeSet }, data.options);

const state = {
  shown: new Set(), // nodes that were asked for, filtered or not
  points: new Map(), // where each shown node stands
  hidden: { classes: new Set(), relations: new Set(), statuses: new Set() },
  selected: null, // { node }, { edge } or { path: { from, to, nodes, edges } }
  pick: null, // takes the next node that is clicked, instead of selecting it
  dark: false,
  grouped: false, // whether parks stand for what is theirs, but for those that are opened
  opened: new Set(),
  crowd: false, // more nodes than can be told apart
  nodes: [], // numbers of the nodes that are drawn
  lines: [], // numbers of the edges that are drawn
  many: false, // so many that most of them are drawn as a crowd
  held: {}, // the { node } or { edge } of the crowd that the pointer is at
  away: new Set(), // nodes that are being dragged out of the crowd
  scope: { name: "first", of: undefined, opened: [] }, // what was asked to be shown, and what was expanded in it
  fitted: false, // whether the view is still the one that fit() chose
};
const looks = KG.looks(state);
const { middle, fit, fitTo, goTo, goNear, zoom } = KG.camera({ frame, network, state });
const crowd = KG.crowd({ network, state, looks });
const listeners = [];
const changed = (what) => listeners.forEach((each) => each(what));

const passes = (id) => state.shown.has(id) && !state.hidden.classes.has(data.nodes[id].kind) && times.passesNode(id);
const passesLine = (edge) => !state.hidden.relations.has(edge.relation) && !state.hidden.statuses.has(edge.status) && times.passesEdge(edge);
const passesEdge = (edge) => passesLine(edge) && passes(edge.from) && passes(edge.to);

const stands = (id) => group.folded(id, state) === undefined;

// Nodes near what is selected; null when nothing is.
function lit() {
  if (!state.selected) return null;
  if (state.selected.edge !== undefined) {
    const edge = data.edges[state.selected.edge];
    return new Set([edge.from, edge.to]);
  }
  if (state.selected.path) return new Set(state.selected.path.nodes);
  return new Set([state.selected.node, ...data.neighbours(state.selected.node)]);
}

function isLitEdge(edge) {
  const { node, edge: id, path } = state.selected || {};
  if (path) return path.edges.includes(edge.id);
  return id !== undefined ? edge.id === id : edge.from === node || edge.to === node;
}

// Lines of what is selected that are drawn.
function litLines() {
  const { node, edge, path } = state.selected || {};
  const own = path ? path.edges : edge !== undefined ? [edge] : node !== undefined ? data.nodes[node].edges : [];
  return own.map((id) => data.edges[id]).filter((each) => passesEdge(each) && stands(each.from) && stands(each.to));
}

let depth = 0;

// Draws once after all of an act and not after each of its steps, as vis-network does of itself.
const atOnce = (act) => (...given) => {
  const { emitter } = network.body;
  if (!depth++) emitter.emit("_blockRedraw");
  try {
    return act(...given);
  } finally {
    if (!--depth) {
      emitter.emit("_allowRedraw");
      emitter.emit("_requestRedraw");
    }
  }
};

// Brings the picture in line with the state; `all` also renews how everything looks.
function draw(all) {
  const seen = new Uint8Array(data.nodes.length); // 2 by itself, 1 within its park
  for (const id of state.shown) seen[id] = passes(id) ? 1 + stands(id) : 0;
  const nodes = data.nodes.filter((node) => seen[node.id] === 2);
  const passing = data.edges.filter((edge) => seen[edge.from] && seen[edge.to] && passesLine(edge));
  const lines = state.grouped ? passing.filter((edge) => seen[edge.from] + seen[edge.to] === 4) : passing;
  const isCrowd = nodes.length > CROWD;
  all = all || isCrowd !== state.crowd;
  Object.assign(state, { crowd: isCrowd, many: nodes.length > MANY, nodes: nodes.map((node) => node.id), lines: lines.map((edge) => edge.id) });
  const bundles = state.grouped ? group.bundles(passing, state, state.dark ? "#6b7480" : "#a8a498") : [];
  if (state.many) {
    crowd.set(nodes, lines, bundles);
    return single();
  }
  crowd.set([], [], []);
  state.held = {};
  const near = lit();
  const few = state.selected && lines.filter(isLitEdge).length <= FEW;
  const lineLook = (edge) => looks.ofEdge(edge, near && !isLitEdge(edge), few && isLitEdge(edge));
  return hold({ nodes, lines, bundles, all, lineLook, look: (node) => looks.ofNode(node, near && !near.has(node.id)) });
}

// Singles out of the crowd what is selected and what the pointer is at.
function single() {
  const { selected, held } = state;
  const near = lit();
  const lines = litLines();
  const few = lines.length <= FEW || selected.path;
  const strong = selected ? (selected.path ? selected.path.nodes : [selected.node]) : [];
  const drawn = (ids) => [...ids].filter((id) => passes(id) && stands(id)).map((id) => data.nodes[id]);
  crowd.light(selected, () => ({ near, strong, nodes: drawn(near), edges: lines }));
  const firm = new Set(few ? lines : []);
  if (held.edge !== undefined && passesEdge(data.edges[held.edge])) firm.add(data.edges[held.edge]);
  const ids = new Set([...firm].flatMap((edge) => [edge.from, edge.to]));
  for (const id of [held.node, ...strong]) if (id !== undefined) ids.add(id);
  hold({ nodes: drawn(ids), lines: [...firm], bundles: [], all: true, look: alone, lineLook: (edge) => looks.ofEdge(edge, false, few && isLitEdge(edge)) });
}

// The crowd writes the names, but for what is dragged out of it.
const alone = (node) => ({ ...looks.ofNode(node, false), ...(state.away.has(node.id) ? {} : { label: looks.NO_WORDS }) });

// Brings what vis-network holds in line with what it shall draw.
function hold({ nodes, lines, bundles, all, look, lineLook }) {
  renew(edgeSet, [], new Set([...lines, ...bundles].map((each) => each.id)));
  renew(nodeSet, (all ? nodes : nodes.filter((each) => !nodeSet.get(each.id))).map(look), new Set(nodes.map((each) => each.id)));
  renew(edgeSet, [...(all ? lines : lines.filter((each) => !edgeSet.get(each.id))).map(lineLook), ...bundles], null);
  if (state.selected) mark();
}

function renew(set, items, keep) {
  if (keep) {
    const gone = set.getIds().filter((id) => !keep.has(id));
    if (gone.length) set.remove(gone);
  }
  if (items.length) set.update(items);
}

function mark() {
  const { node, edge, path } = state.selected;
  if (path) network.setSelection({ nodes: path.nodes, edges: path.edges.filter((id) => edgeSet.get(id)) }, { highlightEdges: false });
  else if (node !== undefined && nodeSet.get(node)) network.selectNodes([node], false);
  else if (edge !== undefined && edgeSet.get(edge)) network.setSelection({ nodes: [], edges: [edge] }, { highlightEdges: false });
}

// Opens the parks that stand for these.
function unfold(ids) {
  const parks = ids.map((id) => group.folded(id, state)).filter((park) => park !== undefined);
  parks.forEach((park) => state.opened.add(park));
  return parks.length > 0;
}

function select(chosen, where) {
  state.selected = chosen;
  let renewed = false;
  const before = state.shown.size;
  network.unselectAll();
  if (chosen && chosen.node !== undefined) bring([chosen.node]);
  if (chosen && chosen.edge !== undefined) bring([data.edges[chosen.edge].from, data.edges[chosen.edge].to]);
  if (chosen && chosen.path) bring(chosen.path.nodes);
  if (chosen && state.grouped) renewed = unfold(chosen.path ? chosen.path.nodes : chosen.node !== undefined ? [chosen.node] : []);
  if (state.many && !renewed && state.shown.size === before) single();
  else draw(true);
  if (chosen && chosen.path) fitTo(chosen.path.nodes);
  else if (chosen && where === "go") goTo(chosen.node !== undefined ? chosen.node : data.edges[chosen.edge].from);
  changed("selection");
}

// Puts nodes into the picture that are not in it, next to what they are joined to.
function bring(ids) {
  const missing = ids.filter((id) => !state.shown.has(id));
  for (const id of missing) {
    const near = data.neighbours(id).find((each) => state.shown.has(each));
    const centre = near === undefined ? middle() : state.points.get(near);
    place.around(centre, [id], state.points);
    state.shown.add(id);
  }
  if (missing.length) changed("shown");
}

// Adds the best connected neighbours of a node; more of them the next time.
function expand(id) {
  bring([id]);
  state.scope.opened.push(id);
  const count = group.holds(id, state);
  if (count) {
    state.opened.add(id);
    draw(true);
    dom.announce(words.say("expanded", { n: count }));
    return count;
  }
  const waiting = data.neighbours(id).filter((each) => !state.shown.has(each));
  const joining = waiting.slice(0, STEP);
  place.around(state.points.get(id), joining, state.points);
  joining.forEach((each) => state.shown.add(each));
  draw(true);
  if (state.fitted) fit();
  changed("shown");
  const left = waiting.length - joining.length;
  const key = joining.length === 0 ? "nothingMore" : left ? "moreLeft" : "expanded";
  dom.announce(words.say(key, { n: joining.length, left }));
  return joining.length;
}

function firstView() {
  state.scope = { name: "first", of: undefined, opened: [] };
  show(new Map(data.first.map(([id, x, y]) => [id, { x, y }])));
  if (frame.clientWidth < 600 && data.first.length > 12) goNear(data.first[0][0], 0.62);
}

// All nodes; `grouped` leaves those inside their park that are its alone.
function showAll(grouped) {
  state.scope = { name: grouped ? "parks" : "all", of: undefined, opened: [] };
  show(new Map(data.nodes.map((each) => [each.id, { x: each.drawn.x, y: each.drawn.y }])), grouped);
  dom.announce(words.say("allShown", { n: data.nodes.length }));
}

function show(points, grouped = false) {
  Object.assign(state, { grouped, opened: new Set() });
  state.points = points;
  state.shown = new Set(points.keys());
  draw(true);
  fit();
  changed("shown");
}

// Nothing but these, in rings around the first.
function showOnly([first, ...others]) {
  state.scope = { name: "near", of: first, opened: [] };
  const points = new Map([[first, { x: 0, y: 0 }]]);
  place.around({ x: 0, y: 0 }, others, points);
  show(points);
}

// Hides or shows one class, relation or status.
function toggle(what, name) {
  const set = state.hidden[what];
  if (!set.delete(name)) set.add(name);
  draw(false);
  changed("filters");
}

function showEach(what) {
  state.hidden[what].clear();
  draw(false);
  changed("filters");
}

// Hides exactly these; `anew` is true where something else that filters has changed, too.
function hide(hidden, anew) {
  const same = Object.keys(hidden).every((what) => String([...hidden[what]].sort()) === String([...state.hidden[what]].sort()));
  if (same && !anew) return;
  state.hidden = hidden;
  draw(false);
  changed("filters");
}

function setDark(dark) {
  state.dark = dark;
  draw(true);
}

// The pointer is at this { node } or { edge } of the crowd, or at nothing.
function pointAt(held) {
  if (held.node === state.held.node && held.edge === state.held.edge) return;
  state.held = held;
  single();
  const pen = document.createElement("canvas").getContext("2d"); // vis-network finds nothing that it has not drawn
  for (const id of nodeSet.getIds()) network.body.nodes[id].draw(pen);
}

KG.picture = {
  ...looks, state, network, edgeSet, isLitEdge, crowd, pointAt: atOnce(pointAt), again: atOnce(single), draw: atOnce(draw), select: atOnce(select), expand: atOnce(expand), firstView: atOnce(firstView),
  showAll: atOnce(showAll), toggle: atOnce(toggle), showEach: atOnce(showEach), hide: atOnce(hide), setDark: atOnce(setDark), fit, goTo, zoom,
  passes, passesEdge, middle, drawnNodes: () => [...state.nodes], drawnEdges: () => [...state.lines],
  onChange: (act) => listeners.push(act), filtered: () => changed("filters"), showOnly: atOnce(showOnly),
};
