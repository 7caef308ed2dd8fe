// Figures of one indicator and unit as bars; only what counts the same thing is set side by side.
const { data, words, dom, evidence, pane } = KG;
const MOST = 60;
let chosen = null; // the indicator stays when another view is opened

function groups(ids) {
  const only = ids && new Set(ids);
  const found = new Map();
  for (const fact of data.facts) {
    if (!fact.isValue || (only && !only.has(fact.subject)) || !Number.isFinite(Number(fact.object)) || fact.object.trim() === "") continue;
    const { name, unit } = evidence.measure(fact);
    const key = name + "\n" + unit;
    if (!found.has(key)) found.set(key, { name, unit, facts: [] });
    found.get(key).facts.push(fact);
  }
  const comparable = [...found].filter(([, { facts }]) => new Set(facts.map((each) => each.subject)).size > 1);
  return new Map(comparable.sort(([, a], [, b]) => b.facts.length - a.facts.length));
}

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

// The chart of these things' figures, of all where `ids` is null; nothing where no two can be compared.
function chart(ids) {
  const all = groups(ids);
  if (!all.size) return ids ? [] : [KG.sheet.empty()];
  const box = dom.make("div", {});
  const select = dom.make("select", { class: "field", id: "indicator", "aria-label": words.say("indicator") },
    ...[...all].map(([key, { name, unit, facts }]) => {
      const option = dom.make("option", {}, name + (unit ? "（" + unit + "）" : "") + " · " + words.say("facts", { n: facts.length }));
      option.value = key;
      return option;
    }));
  const show = () => box.replaceChildren(bars(all.get(select.value)));
  if (all.has(chosen)) select.value = chosen;
  select.addEventListener("change", () => {
    chosen = select.value;
    show();
  });
  show();
  return [dom.make("section", { class: "part" }, dom.make("h3", {}, words.say("compareHead")), select, box)];
}

KG.compare = { chart };
