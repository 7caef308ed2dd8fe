// The legend: what colours, shapes and lines mean, how many there are, and what to hide.
const { data, words, dom, picture } = KG;

// How many there are of each in all, which does not change.
function totals(all, key) {
  const counts = new Map();
  for (const each of all) counts.set(each[key], (counts.get(each[key]) || 0) + 1);
  return counts;
}

const all = { classes: totals(data.nodes, "kind"), relations: totals(data.edges, "relation"), statuses: totals(data.edges, "status") };
const entries = []; // { what, name, button, number }: made once for a language and a theme

// How many of them are in the picture, filtered or not.
function inPicture() {
  const { shown } = picture.state;
  if (shown.size === data.nodes.length) return all;
  const counts = { classes: new Map(), relations: new Map(), statuses: new Map() };
  const add = (what, name) => counts[what].set(name, (counts[what].get(name) || 0) + 1);
  for (const id of shown) add("classes", data.nodes[id].kind);
  for (const id of shown) {
    for (const number of data.nodes[id].edges) {
      const edge = data.edges[number];
      if (edge.from !== id || !shown.has(edge.to)) continue; // each is met at both of its ends
      add("relations", edge.relation);
      add("statuses", edge.status);
    }
  }
  return counts;
}

function entry(what, style, sign) {
  const number = dom.make("span", { class: "number" });
  const button = dom.button("", { "class": "entry", "data-name": style.name }, () => picture.toggle(what, style.name));
  button.append(sign, dom.make("span", { class: "name" }, words.nameOf(style)), number);
  entries.push({ what, name: style.name, button, number });
  return dom.make("li", {}, button);
}

function list(what, styles, sign) {
  const known = [...styles.values()].filter((style) => all[what].has(style.name));
  dom.get(what).replaceChildren(...known.map((style) => entry(what, style, sign(style))));
  dom.get(what).setAttribute("aria-label", words.say(what));
}

// Renews what has changed and nothing else, as each change is laid out anew.
function count() {
  const { hidden } = picture.state;
  const counts = inPicture();
  for (const { what, name, button, number } of entries) {
    const [shown, most] = [counts[what].get(name) || 0, all[what].get(name)];
    const said = shown === most ? String(most) : shown + " / " + most;
    if (number.textContent !== said) number.textContent = said;
    const tip = words.say("ofAll", { n: shown, all: most });
    if (button.title !== tip) button.title = tip;
    button.setAttribute("aria-pressed", String(!hidden[what].has(name)));
  }
  for (const what of Object.keys(hidden)) dom.get("all-" + what).hidden = hidden[what].size === 0;
}

function refresh() {
  entries.length = 0;
  list("classes", data.classes, (style) => dom.shape(style.shape, picture.colorOf(style)));
  list("relations", data.relations, (style) => dom.line(picture.colorOf(style)));
  list("statuses", data.statuses, (style) => dom.line(picture.colorOf(style), style.dashes));
  count();
}

for (const what of ["classes", "relations", "statuses"]) {
  dom.get("all-" + what).addEventListener("click", () => picture.showEach(what));
}
picture.onChange((what) => what !== "selection" && count());

KG.legend = { refresh };
