// Lines where each can be told from the others: as vis-network draws them, bent, dashed and with heads, but by colour.
const { data, group, courses } = KG;
const HEAD = 6.3; // length of a head beside three times the width of its line
const CORE = 0.9; // of a head lies before its line ends
const WING = 0.3; // half of its width
const ROUND = "dot";
const RIM = 1.5; // that vis-network adds to what is not round

KG.strokes = (state) => {
  const border = (id) => {
    const node = data.nodes[id];
    const radius = group.radius(node, state);
    if (node.drawn.shape === ROUND) return () => radius;
    return (angle) => Math.min(Math.abs(radius / Math.cos(angle)), Math.abs(radius / Math.sin(angle))) + RIM;
  };

  function loop(pen, point, id) {
    const { x, y, radius } = courses.loop(point, group.radius(data.nodes[id], state));
    pen.moveTo(x + radius, y);
    pen.arc(x, y, radius, 0, 2 * Math.PI);
    return null;
  }

  // Runs along one line and returns its head, { x, y, angle }; null where it has none.
  function run(pen, edge, isHeaded, length) {
    const [one, other] = [state.points.get(edge.from), state.points.get(edge.to)];
    if (edge.from === edge.to) return loop(pen, one, edge.from);
    const via = courses.turn(edge, one, other);
    const head = isHeaded ? courses.tip(one, via, other, border(edge.to), length) : null;
    const back = CORE * length;
    const end = head ? { x: head.x - back * Math.cos(head.angle), y: head.y - back * Math.sin(head.angle) } : other;
    pen.moveTo(one.x, one.y);
    if (edge.drawn && edge.drawn.smooth) pen.quadraticCurveTo(via.x, via.y, end.x, end.y);
    else pen.lineTo(end.x, end.y);
    return head;
  }

  function wings(pen, { x, y, angle }, length) {
    const [cos, sin] = [length * Math.cos(angle), length * Math.sin(angle)];
    pen.moveTo(x, y);
    pen.lineTo(x - cos - WING * sin, y - sin + WING * cos);
    pen.lineTo(x - CORE * cos, y - CORE * sin);
    pen.lineTo(x - cos + WING * sin, y - sin - WING * cos);
    pen.lineTo(x, y);
  }

  // Draws lines of one kind: { color, dashes, width, isHeaded, edges }.
  function draw(pen, { color, dashes, width, isHeaded, edges }) {
    const length = HEAD + 3 * width;
    const present = edges.filter(({ from, to }) => !state.away.has(from) && !state.away.has(to));
    Object.assign(pen, { strokeStyle: color, fillStyle: color, lineWidth: width, lineCap: dashes.length ? "round" : "butt" });
    pen.setLineDash(dashes);
    pen.beginPath();
    const heads = present.map((edge) => run(pen, edge, isHeaded, length)).filter(Boolean);
    pen.stroke();
    pen.beginPath();
    heads.forEach((head) => wings(pen, head, length));
    pen.fill();
  }

  return { draw };
};
