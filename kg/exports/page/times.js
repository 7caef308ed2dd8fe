// When facts are said to have happened, and which of them lie in the chosen range of months.
const { data } = KG;
const chosen = { range: null, undated: true };
let living = null; // nodes that a passing fact speaks of; null while every fact passes

// The first and last month of an EDTF date, counted from the year 0; null when its year is not known.
function months(edtf) {
  const ends = (edtf || "").split("/").map((part) => /^(\d{4})(?:-(\d\d|XX))?(?:-(?:\d\d|XX))?[?~%]?$/.exec(part));
  if (ends.some((each) => !each)) return null;
  const [first, last] = [ends[0], ends[ends.length - 1]];
  const month = (parts, other) => (parts[2] && parts[2] >= "01" && parts[2] <= "12" ? parts[2] - 1 : other);
  return [first[1] * 12 + month(first, 0), last[1] * 12 + month(last, 11)];
}

for (const fact of data.facts) fact.months = months(fact.when);
const dated = data.facts.filter((each) => each.months);
const bounds = dated.reduce(([from, to], { months: [first, last] }) =>
  [Math.min(from, first), Math.max(to, last)], [Infinity, -Infinity]);

function passes(fact) {
  if (!fact.months) return chosen.undated;
  const { range } = chosen;
  return !range || (fact.months[0] <= range[1] && fact.months[1] >= range[0]);
}

function set(range, undated) {
  Object.assign(chosen, { range, undated });
  living = null;
  if (!range && undated) return;
  living = new Set();
  for (const fact of data.facts.filter(passes)) {
    living.add(fact.subject);
    if (!fact.isValue) living.add(fact.object);
  }
}

KG.times = {
  chosen, bounds, dated, months, passes, set,
  passesNode: (id) => living === null || living.has(id),
  passesEdge: (edge) => living === null || edge.facts.some(passes),
};
