// Many thousand lines as hairs: drawn under the nodes by colour, a stroke for all of one kind.
const { data } = KG;
const WIDTH = 0.6;
const THINNEST = 0.5; // pixels on the screen
const TOO_FAR = 0.3; // from where dashes cannot be told from lines, and cost much time

// The part of a line that lies in [left, top, right, bottom]: dashes outside would cost as much as those within.
function within(pen, x, y, toX, toY, [left, top, right, bottom]) {
  const [wide, high] = [toX - x, toY - y];
  let [from, to] = [0, 1];
  for (const [step, room] of [[-wide, x - left], [wide, right - x], [-high, y - top], [high, bottom - y]]) {
    if (step === 0 && room < 0) return;
    if (step < 0) from = Math.max(from, room / step);
    if (step > 0) to = Math.min(to, room / step);
  }
  if (from >= to) return;
  pen.moveTo(x + from * wide, y + from * high);
  pen.lineTo(x + to * wide, y + to * high);
}

KG.hairs = (state, looks) => {
  // Lines by what they have in common: { color, dashes, width, ends, spots }, where ends has two nodes
  // of each line, and spots the four numbers where they stand.
  function sorted(edges, bundles) {
    const kinds = new Map();
    const add = (key, edge, look) => {
      let kind = kinds.get(key);
      if (!kind) kinds.set(key, (kind = { ...look(), ends: [], spots: [] }));
      const [one, other] = [state.points.get(edge.from), state.points.get(edge.to)];
      kind.ends.push(edge.from, edge.to);
      kind.spots.push(one.x, one.y, other.x, other.y);
    };
    for (const edge of edges) {
      const { dashes } = edge.drawn;
      const look = () => ({ color: looks.colorOf(data.relations.get(edge.relation)), dashes: dashes || [], width: WIDTH });
      add(dashes ? edge.relation + dashes : edge.relation, edge, look);
    }
    for (const bundle of bundles) {
      const width = Math.round(bundle.width);
      add(width, bundle, () => ({ color: bundle.color.color, dashes: [], width }));
    }
    return [...kinds.values()];
  }

  function draw(pen, kinds, area, scale, strength) {
    const far = scale < TOO_FAR;
    pen.globalAlpha = strength || (far ? 0.14 : 0.3);
    for (const { color, dashes, width, ends, spots } of kinds) {
      pen.strokeStyle = color;
      pen.lineWidth = Math.max(width, THINNEST / scale);
      pen.setLineDash(far ? [] : dashes);
      pen.beginPath();
      for (let each = 0; each < ends.length; each += 2) {
        if (state.away.size && (state.away.has(ends[each]) || state.away.has(ends[each + 1]))) continue;
        const at = 2 * each;
        if (far) {
          pen.moveTo(spots[at], spots[at + 1]);
          pen.lineTo(spots[at + 2], spots[at + 3]);
        } else within(pen, spots[at], spots[at + 1], spots[at + 2], spots[at + 3], area);
      }
      pen.stroke();
    }
    pen.setLineDash([]);
    pen.globalAlpha = 1;
  }

  return { sorted, draw };
};
