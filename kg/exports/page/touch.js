// The picture under the pointer: what is clicked, pointed at, dragged.
const { data, picture } = KG;
const { network, edgeSet, state } = picture;

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
for (const moved of ["zoom", "dragStart"]) network.on(moved, () => { state.fitted = false; });
network.on("resize", () => state.fitted && requestAnimationFrame(picture.fit));
network.on("dragEnd", ({ nodes }) => nodes.forEach((id) => state.points.set(id, network.getPosition(id))));
