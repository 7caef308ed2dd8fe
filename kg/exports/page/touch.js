// The picture under the pointer: what is clicked, pointed at, dragged.
const { data, dom, picture } = KG;
const { network, edgeSet, state, crowd } = picture;
const NEAR = 10; // units of the picture beside a line, as vis-network has it
const HAIRS = 0.3; // from where on a hair of a crowd can be pointed at; further away the picture is full of them

// Vis-network asks for names of lines only while the pointer is on them.
network.on("hoverEdge", ({ edge }) => data.edges[edge] && edgeSet.update({ id: edge, label: picture.edgeWords(data.edges[edge]) }));
network.on("blurEdge", ({ edge }) => {
  if (data.edges[edge] && edgeSet.get(edge) && !(state.selected && picture.isLitEdge(data.edges[edge]))) edgeSet.update({ id: edge, label: picture.NO_WORDS });
});
network.on("click", ({ nodes: [node], edges: [edge] }) => {
  if (state.pick && node !== undefined) state.pick(node);
  else picture.select(node !== undefined ? { node } : data.edges[edge] ? { edge } : null);
});
network.on("doubleClick", ({ nodes: [node] }) => node !== undefined && picture.expand(node));

function lineAt(point) {
  const isNear = !state.crowd || network.getScale() >= HAIRS;
  let [best, least] = [undefined, NEAR];
  for (const id of state.lines) {
    const edge = data.edges[id];
    if (isNear ? !crowd.isSeen(edge) : !picture.isLitEdge(edge)) continue;
    const far = KG.courses.distance(point, edge, state.points.get(edge.from), state.points.get(edge.to), KG.group.radius(data.nodes[edge.to], state));
    if (far < least) [best, least] = [id, far];
  }
  return best;
}

// Of a crowd, vis-network is given what the pointer comes to, before it hears of the pointer itself.
function come(event) {
  if (!state.many || (event.type === "pointermove" && event.buttons)) return;
  const frame = dom.get("picture").getBoundingClientRect();
  const point = network.DOMtoCanvas({ x: event.clientX - frame.left, y: event.clientY - frame.top });
  const node = crowd.at(point);
  picture.pointAt(node !== undefined ? { node } : { edge: lineAt(point) });
}
for (const kind of ["pointermove", "pointerdown"]) dom.get("picture").addEventListener(kind, come, true);
dom.get("picture").addEventListener("pointerleave", () => state.many && picture.pointAt({}));

for (const moved of ["zoom", "dragStart"]) network.on(moved, () => { state.fitted = false; });
network.on("resize", () => state.fitted && requestAnimationFrame(picture.fit));
network.on("dragStart", ({ nodes }) => {
  if (!state.many || !nodes.length) return;
  state.away = new Set(nodes);
  crowd.stale();
  picture.again();
});
network.on("dragEnd", ({ nodes }) => {
  nodes.forEach((id) => state.points.set(id, network.getPosition(id)));
  if (!state.away.size) return;
  state.away = new Set();
  picture.draw(false);
});
