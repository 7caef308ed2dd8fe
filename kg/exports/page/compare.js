// Figures of one indicator and unit side by side, as a table and as bars; only what counts the same thing.
const { data, words, dom, evidence, pane } = KG;
const MOST = 60;
const COLUMNS = 6;
const chosen = { indicator: null, kind: null }; // they stay when another view is opened

function groups(isIn) {
  const found = new Map();
  for (const fact of data.facts) {
    if (!fact.isValue || !isIn(fact.subject) || !Number.isFinite(Number(fact.object)) || fact.object.trim() === "") continue;
    const { name, unit } = evidence.measure(fact);
    const key = name + "\n" + unit;
    if (!found.has(key)) found.set(key, { name, unit, facts: [], subjects: new Set() });
    found.get(key).facts.push(fact);
    found.get(key).subjects.add(fact.subject);
  }
  const comparable = [...found].filter(([, { subjects }]) => subjects.size > 1);
  return new Map(comparable.sort(([, a], [, b]) => b.subjects.size - a.subjects.size || b.facts.length - a.facts.length));
}

const headOf = ({ name, unit }) => name + (unit ? "（" + unit + "）" : "");

function bars({ facts }) {
  const most = Math.max(...facts.map((fact) => Math.abs(Number(fact.object)))) || 1;
  const list = [...facts].sort((a, b) => Number(b.object) - Number(a.object)).slice(0, MOST).map((fact) => {
    const bar = dom.make("span", { class: "bar-fill", "data-status": fact.status });
    bar.style.width = Math.max(0.5, (100 * Math.abs(Number(fact.object))) / most) + "%";
    const proof = dom.make("div", { hidden: true }, evidence.item(fact));
    const more = dom.button(words.say("showQuote"), { "class": "small", "aria-expanded": "false" }, () => {
      proof.hidden = !proof.hidden;
      more.setAttribute("aria-expanded", String(!proof.hidden));
    });
    return dom.make("li", {},
      dom.make("div", { class: "bar-head" }, pane.nodeButton(fact.subject), dom.make("strong", {}, evidence.value(fact)),
        fact.status === "stated" ? null : evidence.status(fact.status), fact.when ? dom.make("time", {}, words.date(fact.when)) : null, more),
      dom.make("div", { class: "bar-track", "aria-hidden": "true" }, bar), proof);
  });
  return dom.make("ol", { class: "bars" }, ...list);
}

function choice(id, label, options, value, act) {
  const select = dom.make("select", { class: "field", id, "aria-label": words.say(label) }, ...options.map(([key, text]) => {
    const option = dom.make("option", {}, text);
    option.value = key;
    return option;
  }));
  select.value = value;
  select.addEventListener("change", () => act(select.value));
  return select;
}

// The chart of these things' figures, of all where `ids` is null; nothing where no two can be compared.
function chart(ids) {
  const only = ids && new Set(ids);
  const all = groups((id) => !only || only.has(id));
  if (!all.size) return ids ? [] : [KG.sheet.empty()];
  const box = dom.make("div", {});
  const first = all.has(chosen.indicator) ? chosen.indicator : all.keys().next().value;
  const show = (key) => box.replaceChildren(bars(all.get(key)));
  const options = [...all].map(([key, group]) => [key, headOf(group) + " · " + words.say("facts", { n: group.facts.length })]);
  const select = choice("indicator", "indicator", options, first, (key) => {
    chosen.indicator = key;
    show(key);
  });
  show(first);
  return [dom.make("section", { class: "part" }, dom.make("h3", {}, words.say("compareHead")), select, box)];
}

// ---- things of one class, a row each, and their most common figures; the surest of the newest counts
const better = (one, other) => (one.when < other.when || (one.when === other.when && one.confidence < other.confidence) ? other : one);

function figures(all) {
  const shown = [...all.values()].slice(0, COLUMNS);
  const rows = new Map();
  shown.forEach(({ facts }, place) => facts.forEach((fact) => {
    if (!rows.has(fact.subject)) rows.set(fact.subject, { id: fact.subject, values: [] });
    const { values } = rows.get(fact.subject);
    values[place] = values[place] ? better(values[place], fact) : fact;
  }));
  const columns = shown.map((group, place) => ({
    word: "figure" + place, title: headOf(group), look: "value",
    key: ({ values }) => (values[place] ? Number(values[place].object) : ""),
    cell: ({ values }) => (values[place] ? figure(values[place]) : ""),
  }));
  const name = { word: "name", key: ({ id }) => data.nodes[id].name, cell: ({ id }) => pane.nodeButton(id) };
  const size = ({ values: [first] }) => (first ? Number(first.object) : -Infinity);
  const known = ({ values }) => values.filter(Boolean).length;
  const sorted = [...rows.values()].sort((a, b) => known(b) - known(a) || size(b) - size(a) || a.id - b.id);
  return dom.make("div", { class: "wide", tabindex: 0, role: "group", "aria-label": words.say("compareTable") },
    KG.table([name, ...columns], sorted, { caption: words.say("compareTable") }));
}

const figure = (fact) => {
  const proof = dom.button(evidence.value(fact), { class: "proof-button", title: fact.quote }, () => KG.picture.select(KG.address.chosen(fact.id)));
  return fact.status === "stated" ? proof : [proof, " ", evidence.status(fact.status)];
};

function compare() {
  const kinds = [...data.classes.keys()].filter((kind) => groups((id) => data.nodes[id].kind === kind).size);
  if (!groups(() => true).size) return [KG.sheet.empty()];
  const kind = kinds.includes(chosen.kind) ? chosen.kind : chosen.kind === "" || !kinds.includes("Park") ? "" : "Park";
  const options = [...kinds.map((each) => [each, words.nameOf(data.classes.get(each))]), ["", words.say("eachClass")]];
  const select = choice("kind", "classes", options, kind, (value) => {
    chosen.kind = value;
    KG.sheet.refresh();
    dom.get("kind").focus();
  });
  const ids = data.nodes.filter((node) => !kind || node.kind === kind).map(({ id }) => id);
  const members = new Set(ids);
  const parts = kind ? [dom.make("section", { class: "part" }, figures(groups((id) => members.has(id))))] : [];
  return [dom.make("div", {}, select), ...parts, ...chart(ids)];
}

KG.compare = { chart };
KG.sheet.add("compare", { kinds: null, make: compare });
