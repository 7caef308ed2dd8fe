// The views: everything about a thing, an official's visits, a park, retrofits by type and stage.
const { data, words, dom, picture, evidence, pane, sheet } = KG;
const GOES = ["inspects", "visits", "attends", "accompanies"]; // from the official to the site
const LED = ["ledBy", "participant"]; // from the event to the official

const section = (title, count, ...parts) => dom.make("section", { class: "part" },
  dom.make("h3", {}, title, dom.make("span", { class: "number" }, String(count))), ...parts);
const other = (edge, id) => (edge.from === id ? edge.to : edge.from);
const linesOf = (id) => data.nodes[id].edges.map((number) => data.edges[number]);
// What joins them, as it is said from this side.
const said = (edge, id) => words.nameOf(data.relations.get(edge.relation), edge.to === id);

// ---- everything about a thing: two steps away, by class; what is nearer stands first
function near(id) {
  const found = new Map();
  for (const edge of linesOf(id)) if (!found.has(other(edge, id))) found.set(other(edge, id), { by: edge, via: null });
  found.delete(id);
  for (const middle of [...found.keys()]) {
    for (const edge of linesOf(middle)) {
      const end = other(edge, middle);
      if (end !== id && !found.has(end)) found.set(end, { by: edge, via: middle });
    }
  }
  return found;
}

// The thing and so many of those near it as one picture takes.
KG.around = (id) => [id, ...[...near(id).keys()].slice(0, 300)];

function about(id) {
  const found = near(id);
  const direct = [...found.values()].filter(({ via }) => via === null).length;
  const show = dom.button(words.say("showThese"), { class: "strong" }, () => {
    sheet.close();
    picture.showOnly(KG.around(id));
    picture.select({ node: id });
  });
  const kinds = [...data.classes.keys()].map((kind) => [kind, [...found].filter(([end]) => data.nodes[end].kind === kind)]);
  const parts = kinds.filter(([, things]) => things.length).map(([kind, things]) =>
    section(words.nameOf(data.classes.get(kind)), things.length, pane.growing(things, nearItem(id), dom.make("ul", { class: "things" }))));
  const { figures } = data.nodes[id];
  return [dom.make("p", { class: "lead" }, words.say("aboutLead", { direct, further: found.size - direct })),
    found.size ? dom.make("div", { class: "row" }, show) : sheet.empty(),
    figures.length ? evidence.figures(figures) : null, ...parts].filter(Boolean);
}

const nearItem = (id) => ([end, { by, via }]) => dom.make("li", { "data-near": via === null ? 1 : 2 }, pane.nodeButton(end),
  dom.make("span", { class: "way" }, via === null ? said(by, id) : words.say("via", { name: data.nodes[via].name }) + " · " + said(by, via)));

// ---- an official's visits, the days in order, those of unknown years and days behind
function trips(id) {
  return linesOf(id).filter((edge) => (edge.from === id ? GOES : LED).includes(edge.relation))
    .flatMap((edge) => edge.facts.map((fact) => ({ fact, edge })));
}

// Visits of known days tell most: they make a line of time.
const weigh = (node) => trips(node.id).reduce((sum, { fact }) => sum + (/^\d{4}-\d\d-\d\d$/.test(fact.when) ? 100 : 1), 0);

function visits(id) {
  const days = new Map();
  const known = (when) => (when.startsWith("XXXX") ? 1 : when ? 0 : 2);
  const list = trips(id).sort(({ fact: a }, { fact: b }) => known(a.when) - known(b.when) || (a.when < b.when ? -1 : a.when > b.when ? 1 : 0));
  for (const each of list) {
    if (!days.has(each.fact.when)) days.set(each.fact.when, []);
    days.get(each.fact.when).push(each);
  }
  if (!list.length) return [sheet.empty()];
  const items = [...days].map(([when, all]) => dom.make("li", { class: "day" },
    dom.make("time", {}, when ? words.date(when) : words.say("noDate")),
    dom.make("div", {}, ...all.map(({ fact, edge }) => dom.make("div", { class: "stop" },
      dom.make("p", { class: "triple" }, dom.make("span", { class: "arrow" }, words.nameOf(data.relations.get(edge.relation))), pane.nodeButton(other(edge, id))),
      evidence.item(fact))))));
  return [dom.make("p", { class: "lead" }, words.say("visitsLead", { n: list.length, days: [...days.keys()].filter(Boolean).length })),
    dom.make("ol", { class: "days" }, ...items)];
}

// ---- a park: its companies, their projects and retrofits, its figures
const rank = (name) => (data.statuses.get(name) || { rank: 0 }).rank;
const best = (edges) => edges.map((each) => each.status).sort((a, b) => rank(b) - rank(a))[0] || "stated";
const dates = (edges) => [...new Set(edges.flatMap((edge) => edge.facts.map((fact) => fact.when)).filter(Boolean))].sort();
const things = (ids) => ids.map((id) => pane.nodeButton(id));
const names = (ids) => ids.map((id) => data.nodes[id].name).join("、");
const status = { word: "status", key: (row) => rank(row.status), cell: (row) => evidence.status(row.status) };
const when = { word: "when", key: (row) => row.dates[0] || "", cell: (row) => row.dates.map(words.date).join("、") };
const thing = (word) => ({ word, key: (row) => data.nodes[row.id].name, cell: (row) => pane.nodeButton(row.id) });
const owners = { word: "by", key: (row) => names(row.by), cell: (row) => things(row.by) };

function ofKind(kind, ids, back) {
  const found = new Map();
  for (const id of ids) {
    for (const edge of linesOf(id)) {
      const end = other(edge, id);
      if (data.nodes[end].kind !== kind) continue;
      if (!found.has(end)) found.set(end, []);
      found.get(end).push({ edge, owner: id });
    }
  }
  return [...found].map(([id, all]) => {
    const edges = all.map(({ edge }) => edge);
    return { id, by: [...new Set(all.map(({ owner }) => owner))].filter((each) => each !== back), status: best(edges), dates: dates(edges) };
  });
}

function park(id) {
  const hosts = linesOf(id).filter((edge) => edge.relation === "hosts" && edge.from === id);
  const firms = hosts.map((edge) => ({ id: edge.to, status: edge.status, dates: dates([edge]) }));
  const members = [id, ...firms.map((each) => each.id)];
  const projects = ofKind("Project", members);
  const invested = { word: "amount", key: (row) => Math.max(0, ...amounts(row.id).map((fact) => Number(fact.object))) || "",
    cell: (row) => amounts(row.id).map(evidence.value).join("、"), look: "value" };
  const parts = [];
  if (firms.length) parts.push(section(words.say("companies"), firms.length, KG.table([thing("name"), status, when], firms, {})));
  if (projects.length) parts.push(section(words.say("projects"), projects.length, KG.table([thing("project"), owners, invested, status, when], projects, {})));
  const changes = ofKind("Retrofit", members);
  if (changes.length) parts.push(section(words.say("retrofits"), changes.length, retrofitTable(changes)));
  const { figures } = data.nodes[id];
  if (figures.length) parts.push(evidence.figures(figures));
  parts.push(...KG.compare.chart([...members, ...projects.map((each) => each.id)]));
  return parts.length ? parts : [sheet.empty()];
}

const amounts = (id) => data.nodes[id].figures.filter((fact) => fact.relation === "investment");

// ---- retrofits: how many of each type are at which stage, then one by one
function retrofitTable(rows) {
  const type = { word: "type", key: (row) => types(row.id).join("、"), cell: (row) => types(row.id).join("、") };
  return KG.table([thing("retrofit"), owners, type, status, when], rows, {});
}

const types = (id) => (data.types.get(id) || []).map(words.nameOf);

function retrofits() {
  const rows = data.nodes.filter((node) => node.kind === "Retrofit").map(({ id }) => {
    const edges = linesOf(id);
    return { id, by: [...new Set(edges.filter((edge) => edge.to === id).map((edge) => edge.from))], status: best(edges), dates: dates(edges) };
  });
  if (!rows.length) return [sheet.empty()];
  return [stages(rows), section(words.say("retrofits"), rows.length, retrofitTable(rows))];
}

function stages(rows) {
  const counts = new Map();
  const used = [...data.statuses.keys()].filter((name) => rows.some((row) => row.status === name));
  for (const row of rows) {
    for (const type of types(row.id).length ? types(row.id) : [words.say("noType")]) {
      if (!counts.has(type)) counts.set(type, new Map());
      counts.get(type).set(row.status, (counts.get(type).get(row.status) || 0) + 1);
    }
  }
  const total = (count) => [...count.values()].reduce((sum, each) => sum + each, 0);
  const body = [...counts].sort(([, a], [, b]) => total(b) - total(a)).map(([type, count]) => dom.make("tr", {},
    dom.make("th", { scope: "row" }, type), ...used.map((name) => dom.make("td", { class: "value" }, String(count.get(name) || "·")))));
  const heads = [words.say("type"), ...used.map(evidence.status)].map((each) => dom.make("th", { scope: "col" }, each));
  const table = dom.make("table", { class: "stages" }, dom.make("caption", {}, words.say("stages")),
    dom.make("thead", {}, dom.make("tr", {}, ...heads)), dom.make("tbody", {}, ...body));
  return dom.make("div", { class: "wide", tabindex: 0, role: "group", "aria-label": words.say("stages") }, table);
}

sheet.add("about", { kinds: [...data.classes.keys()], make: about });
sheet.add("visits", { kinds: ["Official", "Person"], make: visits, weigh });
sheet.add("park", { kinds: ["Park"], make: park });
sheet.add("retrofitView", { kinds: null, make: retrofits });
