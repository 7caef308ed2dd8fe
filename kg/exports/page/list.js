// The same facts as a plain table: for screen readers, for reading on, for copying.
const { data, words, dom, picture, evidence, pane } = KG;
const table = dom.get("table");
const HEADS = ["subject", "relation", "object", "status", "when", "source"];

function row(fact) {
  const source = fact.document ? fact.document.title || fact.document.path : "";
  return dom.make("tr", {},
    dom.make("th", { scope: "row" }, pane.nodeButton(fact.subject)),
    dom.make("td", {}, words.nameOf(data.relations.get(fact.relation)) + (fact.indicator ? "：" + fact.indicator : "")),
    dom.make("td", {}, fact.isValue ? value(fact) : pane.nodeButton(fact.object)),
    dom.make("td", {}, evidence.status(fact.status)),
    dom.make("td", {}, words.date(fact.when)),
    dom.make("td", { class: "quote" }, fact.quote, source ? dom.make("cite", {}, source) : null));
}

function value(fact) {
  const known = data.indicators.get(fact.relation);
  return words.amount(fact.object, fact.unit || (known ? known.unit : ""));
}

// Facts of what the picture shows, after the same filters.
function shown() {
  const { hidden } = picture.state;
  const lines = data.edges.filter(picture.passesEdge).flatMap((edge) => edge.facts);
  const figures = data.facts.filter((fact) => fact.isValue && picture.passes(fact.subject) &&
    !hidden.relations.has(fact.relation) && !hidden.statuses.has(fact.status));
  return [...lines, ...figures];
}

function refresh() {
  if (table.hidden) return;
  const facts = shown();
  const heads = HEADS.map((key) => dom.make("th", { scope: "col" }, words.say(key)));
  const body = dom.make("tbody", {});
  const whole = dom.make("table", { class: "facts" },
    dom.make("caption", {}, facts.length ? words.say("tableCaption", { n: facts.length }) : words.say("tableEmpty")),
    dom.make("thead", {}, dom.make("tr", {}, ...heads)), body);
  table.replaceChildren(pane.growing(facts, row, body, whole));
}

function show(asList) {
  table.hidden = !asList;
  document.body.classList.toggle("as-list", asList);
  dom.get("show-list").setAttribute("aria-pressed", String(asList));
  dom.get("show-picture").setAttribute("aria-pressed", String(!asList));
  refresh();
}

dom.get("show-list").addEventListener("click", () => show(true));
dom.get("show-picture").addEventListener("click", () => show(false));
dom.get("skip").addEventListener("click", (event) => {
  event.preventDefault();
  show(true);
  table.focus();
});
picture.onChange((what) => what !== "selection" && refresh());

KG.list = { refresh };
