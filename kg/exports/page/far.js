// From far away vis-network draws no names; those of the hubs are written here, none over another.
const { data, picture } = KG;
const SIZE = 12; // pixels on the screen, however far away
const MOST = 40;
const BESIDE = 200; // pixels that a name may reach beside what is seen
const SMALLEST = 5; // below so many pixels vis-network leaves a name out

let hubs = [];
const widths = new Map(); // of the lines of names, beside the size of their letters: measured once

picture.onChange((what) => {
  if (what === "selection") return;
  const isDrawn = new Uint8Array(data.nodes.length);
  for (const id of picture.state.nodes) isDrawn[id] = 1;
  hubs = [];
  for (const id of data.ranked) if (isDrawn[id] && hubs.push(id) === MOST * 3) break;
});

picture.network.on("afterDrawing", (pen) => {
  if (!picture.state.crowd && !picture.state.grouped) return;
  const [{ a: zoom, e, f }, scale] = [pen.getTransform(), picture.network.getScale()];
  const size = Math.round((SIZE * zoom) / scale);
  const written = [];
  pen.save();
  pen.setTransform(1, 0, 0, 1, 0, 0); // whole pixels: browsers keep the letters that they have drawn there
  Object.assign(pen, { font: size + "px " + picture.FONT, textBaseline: "top", textAlign: "left", lineJoin: "round" });
  Object.assign(pen, { strokeStyle: picture.paper(), fillStyle: picture.ink(), lineWidth: Math.round(size / 3) });
  for (const id of hubs) {
    const { drawn } = data.nodes[id];
    if (written.length >= MOST || drawn.font.size * scale >= SMALLEST) continue;
    const lines = drawn.label.split("\n");
    const spot = picture.state.points.get(id);
    const [x, y] = [spot.x * zoom + e, (spot.y + KG.group.radius(data.nodes[id], picture.state)) * zoom + f + size / 6];
    if (x < -BESIDE || y < -BESIDE || x > pen.canvas.width + BESIDE || y > pen.canvas.height) continue;
    if (!widths.has(id)) widths.set(id, lines.map((line) => pen.measureText(line).width / size));
    const wide = (Math.max(...widths.get(id)) * size) / 2 + size / 3;
    const area = [x - wide, y, x + wide, y + (lines.length * 1.2 + 1 / 3) * size];
    if (written.some((other) => meet(area, other))) continue;
    written.push(area);
    lines.forEach((line, row) => write(pen, line, Math.round(x - (widths.get(id)[row] * size) / 2), Math.round(y + row * 1.2 * size)));
  }
  pen.restore();
});

function meet(a, b) {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}

function write(pen, line, x, y) {
  pen.strokeText(line, x, y);
  pen.fillText(line, x, y);
}
