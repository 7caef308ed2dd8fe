// Search by name, alias, pinyin or its initials, with suggestions and the keyboard.
const { data, words, dom, picture } = KG;
const MOST = 12;

const plain = (text) => text.normalize("NFKC").toLowerCase().replace(/[\s“”"'（）()]/g, "");

const index = data.nodes.map((node) => ({
  id: node.id,
  name: plain(node.name),
  aliases: node.aliases.map(plain),
  spelt: node.pinyin.map((each) => ({
    whole: each.replace(/ /g, ""),
    initials: each.split(" ").map((syllable) => syllable[0]).join(""),
  })),
}));

// How well an entry answers, 0 for not at all; `by` is the alias that did.
function score(entry, text) {
  const direct = match(entry.name, text, 100);
  if (direct) return { points: direct, by: null };
  for (const [place, alias] of entry.aliases.entries()) {
    const points = match(alias, text, 90);
    if (points) return { points, by: data.nodes[entry.id].aliases[place] };
  }
  if (!/^[a-z0-9]+$/.test(text)) return { points: 0, by: null };
  const points = Math.max(0, ...entry.spelt.map(({ whole, initials }) =>
    Math.max(match(initials, text, 70), whole.startsWith(text) ? 55 : text.length > 3 && whole.includes(text) ? 20 : 0)));
  return { points, by: null };
}

function match(name, text, best) {
  const at = name.indexOf(text);
  if (at < 0) return 0;
  return name.length === text.length ? best : at === 0 ? best - 15 : best - 35;
}

function find(typed) {
  const text = plain(typed);
  if (!text) return [];
  return index
    .map((entry) => ({ id: entry.id, ...score(entry, text) }))
    .filter((each) => each.points > 0)
    .sort((a, b) => b.points - a.points || data.nodes[b.id].edges.length - data.nodes[a.id].edges.length || a.id - b.id);
}

// Makes an input and a list a search with suggestions; `act` gets the node that is chosen.
function attach(input, list, act) {
  let current = -1;

  function suggest() {
    const found = find(input.value);
    current = -1;
    list.replaceChildren(...found.slice(0, MOST).map(option));
    if (!found.length && input.value.trim()) {
      list.append(dom.make("li", { class: "none", role: "option", "aria-disabled": "true", "aria-selected": "false" },
        words.say("nothingFound", { text: input.value.trim() })));
    }
    open(Boolean(input.value.trim()));
    if (input.value.trim()) dom.announce(words.say("found", { n: found.length }));
  }

  function option({ id, by }, place) {
    const node = data.nodes[id];
    const style = data.classes.get(node.kind);
    const item = dom.make("li", { role: "option", id: list.id + "-" + place, "aria-selected": "false", "data-node": id },
      dom.shape(style.shape, picture.colorOf(style)),
      dom.make("bdi", {}, node.name),
      dom.make("small", {}, by ? words.say("alias", { name: by }) : words.nameOf(style)));
    item.addEventListener("pointerdown", (event) => {
      event.preventDefault();
      choose(id);
    });
    return item;
  }

  const options = () => [...list.querySelectorAll("[data-node]")];

  function open(isOpen) {
    list.hidden = !isOpen;
    input.setAttribute("aria-expanded", String(isOpen));
    if (!isOpen) input.removeAttribute("aria-activedescendant");
  }

  function move(step) {
    const all = options();
    if (!all.length) return;
    current = (current + step + all.length + (current < 0 && step < 0 ? 1 : 0)) % all.length;
    all.forEach((each, place) => each.setAttribute("aria-selected", String(place === current)));
    all[current].scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", all[current].id);
  }

  function choose(id) {
    open(false);
    input.value = data.nodes[id].name;
    act(id);
  }

  input.addEventListener("input", suggest);
  input.addEventListener("focus", () => input.value.trim() && suggest());
  input.addEventListener("blur", () => open(false));
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) return; // Enter that ends a word of an input method is not a choice
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (list.hidden) suggest();
      move(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter") {
      const all = options();
      if (list.hidden || !all.length) return;
      choose(Number(all[Math.max(0, current)].dataset.node));
    } else if (event.key === "Escape" && !list.hidden) open(false);
    else return;
    event.preventDefault();
  });
  return suggest;
}

const input = dom.get("search");
const suggestTo = attach(input, dom.get("suggestions"), (id) => picture.select({ node: id }, "go"));
document.addEventListener("keydown", (event) => {
  const typing = event.target instanceof HTMLInputElement;
  if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    input.focus();
    input.select();
  }
});

input.addEventListener("input", dom.moved);

// Puts a text into the search, as if it had been typed; `isOpen` shows what it finds.
function set(text, isOpen) {
  if (text === input.value.trim()) return;
  input.value = text;
  if (isOpen && text) suggestTo();
}

KG.search = { attach, set, text: () => input.value.trim() };
