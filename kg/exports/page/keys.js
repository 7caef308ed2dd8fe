// The picture by keyboard, and the small note beside the pointer.
const { data, words, dom, picture } = KG;
const frame = dom.get("picture");
const tip = dom.get("tip");

const STEPS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
const DOES = {
  "+": () => picture.zoom(1.25),
  "=": () => picture.zoom(1.25),
  "-": () => picture.zoom(0.8),
  0: () => picture.fit(),
  Escape: () => picture.select(null),
  Enter: () => {
    const { selected } = picture.state;
    if (selected && selected.node !== undefined) picture.expand(selected.node);
  },
};

// The node that lies best in that direction: near, and not far to the side.
function next([dx, dy]) {
  const { state } = picture;
  const current = state.selected && state.selected.node;
  const from = current !== undefined && current !== null ? state.points.get(current) : picture.middle();
  let best = null;
  let least = Infinity;
  for (const id of picture.drawnNodes()) {
    if (id === current) continue;
    const to = state.points.get(id);
    const along = (to.x - from.x) * dx + (to.y - from.y) * dy;
    const aside = Math.abs((to.x - from.x) * dy) + Math.abs((to.y - from.y) * dx);
    const cost = along + 2 * aside;
    if ((along > aside / 3 || current === undefined || current === null) && Math.abs(cost) < least) {
      best = id;
      least = Math.abs(cost);
    }
  }
  return best;
}

frame.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key in STEPS) {
    const id = next(STEPS[event.key]);
    if (id !== null) picture.select({ node: id }, "go");
  } else if (event.key in DOES) DOES[event.key]();
  else return;
  event.preventDefault();
});

// Names are cut short under nodes: the pointer shows them whole.
picture.network.on("hoverNode", ({ node, event }) => {
  const { name, kind } = data.nodes[node];
  tip.replaceChildren(
    dom.make("span", { class: "kind" }, words.nameOf(data.classes.get(kind))),
    dom.make("bdi", {}, name));
  tip.hidden = false;
  const bounds = frame.getBoundingClientRect();
  const { x, y } = event.pointer ? event.pointer.DOM : { x: event.clientX - bounds.left, y: event.clientY - bounds.top };
  tip.style.left = Math.min(x + 14, bounds.width - tip.offsetWidth - 8) + "px";
  tip.style.top = Math.max(8, y - tip.offsetHeight - 10) + "px";
});
for (const away of ["blurNode", "dragStart", "zoom", "click"]) picture.network.on(away, () => { tip.hidden = true; });
