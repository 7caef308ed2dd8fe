// The pages to read: language, theme, long tables folded, words found. Without it all rows are there.
const SHOWN = 8; // rows of a folded table
const root = document.documentElement;
const get = (id) => document.getElementById(id);
const { recall, remember } = KG.memory;

// ---- theme
const system = matchMedia("(prefers-color-scheme: dark)");
const setTheme = (dark) => { root.dataset.theme = dark ? "dark" : "light"; };
setTheme(recall("theme") ? recall("theme") === "dark" : system.matches);
system.addEventListener("change", () => recall("theme") || setTheme(system.matches));
get("theme").addEventListener("click", () => {
  const dark = root.dataset.theme !== "dark";
  remember("theme", dark ? "dark" : "light");
  setTheme(dark);
});

// ---- language: links into the graph take it along
const WORDS = { theme: { zh: "切换深色或浅色", en: "Switch dark or light" }, more: { zh: "显示全部 {n} 行", en: "Show all {n} rows" }, less: { zh: "收起", en: "Show fewer" } };
let language = recall("language") === "en" ? "en" : "zh";
const say = (key, n) => WORDS[key][language].replace("{n}", n);

function speak() {
  root.lang = language === "zh" ? "zh-CN" : "en";
  document.title = get("title").dataset[language];
  get("language").textContent = language === "zh" ? "EN" : "中文";
  for (const name of ["title", "aria-label"]) get("theme").setAttribute(name, say("theme"));
  const find = get("find");
  if (find) for (const name of ["placeholder", "aria-label"]) find.setAttribute(name, find.dataset[language]);
  for (const link of document.querySelectorAll('a[href^="graph.html"]')) {
    const [file, hash] = link.getAttribute("href").split("#");
    const parts = (hash || "").split("&").filter((part) => part && !part.startsWith("lang="));
    if (language === "en") parts.push("lang=en");
    link.setAttribute("href", file + (parts.length ? "#" + parts.join("&") : ""));
  }
  folds.forEach((fold) => fold());
}

get("language").addEventListener("click", () => {
  language = language === "zh" ? "en" : "zh";
  remember("language", language);
  speak();
});
get("print").addEventListener("click", () => print());

// ---- long tables are folded
const folds = [...document.querySelectorAll("section .frame")].filter((frame) => frame.querySelectorAll("tbody tr").length > SHOWN + 2).map((frame) => {
  const button = document.createElement("button");
  const count = frame.querySelectorAll("tbody tr").length;
  button.type = "button";
  button.className = "more";
  const refresh = () => {
    const isFolded = frame.classList.contains("folded");
    button.textContent = isFolded ? say("more", count) : say("less");
    button.setAttribute("aria-expanded", String(!isFolded));
  };
  frame.classList.add("folded");
  frame.after(button);
  button.addEventListener("click", () => {
    frame.classList.toggle("folded");
    refresh();
  });
  return refresh;
});

// ---- words found: rows without them are hidden, and sections that have none left
const plain = (text) => text.normalize("NFKC").toLowerCase();
const rows = [...document.querySelectorAll("main tbody tr")].map((row) => ({ row, text: plain(row.textContent), section: row.closest("section") }));

function search(typed) {
  const wanted = plain(typed).split(/\s+/).filter(Boolean);
  document.body.classList.toggle("finding", wanted.length > 0);
  const alive = new Map();
  for (const { row, text, section } of rows) {
    const fits = wanted.every((word) => text.includes(word));
    row.hidden = !fits;
    alive.set(section, (alive.get(section) || 0) + fits);
  }
  for (const section of document.querySelectorAll("main section")) {
    section.hidden = wanted.length > 0 && !alive.get(section);
  }
  for (const link of document.querySelectorAll('.asked a[href^="#"]')) {
    const count = alive.get(get(link.getAttribute("href").slice(1)));
    const number = link.querySelector("b");
    if (number) number.textContent = String(count || 0);
    link.classList.toggle("none", wanted.length > 0 && !count);
  }
  get("found").textContent = wanted.length ? [...alive.values()].reduce((sum, each) => sum + each, 0) + (language === "zh" ? " 行" : " rows") : "";
}

if (get("find")) {
  const said = document.createElement("span");
  said.id = "found";
  said.setAttribute("role", "status");
  get("find").after(said);
  get("find").hidden = false;
  get("find").addEventListener("input", (event) => search(event.target.value));
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.target instanceof HTMLInputElement) return;
    event.preventDefault();
    get("find").focus();
  });
}
for (const details of document.querySelectorAll("details")) addEventListener("beforeprint", () => { details.open = true; });
get("buttons").hidden = false;
speak();
