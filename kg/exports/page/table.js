// A table that each of its heads sorts, up and then down; it grows by a button.
const { words, dom, pane } = KG;
const collator = new Intl.Collator("zh", { numeric: true });

function compare(one, other) {
  if (one === other) return 0;
  if (one === "" || other === "") return one === "" ? 1 : -1; // what is not known stands last
  return typeof one === "number" && typeof other === "number" ? one - other : collator.compare(one, other);
}

// A copy in the order of one column; equal rows keep theirs.
function ordered(rows, column, down) {
  const keyed = rows.map((row, place) => ({ row, place, key: column.key(row) }));
  keyed.sort((a, b) => {
    const unknown = a.key === "" || b.key === "";
    return (down && !unknown ? -1 : 1) * compare(a.key, b.key) || a.place - b.place;
  });
  return keyed.map(({ row }) => row);
}

const headOf = ({ word, title }) => title || words.say(word);

// columns: [{ word, key: row => text or number, cell: row => parts, look: class }], the first one names the row;
// a head that is not the page's own word is a `title`.
// `sorting` is { by, down } and is kept by whoever shows the table again.
function table(columns, rows, { caption, look, sorting = { by: null, down: false } }) {
  const box = dom.make("div", { class: "sheet-table" });
  function show(focused) {
    const column = columns.find((each) => each.word === sorting.by);
    const body = dom.make("tbody", {});
    const heads = columns.map((each) => head(each));
    const whole = dom.make("table", { class: look || "facts" }, caption ? dom.make("caption", {}, caption) : null,
      dom.make("thead", {}, dom.make("tr", {}, ...heads)), body);
    box.replaceChildren(pane.growing(column ? ordered(rows, column, sorting.down) : rows, row, body, { whole }));
    if (focused) box.querySelector('[data-sort="' + focused + '"]').focus();
  }
  function head({ word, title }) {
    const chosen = sorting.by === word;
    const button = dom.button(headOf({ word, title }), { "class": "sort", "data-sort": word }, () => {
      Object.assign(sorting, { by: word, down: chosen && !sorting.down });
      show(word);
    });
    return dom.make("th", { scope: "col", "aria-sort": chosen ? (sorting.down ? "descending" : "ascending") : "none" }, button);
  }
  function row(each) {
    return dom.make("tr", {}, ...columns.map(({ cell, look: kind }, place) =>
      dom.make(place ? "td" : "th", { scope: place ? null : "row", class: kind, "data-head": place ? headOf(columns[place]) : null }, ...[cell(each)].flat())));
  }
  show(null);
  return box;
}

KG.table = table;
