// Many thousand lines as hairs: drawn under the nodes by colour, a stroke for all of one kind.
const { data } = KG;
const WIDTH = 0.6;
const STROKE = 1.1; // of lines that are no hairs
const FIRM = { line: 0.62, bundle: 0.5 }; // how much of such lines is seen
const THINNEST = 0.5; // pixels on the screen
const TOO_FAR = 0.3; // from where dashes cannot be told from lines, and cost much time
const TOO_MANY = 150; // lines of one kind in view whose dashes cannot be told either

// Adds the part of a line that lies in [left, top, right, bottom] to the numbers of others: dashes outside would
// cost as much as those within.
function cut(parts, x, y, toX, toY, [left, top, right, bottom]) {
  const [wide, high] = [toX - x, toY - y];
  let [from, to] = [0, 1];
  for (const [step, room] of [[-wide, x - left], [wide, right - x], [-high, y - top], [high, bottom - y]]) {
    if (step === 0 && room < 0) return;
    if (step < 0) from = Math.max(from, room / step);
    if (step > 0) to = Math.min(to, room / step);
  }
  if (from < to) parts.push(x + from * wide, y + from * high, x + to * wide, y + to * high);
}

// What lines of one look have in common; spelt once for each, as there are many.
const keyOf = (edge) => (edge.key ??= edge.drawn.dashes ? edge.relation + edge.drawn.dashes : edge.relation);

KG.hairs = (state, looks) => {
  const strokes = KG.strokes(state);

  // Lines by what they have in common: { color, dashes, width, isHeaded, edges, spots }, where spots has
  // the four numbers of each edge where its ends stand.
  function sorted(edges, bundles) {
    const kinds = new Map();
    const add = (key, edge, look) => {
      let kind = kinds.get(key);
      if (!kind) kinds.set(key, (kind = { ...look(), edges: [], spots: [] }));
      const one = state.points.get(edge.from);
      const other = state.points.get(edge.to);
      kind.edges.push(edge);
      kind.spots.push(one.x, one.y, other.x, other.y);
    };
    for (const edge of edges) {
      const { dashes } = edge.drawn;
      const look = () => ({ color: looks.colorOf(data.relations.get(edge.relation)), dashes: dashes || [], width: state.crowd ? WIDTH : STROKE, isHeaded: !state.crowd });
      add(keyOf(edge), edge, look);
    }
    for (const bundle of bundles) {
      const width = Math.round(bundle.width);
      add(width, bundle, () => ({ color: bundle.color.color, dashes: [], width, isHeaded: false }));
    }
    return [...kinds.values()];
  }

  const isFar = (scale) => scale < TOO_FAR;

  // The numbers of where lines of one kind are seen; beside those of `without`, only of lines that end in view.
  function seen({ edges, spots }, area, scale, without) {
    if (isFar(scale) && !state.away.size && !without) return spots;
    const parts = [];
    const [left, top, right, bottom] = area;
    const isIn = (x, y) => x > left && x < right && y > top && y < bottom;
    for (let at = 0; at < spots.length; at += 4) {
      const x = spots[at];
      const y = spots[at + 1];
      const toX = spots[at + 2];
      const toY = spots[at + 3];
      if ((x < left && toX < left) || (x > right && toX > right) || (y < top && toY < top) || (y > bottom && toY > bottom)) continue;
      const edge = edges[at / 4];
      if (without && ((!isIn(x, y) && !isIn(toX, toY)) || without.has(edge))) continue;
      if (state.away.size && (state.away.has(edge.from) || state.away.has(edge.to))) continue;
      cut(parts, x, y, toX, toY, area);
    }
    return parts;
  }

  // `strength` is how much is seen; `without` has edges that are drawn elsewhere, beside which all are plain.
  function draw(pen, kinds, area, scale, { strength, without } = {}) {
    if (!state.crowd) return firm(pen, kinds);
    pen.globalAlpha = strength || (isFar(scale) ? 0.14 : 0.3);
    for (const kind of kinds) {
      const spots = seen(kind, area, scale, without);
      pen.strokeStyle = kind.color;
      pen.lineWidth = Math.max(kind.width, THINNEST / scale);
      pen.setLineDash(isFar(scale) || without || spots.length > 4 * TOO_MANY ? [] : kind.dashes);
      pen.beginPath();
      for (let at = 0; at < spots.length; at += 4) {
        pen.moveTo(spots[at], spots[at + 1]);
        pen.lineTo(spots[at + 2], spots[at + 3]);
      }
      pen.stroke();
    }
    pen.setLineDash([]);
    pen.globalAlpha = 1;
    return undefined;
  }

  function firm(pen, kinds) {
    for (const kind of kinds) {
      pen.globalAlpha = kind.isHeaded ? FIRM.line : FIRM.bundle;
      strokes.draw(pen, kind);
    }
    pen.setLineDash([]);
    pen.globalAlpha = 1;
  }

  return { sorted, draw, isFar };
};
