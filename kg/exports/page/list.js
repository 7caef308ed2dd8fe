// The same facts as a plain table: for screen readers, for reading on, for copying.
const { data, words, dom, picture, evidence, pane, times } = KG;
const table = dom.get("table");
const sorting = { by: null, down: false };

const relation = (fact) => words.nameOf(data.relations.get(fact.relation)) + (fact.indicator ? "：" + fact.indicator : "");
const source = ({ document: text }) => (text ? text.title || text.path : "");
const rank = (fact) => (data.statuses.get(fact.status) || { rank: 0 }).rank;

const COLUMNS = [
  { word: "subject", key: (fact) => data.nodes[fact.subject].name, cell: (fact) => pane.nodeButton(fact.subject) },
  { word: "relation", key: relation, cell: relation },
  {
    word: "object", key: (fact) => (fact.isValue ? Number(fact.object) || fact.object : data.nodes[fact.object].name),
    cell: (fact) => (fact.isValue ? evidence.value(fact) : pane.nodeButton(fact.object)),
  },
  { word: "status", key: rank, cell: (fact) => evidence.status(fact.status) },
  { word: "when", key: (fact) => fact.when, cell: (fact) => words.date(fact.when) },
  {
    word: "source", key: source, look: "quote",
    cell: (fact) => [fact.quote, source(fact) ? dom.make("cite", {}, source(fact)) : ""],
  },
];

// Facts of what the picture shows, after the same filters.
function shown() {
  const { hidden } = picture.state;
  const lines = data.edges.filter(picture.passesEdge).flatMap((edge) => edge.facts).filter(times.passes);
  const figures = data.facts.filter((fact) => fact.isValue && picture.passes(fact.subject) &&
    !hidden.relations.has(fact.relation) && !hidden.statuses.has(fact.status) && times.passes(fact));
  return [...lines, ...figures];
}

function refresh() {
  if (table.hidden) return;
  const facts = shown();
  const caption = facts.length ? words.say("tableCaption", { n: facts.length }) : words.say("tableEmpty");
  table.replaceChildren(KG.table(COLUMNS, facts, { caption, sorting }));
}

function show(asList) {
  KG.sheet.close();
  table.hidden = !asList;
  document.body.classList.toggle("as-list", asList);
  dom.get("show-list").setAttribute("aria-pressed", String(asList));
  dom.get("show-picture").setAttribute("aria-pressed", String(!asList));
  refresh();
  dom.moved();
}

dom.get("show-list").addEventListener("click", () => show(true));
dom.get("show-picture").addEventListener("click", () => show(false));
dom.get("skip").addEventListener("click", (event) => {
  event.preventDefault();
  show(true);
  table.focus();
});
picture.onChange((what) => what !== "selection" && refresh());

KG.list = { refresh, shown, show, isShown: () => !table.hidden };
