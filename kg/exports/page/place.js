// Finds room for nodes that join the picture: around their neighbour, never on a name.
const CELL = 160;
const FAR = 1 << 20; // more cells than are in any row
const NARROW = 0.6; // of the letters' height: what is not Chinese is seldom wider

const boxes = new Map(); // reckoned once: names do not change

// The box that a node and its name take, as [left, top, right, bottom] around its centre.
function box(node) {
  if (!boxes.has(node.id)) boxes.set(node.id, reckoned(node));
  return boxes.get(node.id);
}

// Reckoned and not measured, which takes a browser long the first time that it meets a size.
function reckoned(node) {
  const { label, size, font } = node.drawn;
  const lines = label.split("\n");
  const wide = Math.max(2 * size, ...lines.map((each) => columns(each) * font.size)) / 2 + 7;
  return [-wide, -size - 4, wide, size + lines.length * font.size * 1.25 + 8];
}

function columns(line) {
  let sum = 0;
  for (const letter of line) sum += letter >= "\u2000" ? 1 : NARROW;
  return sum;
}

function taken(points) {
  const grid = new Map();
  const add = (id, point) => {
    const [left, top, right, bottom] = box(KG.data.nodes[id]);
    const area = [point.x + left, point.y + top, point.x + right, point.y + bottom];
    for (const key of cells(area)) {
      if (!grid.has(key)) grid.set(key, []);
      grid.get(key).push(area);
    }
  };
  const free = (id, point) => {
    const [left, top, right, bottom] = box(KG.data.nodes[id]);
    const area = [point.x + left, point.y + top, point.x + right, point.y + bottom];
    return cells(area).every((key) => (grid.get(key) || []).every((other) => !meet(area, other)));
  };
  for (const [id, point] of points) add(id, point);
  return { add, free };
}

function cells([left, top, right, bottom]) {
  const keys = [];
  for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x++) {
    for (let y = Math.floor(top / CELL); y <= Math.floor(bottom / CELL); y++) keys.push(x * FAR + y);
  }
  return keys;
}

function meet(a, b) {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}

// Places for `newcomers` in rings around `centre`; `points` maps the drawn nodes to their places.
function around(centre, newcomers, points) {
  const room = taken(points);
  const away = Math.atan2(centre.y, centre.x || 1e-9);
  let ring = 130;
  for (const id of newcomers) {
    let point = null;
    for (let radius = ring; !point; radius += 46) {
      const steps = Math.max(8, Math.floor((2 * Math.PI * radius) / 62));
      for (let step = 0; step < steps && !point; step++) {
        const side = step % 2 ? -Math.ceil(step / 2) : step / 2; // first outwards, then left and right
        const angle = away + (side * 2 * Math.PI) / steps;
        const at = { x: Math.round(centre.x + radius * Math.cos(angle)), y: Math.round(centre.y + radius * Math.sin(angle)) };
        if (room.free(id, at)) point = at;
      }
      if (!point) ring = Math.max(ring, radius - 230); // rings that are full are not tried for ever
    }
    room.add(id, point);
    points.set(id, point);
  }
}

KG.place = { around, box };
