// So many nodes and lines that vis-network would be slow with them: drawn once onto a sheet of their
// own, their names onto another, and both lie under the picture until it is looked at from elsewhere
// or something else is shown.
const MARGIN = 0.1; // of the picture's width and height that the sheet has more on each side
const NAMES = 200; // how far names reach beside the outermost nodes
const STRETCH = 2; // how much larger or smaller the sheet is shown while the picture moves
const DIM = { crowd: 0.4, few: 0.16 }; // how much of the others is left beside what is selected
const STRONG = 0.42; // lines of what is selected

KG.crowd = ({ network, state, looks }) => {
  const [dots, hairs] = [KG.dots(state, looks), KG.hairs(state, looks)];
  const [sheet, names] = ["dots", "names"].map(() => document.createElement("canvas"));
  let scene = { kinds: [], lines: [], reach: null };
  let of; // what was selected when it was last singled out; undefined where that is to be done anew
  let lit = null; // the same for what is selected, and its nodes and edges: { near, strong, edges, kinds, lines }
  let taken = null; // what the sheets show: { scale, area, apart }, and of which names: { named, isNamed, beside }

  // Takes the nodes, edges and bundles of now.
  function set(nodes, edges, bundles) {
    const kinds = dots.sorted(nodes);
    scene = { kinds, lines: hairs.sorted(edges, bundles), reach: reachOf(kinds) };
    of = taken = undefined;
  }

  // Singles out what is selected; `found` gives its { near, strong, nodes, edges }.
  function light(selected, found) {
    if (selected === of) return;
    of = selected;
    if (!selected) return void (lit = null);
    const { near, strong, nodes, edges } = found();
    lit = { near, strong, edges: new Set(edges), kinds: dots.sorted(nodes), lines: hairs.sorted(edges, []) };
  }

  function reachOf(kinds) {
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    for (const { members } of kinds) {
      for (const { x, y, radius } of members) {
        const far = radius + NAMES;
        left = Math.min(left, x - far);
        top = Math.min(top, y - far);
        right = Math.max(right, x + far);
        bottom = Math.max(bottom, y + far);
      }
    }
    return [left, top, right, bottom];
  }

  const meeting = (one, other) => [0, 1].map((side) => Math.max(one[side], other[side]))
    .concat([2, 3].map((side) => Math.min(one[side], other[side])));

  // The part of the crowd that is in view, with a margin; empty where there is nothing of it.
  function viewed(pen, margin) {
    const { a: scale, e, f } = pen.getTransform();
    const [wide, high] = [pen.canvas.width / scale, pen.canvas.height / scale];
    const [left, top] = [-e / scale - margin * wide, -f / scale - margin * high];
    return meeting([left, top, left + (1 + 2 * margin) * wide, top + (1 + 2 * margin) * high], scene.reach);
  }

  const covers = ([left, top, right, bottom], other) =>
    left <= other[0] && top <= other[1] && right >= other[2] && bottom >= other[3];

  // What is left out of the sheet, as it is drawn over it: near by, what is selected.
  const apart = (scale) => (state.crowd && !hairs.isFar(scale / network.canvas.pixelRatio) ? lit : null);

  // Whether the sheets will do: they are sharp and whole, or the picture moves and they will be when it rests.
  function serves(pen, scale) {
    if (!taken || taken.apart !== apart(scale)) return false;
    const { dragging, zooming, renderingActive } = network.renderer;
    const isMoving = dragging || zooming || renderingActive;
    if (!covers(taken.isNamed && !isMoving ? taken.named : taken.area, viewed(pen, 0))) return false;
    return taken.scale === scale || (isMoving && scale < taken.scale * STRETCH && scale > taken.scale / STRETCH);
  }

  function take(pen, scale) {
    const area = viewed(pen, MARGIN);
    const seen = scale / network.canvas.pixelRatio;
    const own = cleared(sheet, area, scale);
    const out = apart(scale);
    hairs.draw(own, scene.lines, area, seen, out ? { without: out.edges } : {});
    dots.draw(own, scene.kinds, area, seen);
    const named = viewed(pen, 0); // names take longest: none are written beside what is looked at
    taken = { scale, area, apart: out, named, isNamed: dots.areReadable(seen), beside: undefined };
  }

  // Writes the names anew when others stand out among them.
  function name() {
    if (!taken.isNamed || taken.beside === lit) return;
    const { scale, area, named } = taken;
    dots.write(cleared(names, named, scale), scene.kinds, named, scale / network.canvas.pixelRatio, lit || {});
    taken.beside = lit;
  }

  // Sheets are as large as any can be, as browsers take long to make new ones.
  function cleared(canvas, area, scale) {
    const room = canvas === sheet ? 1 + 2 * MARGIN : 1;
    const [wide, high] = [network.canvas.frame.canvas.width, network.canvas.frame.canvas.height].map((side) => Math.ceil(side * room) + 2);
    const own = canvas.getContext("2d");
    own.setTransform(1, 0, 0, 1, 0, 0);
    if (canvas.width !== wide || canvas.height !== high) Object.assign(canvas, { width: wide, height: high });
    else own.clearRect(0, 0, wide, high);
    own.setTransform(scale, 0, 0, scale, -area[0] * scale, -area[1] * scale);
    return own;
  }

  // On whole pixels, as it would be blurred between them.
  function lay(pen, canvas, area, strength) {
    const { a: scale, e, f } = pen.getTransform();
    const [left, top] = [area[0] * scale + e, area[1] * scale + f].map(Math.round);
    const stretch = scale / taken.scale;
    pen.save();
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.globalAlpha = strength;
    pen.drawImage(canvas, left, top, canvas.width * stretch, canvas.height * stretch);
    pen.restore();
  }

  network.on("beforeDrawing", (pen) => {
    if (!state.many) return;
    const { a: scale } = pen.getTransform();
    if (!serves(pen, scale)) take(pen, scale);
    name();
    lay(pen, sheet, taken.area, lit ? (state.crowd ? DIM.crowd : DIM.few) : 1);
    if (lit) {
      pen.save();
      const [area, seen] = [viewed(pen, 0), scale / network.canvas.pixelRatio];
      hairs.draw(pen, lit.lines, area, seen, { strength: STRONG });
      dots.draw(pen, lit.kinds, area, seen);
      pen.restore();
    }
    if (taken.isNamed) lay(pen, names, taken.named, 1);
  });
  network.on("animationFinished", () => state.many && network.redraw());

  // The node at a point of the picture; undefined where there is none.
  function at({ x, y }) {
    for (const { members } of scene.kinds) {
      const found = members.find((each) => Math.abs(each.x - x) < each.radius && Math.abs(each.y - y) < each.radius);
      if (found) return found.node.id;
    }
    return undefined;
  }

  // Whether a line is drawn where it is looked at: what only passes by is not, beside what is selected.
  function isSeen(edge) {
    if (!taken || !taken.apart || taken.apart.edges.has(edge)) return true;
    const [left, top, right, bottom] = taken.area;
    return [edge.from, edge.to].map((id) => state.points.get(id)).some(({ x, y }) => x > left && x < right && y > top && y < bottom);
  }

  return { set, light, at, isSeen, stale: () => { taken = null; } };
};
