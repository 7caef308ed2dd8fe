// Many thousand nodes as vis-network would draw them, but by colour: one filling for all of a kind.
const { data, group } = KG;
const RIM = 0.75; // half of the line that vis-network draws around a node, in pixels on the screen
const PLAIN = 0.3; // from where on dashes are seen
const LARGEST = 26; // letters of any name
const READABLE = 5; // pixels on the screen of the smallest name that is written
const DOT = 10; // a small node's radius
const SPECK = 2; // pixels on the screen of a radius that no shape can be told of
const SLIM = { diamond: 0.85, triangle: 0.9, triangleDown: 0.9, star: 0.8 }; // half the side of the square that stands for a shape
const HALO = 2; // of paper around a name, as its letters
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
    const isRimmed = !state.crowd; // with paper, as vis-network does where they are few
    for (const { color, shape, planned, members } of kinds) {
      pen.beginPath();
      pen.fillStyle = planned ? looks.paper() : color;
      for (const { x, y, radius } of within(members, area, halfRim(scale))) {
        const whole = planned || isRimmed ? radius : radius + Math.min(radius, halfRim(scale));
        const half = whole * (SLIM[shape] || 1);
        if (whole * scale >= SPECK) outline(pen, shape, x, y, whole);
        else if (planned) pen.rect(x - half, y - half, 2 * half, 2 * half);
        else pen.fillRect(x - half, y - half, 2 * half, 2 * half); // much faster than within the outline of all
      }
      pen.fill();
      if (planned) rim(pen, color, scale, [4, 4]);
      else if (isRimmed) rim(pen, looks.paper(), scale, []);
    }
  }

  function rim(pen, color, scale, dashes) {
    pen.strokeStyle = color;
    pen.lineWidth = 2 * Math.min(DOT, halfRim(scale));
    pen.setLineDash(scale < PLAIN ? [] : dashes);
    pen.stroke();
    pen.setLineDash([]);
  }

  const areReadable = (scale) => LARGEST * scale >= READABLE;

  // Names, where they can be read; `near` has the nodes beside which the others stand back, null for none;
  // those of `strong` stand out.
  function write(pen, kinds, area, scale, { near, strong } = {}) {
    const { a: zoom, e, f } = pen.getTransform();
    const words = { firm: [], faint: [] };
    for (const { node, x, y, radius } of kinds.flatMap(({ members }) => within(members, area, BESIDE))) {
      const { size } = node.drawn.font;
      if (size * scale < READABLE) continue;
      const top = (y + radius) * zoom + f;
      const into = near && !near.has(node.id) ? words.faint : words.firm;
      const isStrong = Boolean(strong) && strong.includes(node.id);
      looks.nameOf(node).split("\n").forEach((text, row) =>
        into.push({ text, x: x * zoom + e, y: top + (row + 0.5) * size * zoom, size: Math.round(size * zoom), isStrong }));
    }
    pen.save();
    pen.setTransform(1, 0, 0, 1, 0, 0);
    KG.letters.plain(pen, words.faint, looks.FONT, looks.faint());
    KG.letters.write(pen, words.firm, looks.FONT, { ink: looks.ink(), paper: looks.paper(), around: Math.max(1, Math.floor(HALO * zoom)) });
    pen.restore();
  }

  return { sorted, draw, write, areReadable };
};
