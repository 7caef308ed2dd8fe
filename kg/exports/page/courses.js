// Which way a line runs: straight, or bent beside another one between the same two ends, as vis-network bends it.
const STEPS = 12; // straight pieces that a bent line is measured by
const HALVINGS = 12;
const LOOP = 20; // radius of a line from a node to itself

// The point that a line bends towards; half way where it does not bend.
function turn(edge, one, other) {
  const { smooth } = edge.drawn || {};
  if (!smooth) return { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 };
  const bend = smooth.type === "curvedCW" ? smooth.roundness : -smooth.roundness;
  const share = 0.5 * smooth.roundness + 0.5;
  const angle = Math.atan2(one.y - other.y, other.x - one.x) + (0.5 * bend + 0.5) * Math.PI;
  const far = share * Math.hypot(other.x - one.x, other.y - one.y);
  return { x: one.x + far * Math.sin(angle), y: one.y + far * Math.cos(angle) };
}

const between = (one, via, other, share) => {
  const [first, middle, last] = [(1 - share) ** 2, 2 * share * (1 - share), share ** 2];
  return { x: first * one.x + middle * via.x + last * other.x, y: first * one.y + middle * via.y + last * other.y };
};

// Where a head of that length has its tip, and which way it points; `border` is how far the end reaches at an angle.
function tip(one, via, other, border, length) {
  let [low, high] = [0, 1];
  for (let each = 0; each < HALVINGS; each++) {
    const share = (low + high) / 2;
    const at = between(one, via, other, share);
    const [wide, tall] = [at.x - other.x, at.y - other.y];
    if (Math.hypot(wide, tall) > border(Math.atan2(tall, wide))) low = share;
    else high = share;
  }
  const back = length / (Math.hypot(other.x - one.x, other.y - one.y) || 1);
  const [at, before] = [between(one, via, other, low), between(one, via, other, low - back)];
  return { ...at, angle: Math.atan2(at.y - before.y, at.x - before.x) };
}

function fromPiece({ x, y }, one, other) {
  const [wide, high] = [other.x - one.x, other.y - one.y];
  const along = ((x - one.x) * wide + (y - one.y) * high) / (wide * wide + high * high || 1);
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(x - one.x - share * wide, y - one.y - share * high);
}

// The circle of a line from a node of that radius to itself.
const loop = ({ x, y }, radius) => ({ x: x + radius * Math.SQRT1_2, y: y - radius * Math.SQRT1_2, radius: LOOP });

// How far a point is from a line; `radius` is that of the node at its end.
function distance(point, edge, one, other, radius) {
  if (edge.from === edge.to) {
    const circle = loop(one, radius);
    return Math.abs(Math.hypot(point.x - circle.x, point.y - circle.y) - circle.radius);
  }
  if (!edge.drawn.smooth) return fromPiece(point, one, other);
  const via = turn(edge, one, other);
  let [least, before] = [Infinity, one];
  for (let step = 1; step <= STEPS; step++) {
    const next = between(one, via, other, step / STEPS);
    least = Math.min(least, fromPiece(point, before, next));
    before = next;
  }
  return least;
}

KG.courses = { turn, tip, loop, distance };
