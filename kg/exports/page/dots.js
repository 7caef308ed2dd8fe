// Many thousand nodes as vis-network would draw them, but by colour: one filling for all of a kind.
const { data, group } = KG;
const RIM = 0.75; // half of the line that vis-network draws around a node, in pixels on the screen
const PLAIN = 0.3; // from where on dashes are seen
const LARGEST = 26; // letters of any name
const READABLE = 4.5; // pixels on the screen of the smallest name that is written
const DOT = 10; // a small node's radius
const SPECK = 1.5; // pixels on the screen of a radius that no shape can be told of
const BESIDE = 200; // how far a name may reach beside its node

// Outlines of radius 1; what is not here is round.
const star = Array.from({ length: 10 }, (_, turn) => {
  const reach = turn % 2 ? 0.41 : 1.066;
  return [reach * Math.sin((turn * Math.PI) / 5), 0.082 - reach * Math.cos((turn * Math.PI) / 5)];
});
const OUTLINES = {
  square: [[-1, -1], [1, -1], [1, 1], [-1, 1]],
  diamond: [[0, 1], [1, 0], [0, -1], [-1, 0]],
  triangle: [[0, -1.012], [1.15, 0.98], [-1.15, 0.98]],
  triangleDown: [[0, 1.012], [1.15, -0.98], [-1.15, -0.98]],
  hexagon: Array.from({ length: 6 }, (_, turn) => [Math.cos((turn * Math.PI) / 3), Math.sin((turn * Math.PI) / 3)]),
  star,
};

function outline(pen, shape, x, y, radius) {
  const corners = OUTLINES[shape];
  pen.moveTo(x + radius * (corners ? corners[0][0] : 1), y + radius * (corners ? corners[0][1] : 0));
  if (!corners) return pen.arc(x, y, radius, 0, 2 * Math.PI);
  for (let each = 1; each < corners.length; each++) pen.lineTo(x + radius * corners[each][0], y + radius * corners[each][1]);
  return pen.closePath();
}

const halfRim = (scale) => RIM / scale;

KG.dots = (state, looks) => {
  // Nodes by what they have in common: { color, shape, planned, members }.
  function sorted(nodes) {
    const kinds = new Map();
    for (const node of nodes) {
      const { shape, planned } = node.drawn;
      const key = node.kind + (planned ? "?" : "");
      let kind = kinds.get(key);
      if (!kind) kinds.set(key, (kind = { color: looks.colorOf(data.classes.get(node.kind)), shape, planned, members: [] }));
      const { x, y } = state.points.get(node.id);
      kind.members.push({ node, x, y, radius: group.radius(node, state) });
    }
    return [...kinds.values()];
  }

  // The members that are seen in [left, top, right, bottom], where each reaches so far beside itself.
  const within = (members, [left, top, right, bottom], beside) => members.filter(({ node, x, y, radius }) => {
    const far = radius + beside;
    return x + far > left && x - far < right && y + far > top && y - far < bottom && !(state.away.size && state.away.has(node.id));
  });

  function draw(pen, kinds, area, scale) {
    for (const { color, shape, planned, members } of kinds) {
      pen.beginPath();
      for (const { x, y, radius } of within(members, area, halfRim(scale))) {
        const whole = planned ? radius : radius + Math.min(radius, halfRim(scale));
        if (whole * scale < SPECK) pen.rect(x - whole, y - whole, 2 * whole, 2 * whole);
        else outline(pen, shape, x, y, whole);
      }
      pen.fillStyle = planned ? looks.paper() : color;
      pen.fill();
      if (planned) rim(pen, color, scale);
    }
  }

  function rim(pen, color, scale) {
    pen.strokeStyle = color;
    pen.lineWidth = 2 * Math.min(DOT, halfRim(scale));
    pen.setLineDash(scale < PLAIN ? [] : [4, 4]);
    pen.stroke();
    pen.setLineDash([]);
  }

  const areReadable = (scale) => LARGEST * scale >= READABLE;

  // Names, where they can be read.
  function write(pen, kinds, area, scale) {
    Object.assign(pen, { textAlign: "center", textBaseline: "hanging", lineJoin: "round", lineWidth: 4, strokeStyle: looks.paper(), fillStyle: looks.ink() });
    const readable = kinds.flatMap(({ members }) => within(members, area, BESIDE)).filter(({ node }) => node.drawn.font.size * scale >= READABLE);
    let size = null;
    for (const { node, x, y, radius } of readable) {
      if (node.drawn.font.size !== size) pen.font = (size = node.drawn.font.size) + "px " + looks.FONT;
      looks.nameOf(node).split("\n").forEach((line, row) => {
        const at = y + radius + (row + 0.5) * size;
        pen.strokeText(line, x, at);
        pen.fillText(line, x, at);
      });
    }
  }

  return { sorted, draw, write, areReadable };
};
