// Parks that stand for what belongs to them alone, so that many thousand nodes stay a picture.
const { data } = KG;
const ROUNDS = 4; // so many steps away from its park a thing may be
const RIM = 22; // pixels of a park's radius for the square root of what it holds

// The park that each thing is folded into: companies into the one that hosts them, then whatever
// is joined to nothing but one park and what that holds. What joins two parks stays outside.
function homes() {
  const home = new Map();
  for (const edge of data.edges) {
    const isHost = edge.relation === "hosts" && data.nodes[edge.from].kind === "Park" && data.nodes[edge.to].kind !== "Park";
    if (!isHost) continue;
    const other = home.get(edge.to);
    if (other === undefined || data.nodes[edge.from].edges.length > data.nodes[other].edges.length) home.set(edge.to, edge.from);
  }
  for (let round = 0; round < ROUNDS; round++) {
    const joining = data.nodes.filter((node) => node.kind !== "Park" && !home.has(node.id)).map((node) => [node.id, only(node, home)]);
    const found = joining.filter(([, park]) => park !== null);
    if (!found.length) break;
    for (const [id, park] of found) home.set(id, park);
  }
  return home;
}

function only(node, home) {
  const parks = new Set();
  for (const number of node.edges) {
    const edge = data.edges[number];
    const end = edge.from === node.id ? edge.to : edge.from;
    parks.add(home.has(end) ? home.get(end) : data.nodes[end].kind === "Park" ? end : null);
    if (parks.size > 1) return null;
  }
  const [park] = parks;
  return park === undefined ? null : park;
}

const home = homes();
const held = new Map();
for (const park of home.values()) held.set(park, (held.get(park) || 0) + 1);

const seats = new Int32Array(data.nodes.length).fill(-1); // the same as `home`, asked for very often
for (const [id, park] of home) seats[id] = park;

// Which park a thing is folded into now; undefined where it stands for itself.
const folded = (id, state) => (state.grouped && seats[id] >= 0 && !state.opened.has(seats[id]) ? seats[id] : undefined);

// How many things a park stands for now.
const holds = (id, state) => (state.grouped && !state.opened.has(id) && held.get(id)) || 0;

// One line between every two ends that folded things join, as vis-network takes it.
function bundles(edges, state, color) {
  const found = new Map();
  for (const edge of edges) {
    const [from, to] = [folded(edge.from, state) ?? edge.from, folded(edge.to, state) ?? edge.to];
    if ((from === edge.from && to === edge.to) || from === to) continue;
    const [low, high] = from < to ? [from, to] : [to, from];
    const key = low * data.nodes.length + high;
    const bundle = found.get(key);
    if (bundle) bundle.count += 1;
    else found.set(key, { id: "bundle:" + low + ":" + high, from, to, count: 1 });
  }
  return [...found.values()].map(({ id, from, to, count }) => ({
    id, from, to, width: 1 + Math.log2(count), arrows: { to: { enabled: false } }, label: " ", color: { color, highlight: color, hover: color, opacity: 0.5 },
  }));
}

const radius = (node, state) => {
  const count = holds(node.id, state);
  return count ? Math.max(node.drawn.size, RIM * Math.sqrt(count)) : node.drawn.size * (state.crowd ? 1.6 : 1);
};

KG.group = { home, held, folded, holds, bundles, radius };
