// The legend: what colours, shapes and lines mean, how many there are, and what to hide.
const { data, words, dom, picture } = KG;

function counted(all, shown, key) {
  const counts = new Map();
  for (const each of all) {
    const count = counts.get(each[key]) || { all: 0, shown: 0 };
    count.all += 1;
    if (shown(each)) count.shown += 1;
    counts.set(each[key], count);
  }
  return counts;
}

function entry(what, style, sign, count) {
  const hidden = picture.state.hidden[what].has(style.name);
  const name = words.nameOf(style);
  const shown = count.shown === count.all ? String(count.all) : count.shown + " / " + count.all;
  const button = dom.button("", {
    "class": "entry", "aria-pressed": String(!hidden), "data-name": style.name,
    title: words.say("ofAll", { n: count.shown, all: count.all }),
  }, () => {
    picture.toggle(what, style.name);
    const again = [...dom.get(what).querySelectorAll("button")].find((each) => each.dataset.name === style.name);
    if (again) again.focus();
  });
  button.append(sign, dom.make("span", { class: "name" }, name), dom.make("span", { class: "number" }, shown));
  return dom.make("li", {}, button);
}

function list(what, styles, counts, sign) {
  const entries = [...styles.values()].filter((style) => counts.has(style.name));
  dom.get(what).replaceChildren(...entries.map((style) => entry(what, style, sign(style), counts.get(style.name))));
  dom.get("all-" + what).hidden = picture.state.hidden[what].size === 0;
}

function refresh() {
  const { hidden } = picture.state;
  const nodes = data.nodes;
  const inPicture = (edge) => picture.state.shown.has(edge.from) && picture.state.shown.has(edge.to);
  list("classes", data.classes, counted(nodes, (each) => picture.state.shown.has(each.id), "kind"),
    (style) => dom.shape(style.shape, picture.colorOf(style)));
  list("relations", data.relations, counted(data.edges, inPicture, "relation"),
    (style) => dom.line(picture.colorOf(style)));
  list("statuses", data.statuses, counted(data.edges, inPicture, "status"),
    (style) => dom.line(picture.colorOf(style), style.dashes));
  for (const what of Object.keys(hidden)) dom.get(what).setAttribute("aria-label", words.say(what));
}

for (const what of ["classes", "relations", "statuses"]) {
  dom.get("all-" + what).addEventListener("click", () => picture.showEach(what));
}
picture.onChange((what) => what !== "selection" && refresh());

KG.legend = { refresh };
