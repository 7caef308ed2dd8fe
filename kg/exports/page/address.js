// The address of what is shown: everything that was chosen stands behind # and can be opened again.
// What an address names is looked up among what the page has; words that name nothing do nothing.
const { data, words, dom, picture, times, timeline, sheet, list, search } = KG;
const LONGEST = 6000; // characters of an address that are read
const MOST = 60; // names of a list in it
const QUIET = new Set(["q", "from", "to", "lang"]); // what changes stroke by stroke makes no new page of the history
const KINDS = { "class": "classes", relation: "relations", status: "statuses" };
let written = location.hash; // the address as it was last read or written
let isOpening = false;
let spoken = null; // the language that was asked for here, by a button or an address

const encode = (text) => encodeURIComponent(text).replace(/%(2F|2C|3A|7E)/g, decodeURIComponent);
const pathOf = (id) => data.nodes[id].path;
const month = (count) => String(Math.floor(count / 12)).padStart(4, "0") + "-" + String((count % 12) + 1).padStart(2, "0");

// ---- writing: pairs of a key and what it says, in one order
function selection({ selected }) {
  if (!selected) return [];
  if (selected.fact !== undefined) return [["fact", data.facts[selected.fact].path]];
  if (selected.node !== undefined) return [["node", pathOf(selected.node)]];
  if (selected.path) return [["path", pathOf(selected.path.from) + "~" + pathOf(selected.path.to)]];
  const { from, relation, to } = data.edges[selected.edge];
  return [["edge", [pathOf(from), relation, pathOf(to)].join("~")]];
}

function scope({ scope: { name, of, opened } }) {
  const parts = name === "near" ? [["near", pathOf(of)]] : name === "first" ? [] : [["show", name]];
  return opened.length ? [...parts, ["open", opened.map(pathOf).join(",")]] : parts;
}

function view() {
  const current = sheet.current();
  if (!current) return list.isShown() ? [["view", "list"]] : [];
  return [["view", current.name], ...(current.id === undefined ? [] : [["of", pathOf(current.id)]])];
}

function filters({ hidden }) {
  const names = Object.entries(KINDS).flatMap(([word, what]) => [...hidden[what]].sort().map((name) => word + ":" + name));
  const { range, undated } = times.chosen;
  return [
    ...(names.length ? [["without", names.join(",")]] : []),
    ...(range ? [["from", month(range[0])], ["to", month(range[1])]] : []),
    ...(undated ? [] : [["undated", "no"]]),
  ];
}

function typed({ selected }) {
  const text = search.text();
  const isName = selected && selected.node !== undefined && data.nodes[selected.node].name === text;
  return [...(text && !isName ? [["q", text.slice(0, 200)]] : []), ...(spoken ? [["lang", spoken]] : [])];
}

function current() {
  const { state } = picture;
  const parts = [selection(state), scope(state), view(), filters(state), typed(state)].flat();
  return parts.length ? "#" + parts.map(([key, value]) => key + "=" + encode(value)).join("&") : "";
}

const keys = (address) => new Map(address.slice(1).split("&").map((part) => part.split("=")));

function isLoud(before, after) {
  const [one, other] = [keys(before), keys(after)];
  return [...new Set([...one.keys(), ...other.keys()])].some((key) => !QUIET.has(key) && one.get(key) !== other.get(key));
}

// Brings the address in line with what is shown.
function write(isNew) {
  const wanted = current();
  if (wanted === location.hash) return;
  const whole = wanted || location.pathname + location.search;
  try {
    if (isNew && isLoud(written, wanted)) history.pushState(null, "", whole);
    else history.replaceState(null, "", whole);
  } catch {
    // a browser that counts them has had enough: the address stays behind
  }
  written = wanted;
}

// ---- reading
const known = (text) => data.byPath.get(text);
const listed = (text) => (text || "").split(",").slice(0, MOST);

function selected(parts) {
  const fact = data.facts.findIndex((each) => each.path === parts.get("fact"));
  if (parts.get("fact") && fact >= 0) return ofFact(fact);
  const node = known(parts.get("node"));
  if (node !== undefined) return { node };
  const [one, other] = (parts.get("path") || "").split("~").map(known);
  if (one !== undefined && other !== undefined) return { path: KG.path.find(one, other) };
  const [from, relation, to] = (parts.get("edge") || "").split("~");
  const edge = data.edges.find((each) => each.relation === relation && pathOf(each.from) === from && pathOf(each.to) === to);
  return edge ? { edge: edge.id } : null;
}

// A figure is shown with the thing that it is of, any other fact with its line.
function ofFact(fact) {
  const { isValue, subject } = data.facts[fact];
  return isValue ? { node: subject, fact } : { edge: data.facts[fact].edge, fact };
}

function openScope(parts) {
  const near = known(parts.get("near"));
  const name = near !== undefined ? "near" : parts.get("show");
  const opened = listed(parts.get("open")).map(known).filter((id) => id !== undefined);
  const wanted = { name: ["near", "all", "parks"].includes(name) ? name : "first", of: near, opened };
  if (JSON.stringify(wanted) === JSON.stringify(picture.state.scope)) return;
  if (wanted.name === "near") picture.showOnly(KG.around(near));
  else if (wanted.name === "first") picture.firstView();
  else picture.showAll(wanted.name === "parks");
  opened.forEach(picture.expand);
}

function openFilters(parts) {
  const hidden = { classes: new Set(), relations: new Set(), statuses: new Set() };
  const named = (key) => listed(parts.get(key)).map((each) => each.split(":"))
    .filter(([word, name]) => Object.hasOwn(KINDS, word) && data[KINDS[word]].has(name)).map(([word, name]) => [KINDS[word], name]);
  const only = named("only");
  for (const what of new Set(only.map(([each]) => each))) hidden[what] = new Set(data[what].keys());
  for (const [what, name] of only) hidden[what].delete(name);
  for (const [what, name] of named("without")) hidden[what].add(name);
  const undated = parts.get("undated") !== "no";
  picture.hide(hidden, timeline.set(parts.get("from") || "", parts.get("to") || "", undated));
}

function openView(parts) {
  const [name, of] = [parts.get("view"), known(parts.get("of"))];
  const now = sheet.current();
  if (sheet.has(name)) {
    if (!now || now.name !== name || now.id !== of) sheet.open(name, sheet.fits(name, of) ? of : undefined);
  } else list.show(name === "list");
}

// Shows what the address says; what it leaves out is as at first.
function open() {
  isOpening = true;
  const parts = new URLSearchParams(location.hash.slice(1, LONGEST));
  const language = parts.get("lang");
  if (language === "zh" || language === "en") {
    spoken = language;
    if (words.language() !== language) KG.setLanguage(language);
  }
  openFilters(parts);
  openScope(parts);
  const chosen = selected(parts);
  const { selected: now } = picture.state;
  if (chosen || now) picture.select(chosen, "go");
  search.set((parts.get("q") || "").slice(0, 200), !chosen);
  openView(parts);
  written = location.hash;
  queueMicrotask(() => {
    isOpening = false;
    write(false); // what named nothing goes
  });
}

let isWaiting = false;

// Several changes of one act are one page of the history.
function changed() {
  if (isOpening || isWaiting) return;
  isWaiting = true;
  queueMicrotask(() => {
    isWaiting = false;
    if (!isOpening) write(true);
  });
}

picture.onChange(changed);
document.addEventListener("kg-moved", changed);
addEventListener("hashchange", () => location.hash !== written && open());
addEventListener("popstate", () => location.hash !== written && open());

dom.get("copy-link").addEventListener("click", KG.pane.copy);

KG.address = {
  open,
  speak: (language) => {
    spoken = language;
    changed();
  },
  chosen: ofFact,
  ofFact: (fact) => location.href.split("#")[0] + "#fact=" + encode(data.facts[fact].path),
};
