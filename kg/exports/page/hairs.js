// Many thousand lines as hairs: drawn under the nodes by colour, a stroke for all of one kind.
const WIDTH = 0.6;
const THINNEST = 0.5; // pixels on the screen
const TOO_FAR = 0.3; // from where dashes cannot be told from lines, and cost much time

KG.hairs = (network, state) => {
  let paths = []; // { color, dashes, width, path }

  // Takes the lines of now, as [from, to, color, dashes, width]; none are drawn where there are none.
  function set(lines) {
    const found = new Map();
    for (const [from, to, color, dashes, width = WIDTH] of lines) {
      const key = [color, dashes, width].join(" ");
      if (!found.has(key)) found.set(key, { color, dashes, width, path: new Path2D() });
      const { path } = found.get(key);
      const [one, other] = [state.points.get(from), state.points.get(to)];
      path.moveTo(one.x, one.y);
      path.lineTo(other.x, other.y);
    }
    paths = [...found.values()];
  }

  network.on("beforeDrawing", (pen) => {
    const { dragging, zooming } = network.renderer;
    const scale = network.getScale();
    if (dragging || zooming) return;
    pen.save();
    pen.globalAlpha = scale < TOO_FAR ? 0.14 : 0.3;
    for (const { color, dashes, width, path } of paths) {
      pen.strokeStyle = color;
      pen.lineWidth = Math.max(width, THINNEST / scale);
      pen.setLineDash(scale < TOO_FAR ? [] : dashes);
      pen.stroke(path);
    }
    pen.restore();
  });

  return { set };
};
