// The places at a glance: which parks lie there, what these host, how often somebody came to see it.
const { data, words, dom, pane, sheet } = KG;
const FEW = 4; // names in one cell

const OPEN = new Set(["planned", "denied"]); // what is only intended has not come, and is not counted

const linesOf = (id) => data.nodes[id].edges.map((number) => data.edges[number]).filter((edge) => !OPEN.has(edge.status));
const ends = (id, relation, side) => linesOf(id).filter((edge) => edge.relation === relation && edge[side === "from" ? "to" : "from"] === id).map((edge) => edge[side]);
const ofKind = (ids, kind) => [...new Set(ids)].filter((id) => data.nodes[id].kind === kind);

function row(id) {
  const here = ends(id, "locatedIn", "from");
  const parks = ofKind(here, "Park");
  const within = [...here, ...parks.flatMap((park) => ends(park, "hosts", "to"))];
  const firms = ofKind(within, "Company");
  const projects = ofKind([...within, ...firms.flatMap((firm) => ends(firm, "undertakes", "to"))], "Project");
  const visits = [...new Set([id, ...within])].reduce((sum, each) => sum + ends(each, "inspects", "from").length, 0);
  return { id, parks, firms, projects, visits };
}

function some(ids) {
  const parts = ids.slice(0, FEW).map((id) => pane.nodeButton(id));
  return ids.length > FEW ? [...parts, dom.make("span", { class: "number" }, words.say("andMore", { n: ids.length - FEW }))] : parts;
}

const COLUMNS = [
  { word: "place", key: (each) => data.nodes[each.id].name, cell: (each) => pane.nodeButton(each.id) },
  { word: "parks", key: (each) => each.parks.length, cell: (each) => some(each.parks) },
  { word: "firms", key: (each) => each.firms.length, cell: (each) => some(each.firms) },
  { word: "projects", key: (each) => each.projects.length, cell: (each) => some(each.projects) },
  { word: "visited", key: (each) => each.visits, cell: (each) => String(each.visits || ""), look: "value" },
];

function places() {
  const rows = data.nodes.filter((node) => node.kind === "Place").map(({ id }) => row(id));
  const told = rows.filter((each) => each.parks.length + each.firms.length + each.projects.length + each.visits);
  const parks = data.nodes.filter((node) => node.kind === "Park");
  const placed = parks.filter(({ id }) => ends(id, "locatedIn", "to").length);
  told.sort((a, b) => b.parks.length - a.parks.length || b.firms.length - a.firms.length || b.visits - a.visits || a.id - b.id);
  const lead = dom.make("p", { class: "lead" }, words.say("placesLead", { n: told.length, parks: placed.length, rest: parks.length - placed.length }));
  return [lead, told.length ? KG.table(COLUMNS, told, {}) : sheet.empty()];
}

sheet.add("places", { kinds: null, make: places });
