// Starts the page: buttons, theme and language.
const { data, words, dom, picture, legend, timeline, pane, list } = KG;
const { recall, remember } = KG.memory;

// ---- theme
const system = matchMedia("(prefers-color-scheme: dark)");

function setTheme(dark) {
  document.documentElement.dataset.theme = dark ? "dark" : "light";
  picture.setDark(dark);
  legend.refresh();
  pane.refresh();
  list.refresh();
  KG.sheet.refresh();
}

dom.get("theme").addEventListener("click", () => {
  remember("theme", picture.state.dark ? "light" : "dark");
  setTheme(!picture.state.dark);
});
system.addEventListener("change", () => recall("theme") || setTheme(system.matches));

// ---- language
function setLanguage(language) {
  words.setLanguage(language);
  dom.get("count").textContent = words.say("count",
    { nodes: data.nodes.length, facts: data.facts.length, documents: data.documents.length });
  picture.draw(true);
  legend.refresh();
  timeline.refresh();
  KG.sheet.refresh();
  pane.refresh();
  list.refresh();
}

dom.get("language").addEventListener("click", () => {
  const language = words.language() === "zh" ? "en" : "zh";
  remember("language", language);
  setLanguage(language);
  KG.address.speak(language);
});
KG.setLanguage = setLanguage;

// ---- buttons of the picture
async function askForAll() {
  const many = data.nodes.length > data.askAbove;
  const left = data.nodes.length - KG.group.home.size;
  const wanted = many ? await answer(words.say("askAll", { n: data.nodes.length, left })) : "yes";
  if (wanted !== "no") picture.showAll(wanted === "group");
}

// "no", "yes" for each by itself, or "group".
function answer(question) {
  const dialog = dom.get("ask");
  dom.get("ask-text").textContent = question;
  dialog.returnValue = "no";
  dialog.querySelector('[value="group"]').hidden = KG.group.home.size === 0;
  dialog.showModal();
  return new Promise((done) => dialog.addEventListener("close", () => done(dialog.returnValue), { once: true }));
}

const ACTS = {
  "first-view": () => { picture.select(null); picture.firstView(); },
  "show-all": askForAll,
  closer: () => picture.zoom(1.25),
  further: () => picture.zoom(0.8),
  fit: picture.fit,
};
for (const [id, act] of Object.entries(ACTS)) dom.get(id).addEventListener("click", act);

dom.get("legend-button").addEventListener("click", () => {
  const open = document.body.classList.toggle("legend-open");
  dom.get("legend-button").setAttribute("aria-expanded", String(open));
});
picture.onChange(() => { dom.get("show-all").disabled = picture.state.shown.size === data.nodes.length && !picture.state.grouped; });

// ---- first view
const chosen = recall("theme");
document.documentElement.dataset.theme = (chosen ? chosen === "dark" : system.matches) ? "dark" : "light";
picture.state.dark = document.documentElement.dataset.theme === "dark";
words.setLanguage(recall("language") === "en" ? "en" : "zh");
dom.get("empty").hidden = data.nodes.length > 0;
document.body.classList.toggle("is-empty", data.nodes.length === 0);
picture.firstView();
setLanguage(words.language());
if (location.hash) KG.address.open();

// What a reader's own script or a test may ask the page.
window.kg = Object.freeze({ data, picture, ready: true });
