// What is drawn: which nodes are shown, what the filters leave of them, what is selected.
const { data, words, dom, place, times, group } = KG;
const CROWD = 300; // more drawn nodes than can be told apart at a glance
const FADE_UP_TO = 1500; // beyond so many the others are not faded on selection, and lines wait
const NO_WORDS = " "; // vis-network keeps the old label when the new one is empty
const STEP = 40; // so many neighbours join at once
const FONT = '"PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC","Source Han Sans SC","WenQuanYi Micro Hei",system-ui,sans-serif';

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
  lines: [], // numbers of the edges that are drawn
  many: false, // so many that lines wait while the picture moves
  scope: { name: "first", of: undefined, opened: [] }, // what was asked to be shown, and what was expanded in it
  fitted: false, // whether the view is still the one that fit() chose
};
const { middle, fit, fitTo, goTo, goNear, zoom } = KG.camera({ frame, network, nodeSet, state });
const hairs = KG.hairs(network, state);
const listeners = [];
const changed = (what) => listeners.forEach((each) => each(what));

const ink = () => (state.dark ? "#e8eaed" : "#20262d");
const paper = () => (state.dark ? "#14181d" : "#fbfaf7");
const colorOf = (style) => (state.dark ? style.dark : style.color);

// In a crowd nodes are dots without a rim, and lines are hairs without heads.
function lookOfNode(node, faded) {
  const color = colorOf(data.classes.get(node.kind));
  const fill = node.drawn.planned ? paper() : color;
  const border = node.drawn.planned || state.crowd ? color : paper();
  const strong = { background: fill, border: ink() };
  return {
    ...node.drawn, ...state.points.get(node.id), opacity: faded ? 0.16 : 1,
    size: group.radius(node, state), label: nameOf(node),
    color: { background: fill, border, highlight: strong, hover: strong },
    font: {
      ...node.drawn.font, face: FONT, strokeWidth: 4, strokeColor: paper(), vadjust: -4,
      color: faded ? (state.dark ? "#4a525c" : "#c9cbcc") : ink(),
    },
  };
}

// A park that stands for others says for how many.
function nameOf(node) {
  const count = group.holds(node.id, state);
  return count ? node.drawn.label + "\n+" + count : node.drawn.label;
}

function lookOfEdge(edge, faded, spoken) {
  const color = colorOf(data.relations.get(edge.relation));
  return {
    ...edge.drawn,
    color: { color, highlight: color, hover: color, opacity: faded ? 0.06 : state.crowd && !spoken ? 0.42 : 0.62 },
    width: state.crowd && !spoken ? 0.6 : 1.1, arrows: { to: { enabled: !state.crowd } },
    label: spoken ? edgeWords(edge) : NO_WORDS,
    font: { size: 12, face: FONT, color: ink(), strokeWidth: 5, strokeColor: paper(), align: "horizontal" },
  };
}

// "引进 · 计划中": the status is said wherever it is more than a plain statement.
function edgeWords(edge) {
  const relation = words.nameOf(data.relations.get(edge.relation));
  if (edge.status === "stated") return relation;
  return relation + " · " + words.nameOf(data.statuses.get(edge.status));
}

const passes = (id) => state.shown.has(id) && !state.hidden.classes.has(data.nodes[id].kind) && times.passesNode(id);
const passesEdge = (edge) => !state.hidden.relations.has(edge.relation) &&
  !state.hidden.statuses.has(edge.status) && passes(edge.from) && passes(edge.to) && times.passesEdge(edge);

const stands = (id) => group.folded(id, state) === undefined;

// Nodes near what is selected; null when nothing is, or when there are too many to fade.
function lit() {
  if (!state.selected || nodeSet.length > FADE_UP_TO) return null;
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

// Brings what vis-network holds in line with the state; `all` also renews how it looks.
function draw(all) {
  const wanted = data.nodes.filter((node) => passes(node.id) && stands(node.id));
  const crowd = wanted.length > CROWD;
  all = all || crowd !== state.crowd;
  state.crowd = crowd;
  const near = lit();
  const passing = data.edges.filter(passesEdge);
  const lines = passing.filter((edge) => stands(edge.from) && stands(edge.to));
  const many = wanted.length > FADE_UP_TO;
  const firm = many ? lines.filter(isLitEdge) : lines; // of too many only those of what is selected are more than hairs
  const thin = many ? lines.filter((edge) => !isLitEdge(edge)) : [];
  state.lines = lines.map((edge) => edge.id);
  const bundles = state.grouped ? group.bundles(passing, state, state.dark ? "#6b7480" : "#a8a498") : [];
  const loose = many ? bundles.map(({ from, to, color, width }) => [from, to, color.color, [], Math.round(width)]) : [];
  hairs.set([...thin.map((edge) => [edge.from, edge.to, colorOf(data.relations.get(edge.relation)), edge.drawn.dashes || []]), ...loose]);
  renew(edgeSet, [], new Set([...firm, ...(many ? [] : bundles)].map((each) => each.id)));
  const look = (node) => lookOfNode(node, near && !near.has(node.id));
  renew(nodeSet, (all ? wanted : wanted.filter((each) => !nodeSet.get(each.id))).map(look), new Set(wanted.map((each) => each.id)));
  const few = state.selected && lines.filter(isLitEdge).length <= 14;
  const lineLook = (edge) => lookOfEdge(edge, near && !isLitEdge(edge), few && isLitEdge(edge));
  renew(edgeSet, (all ? firm : firm.filter((each) => !edgeSet.get(each.id))).map(lineLook), null);
  if (!many) renew(edgeSet, bundles, null);
  if (many !== state.many) network.setOptions({ interaction: { hideEdgesOnDrag: many, hideEdgesOnZoom: many } });
  state.many = many;
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
  network.unselectAll();
  if (chosen && chosen.node !== undefined) bring([chosen.node]);
  if (chosen && chosen.edge !== undefined) bring([data.edges[chosen.edge].from, data.edges[chosen.edge].to]);
  if (chosen && chosen.path) bring(chosen.path.nodes);
  if (chosen && state.grouped) renewed = unfold(chosen.path ? chosen.path.nodes : chosen.node !== undefined ? [chosen.node] : []);
  draw(renewed || nodeSet.length <= FADE_UP_TO);
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
  draw(nodeSet.length <= FADE_UP_TO);
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

KG.picture = {
  state, network, edgeSet, isLitEdge, NO_WORDS, draw: atOnce(draw), select: atOnce(select), expand: atOnce(expand), firstView: atOnce(firstView),
  showAll: atOnce(showAll), toggle: atOnce(toggle), showEach: atOnce(showEach), hide: atOnce(hide), setDark: atOnce(setDark), fit, goTo, zoom, colorOf, ink, paper, FONT,
  passes, passesEdge, edgeWords, middle, drawnNodes: () => nodeSet.getIds(), drawnEdges: () => [...state.lines],
  onChange: (act) => listeners.push(act), filtered: () => changed("filters"), showOnly: atOnce(showOnly),
};
