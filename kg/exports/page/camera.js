// Where the picture is looked at from: all of it, one node of it, nearer and further.
const { data, place } = KG;
const WIDEST = 200; // more than a name reaches beside its node
const LARGEST = 4; // a park that stands for many takes no more than this part of the picture
const still = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

KG.camera = ({ frame, network, state }) => {
  function middle() {
    const { x, y } = network.getViewPosition();
    return { x, y };
  }

  // All of the picture with its names, clear of the buttons below.
  function fit() {
    fitTo(state.nodes);
    state.fitted = true;
  }

  function fitTo(ids) {
    const points = outermost(ids).map((id) => [place.box(data.nodes[id]), state.points.get(id)]);
    if (!points.length) return;
    const edge = (pick, side, axis) => points.reduce((far, [box, point]) => pick(far, point[axis] + box[side]), pick === Math.min ? Infinity : -Infinity);
    const [left, top, right, bottom] = [edge(Math.min, 0, "x"), edge(Math.min, 1, "y"), edge(Math.max, 2, "x"), edge(Math.max, 3, "y")];
    const [wide, high] = [frame.clientWidth - 24, frame.clientHeight - 76];
    if (wide <= 0 || high <= 0) return; // on paper, beside a table
    const scale = Math.min(1.4, wide / (right - left), high / (bottom - top));
    network.moveTo({ position: { x: (left + right) / 2, y: (top + bottom) / 2 + 26 / scale }, scale });
    state.fitted = false;
  }

  // Of many those alone whose names may reach beyond all others: names take long to measure.
  function outermost(ids) {
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    for (const id of ids) {
      const { x, y } = state.points.get(id);
      left = Math.min(left, x);
      top = Math.min(top, y);
      right = Math.max(right, x);
      bottom = Math.max(bottom, y);
    }
    return ids.filter((id) => {
      const { x, y } = state.points.get(id);
      return x < left + WIDEST || x > right - WIDEST || y < top + WIDEST || y > bottom - WIDEST;
    });
  }

  function goTo(id, scale) {
    state.fitted = false;
    const point = state.points.get(id);
    if (!point) return;
    const room = Math.min(frame.clientWidth, frame.clientHeight);
    const widest = room / LARGEST / (2 * KG.group.radius(data.nodes[id], state));
    const nearEnough = Math.min(Math.max(network.getScale(), 0.8), widest);
    const covered = frame.clientWidth < 600 && state.selected ? frame.clientHeight * 0.3 : 0; // by the pane
    network.moveTo({
      position: point, scale: scale || nearEnough, offset: { x: 0, y: -covered },
      animation: scale || still() ? false : { duration: 260, easingFunction: "easeInOutQuad" },
    });
  }

  // The same for a small frame, which the picture fills as far as it reaches.
  function goNear(id, scale) {
    const rooms = [["x", frame.clientWidth, 0, 2], ["y", frame.clientHeight - 76, 1, 3]].map(([axis, room, low, high]) => {
      const spots = state.nodes.map((each) => [place.box(data.nodes[each]), state.points.get(each)[axis]]);
      const [from, to] = [Math.min(...spots.map(([box, at]) => at + box[low])), Math.max(...spots.map(([box, at]) => at + box[high]))];
      const half = room / scale / 2;
      return to - from < 2 * half ? (from + to) / 2 : Math.min(to - half, Math.max(from + half, state.points.get(id)[axis]));
    });
    network.moveTo({ position: { x: rooms[0], y: rooms[1] + 26 / scale }, scale });
    state.fitted = false;
  }

  function zoom(factor) {
    state.fitted = false;
    network.moveTo({ scale: Math.min(4, Math.max(0.02, network.getScale() * factor)) });
  }

  return { middle, fit, fitTo, goTo, goNear, zoom };
};
