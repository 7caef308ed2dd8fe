// Ready-made views of the facts, on a sheet over the picture: opened from the menu or from the pane.
const { data, words, dom, picture } = KG;
const sheet = dom.get("sheet");
const views = new Map(); // name -> { kinds, make }; kinds: what it can be of, null for all together
let current = null; // { name, id }

const degree = (node) => node.edges.length + node.figures.length;

// What a view can be of, the most telling first.
function choices({ kinds, weigh = degree }) {
  const found = data.nodes.filter((node) => kinds.includes(node.kind)).map((node) => ({ node, weight: weigh(node) }));
  return found.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight || a.node.id - b.node.id).slice(0, 500).map(({ node }) => node);
}

function open(name, id) {
  const view = views.get(name);
  if (id === undefined && view.kinds) {
    const { selected } = picture.state;
    const chosen = selected && selected.node !== undefined ? data.nodes[selected.node] : null;
    const [first] = chosen && view.kinds.includes(chosen.kind) ? [chosen] : choices(view);
    id = first && first.id;
  }
  KG.list.show(false);
  current = { name, id };
  sheet.hidden = false;
  dom.get("show-picture").setAttribute("aria-pressed", "false");
  document.body.classList.add("has-sheet", "fresh-sheet");
  refresh();
  sheet.scrollTop = 0;
  sheet.querySelector("h2").focus();
  dom.moved();
}

function close() {
  if (!current) return;
  current = null;
  sheet.hidden = true;
  dom.get("show-picture").setAttribute("aria-pressed", String(dom.get("table").hidden));
  document.body.classList.remove("has-sheet", "fresh-sheet");
  sheet.replaceChildren();
  dom.moved();
}

function picker(view, id) {
  if (!view.kinds) return null;
  const list = choices(view);
  if (!list.some((each) => each.id === id)) list.unshift(data.nodes[id]);
  const select = dom.make("select", { class: "field", "aria-label": words.say("viewOf") },
    ...list.map((node) => {
      const option = dom.make("option", {}, node.name);
      option.value = node.id;
      return option;
    }));
  select.value = id;
  select.addEventListener("change", () => {
    open(current.name, Number(select.value));
    sheet.querySelector("select").focus();
  });
  return select;
}

function refresh() {
  if (!current) return;
  const { name, id } = current;
  const view = views.get(name);
  const shut = dom.button("✕", { "class": "round close", "aria-label": words.say("closeView") }, () => {
    close();
    dom.get("views-button").focus();
  });
  const head = dom.make("header", {}, shut, dom.make("h2", { tabindex: -1 }, words.say(name)));
  const missing = view.kinds && id === undefined;
  if (!missing) head.append(picker(view, id) || "");
  sheet.replaceChildren(head, ...(missing ? [empty()] : view.make(id)));
}

const empty = () => dom.make("p", { class: "hint" }, words.say("noFacts"));

sheet.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || event.target.tagName === "SELECT") return;
  close();
  dom.get("views-button").focus();
});

// On a narrow screen the pane lies over the sheet, from the moment that something on it is chosen.
picture.onChange((what) => what === "selection" && document.body.classList.remove("fresh-sheet"));

const button = dom.get("views-button");
for (const item of dom.get("views").querySelectorAll("[data-view]")) {
  item.addEventListener("click", () => open(item.dataset.view));
}
KG.menu(button, dom.get("views"));

KG.sheet = {
  open, close, refresh, empty,
  add: (name, view) => views.set(name, view),
  fitting: (kind) => [...views].filter(([name, view]) => name !== "about" && view.kinds && view.kinds.includes(kind)).map(([name]) => name),
  current: () => current,
  has: (name) => views.has(name),
  fits: (name, id) => id !== undefined && Boolean(views.get(name).kinds) && views.get(name).kinds.includes(data.nodes[id].kind),
};
