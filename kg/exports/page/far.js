// From far away vis-network draws no names; those of the hubs are written here, none over another.
const { data, picture } = KG;
const SIZE = 12; // pixels on the screen, however far away
const MOST = 40;
const SMALLEST = 5; // below so many pixels vis-network leaves a name out

let hubs = [];
const widths = new Map(); // of names at this size: measured once

picture.onChange((what) => {
  if (what === "selection") return;
  const drawn = new Set(picture.state.nodes);
  hubs = data.ranked.filter((id) => drawn.has(id)).slice(0, MOST * 3);
});

picture.network.on("afterDrawing", (pen) => {
  if (!picture.state.crowd && !picture.state.grouped) return;
  const scale = picture.network.getScale();
  const written = [];
  pen.font = SIZE / scale + "px " + picture.FONT;
  pen.textAlign = "center";
  pen.textBaseline = "top";
  pen.lineJoin = "round";
  for (const id of hubs) {
    const { drawn } = data.nodes[id];
    if (written.length >= MOST || drawn.font.size * scale >= SMALLEST) continue;
    const lines = drawn.label.split("\n");
    const { x, y } = picture.state.points.get(id);
    const top = y + KG.group.radius(data.nodes[id], picture.state) + 2 / scale;
    if (!widths.has(id)) widths.set(id, Math.max(...lines.map((line) => pen.measureText(line).width)) * scale);
    const wide = (widths.get(id) / 2 + 4) / scale;
    const area = [x - wide, top, x + wide, top + (lines.length * SIZE * 1.2 + 4) / scale];
    if (written.some((other) => meet(area, other))) continue;
    written.push(area);
    lines.forEach((line, row) => write(pen, line, x, top + (row * SIZE * 1.2) / scale, scale));
  }
});

function meet(a, b) {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}

function write(pen, line, x, y, scale) {
  pen.strokeStyle = picture.paper();
  pen.lineWidth = 4 / scale;
  pen.strokeText(line, x, y);
  pen.fillStyle = picture.ink();
  pen.fillText(line, x, y);
}
