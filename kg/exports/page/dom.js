// The only way elements are made: text is always textContent, addresses only http and https.
const PLAIN = new Set(["class", "id", "type", "role", "scope", "title", "tabindex", "open", "hidden", "colspan"]);
const SVG = "http:" + "//www.w3.org/2000/svg"; // a name, not an address that anything loads

// make("p", { class: "note" }, "text", element ...): strings become text, null is left out.
function make(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) {
    if (value === null || value === undefined || value === false) continue;
    if (!PLAIN.has(name) && !name.startsWith("aria-") && !name.startsWith("data-")) {
      throw new Error("not an attribute of this page: " + name);
    }
    element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...children.filter((each) => each !== null && each !== undefined && each !== ""));
  return element;
}

function button(text, attributes, act) {
  const element = make("button", { type: "button", ...attributes }, text);
  element.addEventListener("click", act);
  return element;
}

// A link for a web address out of a text; null when it is anything but http or https.
function webLink(address, text) {
  let url;
  try {
    url = new URL(address);
  } catch {
    return null;
  }
  if (url.protocol !== "http:" && url.protocol !== "https:") return null;
  const link = make("a", { class: "web" }, text + " (" + url.hostname + ") ↗");
  link.href = url.href;
  link.target = "_blank";
  link.rel = "noopener noreferrer nofollow";
  link.referrerPolicy = "no-referrer";
  return link;
}

// Outlines of the shapes that vis-network draws, in a box of 20 by 20.
const OUTLINES = {
  square: "M3.5 3.5h13v13h-13z",
  diamond: "M10 1.5 18.5 10 10 18.5 1.5 10z",
  triangle: "M10 2 18.5 16.5h-17z",
  triangleDown: "M10 18 18.5 3.5h-17z",
  star: "M10 1.5l2.5 5.6 6.1.6-4.6 4 1.4 6L10 14.6 4.6 17.7l1.4-6-4.6-4 6.1-.6z",
  hexagon: "M5.5 2.5h9L19 10l-4.5 7.5h-9L1 10z",
  dot: "M10 2.5a7.5 7.5 0 1 1 0 15a7.5 7.5 0 1 1 0-15z",
};

function shape(name, color) {
  return drawing("0 0 20 20", "shape", "path", { d: outline(name), fill: color });
}

const outline = (name) => OUTLINES[name] || OUTLINES.dot;

function line(color, dashes) {
  const look = { x1: 1, y1: 6, x2: 27, y2: 6, stroke: color, "stroke-width": 2.5 };
  if (dashes && dashes.length) look["stroke-dasharray"] = dashes.map((each) => each / 1.6).join(" ");
  return drawing("0 0 28 12", "line", "line", look);
}

function drawing(box, kind, tag, attributes) {
  const picture = document.createElementNS(SVG, "svg");
  const inside = document.createElementNS(SVG, tag);
  picture.setAttribute("viewBox", box);
  picture.setAttribute("class", kind);
  picture.setAttribute("aria-hidden", "true");
  for (const [name, value] of Object.entries(attributes)) inside.setAttribute(name, value);
  picture.append(inside);
  return picture;
}

const said = document.getElementById("said");

// Says a sentence to those who listen to the page.
function announce(text) {
  said.textContent = text;
}

// Tells the address that something else is shown now.
function moved() {
  document.dispatchEvent(new Event("kg-moved"));
}

// Puts a text where it can be pasted from; `done` is said when it is there.
async function copy(text, done) {
  try {
    await navigator.clipboard.writeText(text);
    announce(done);
  } catch {
    announce(byHand(text) ? done : KG.words.say("notCopied"));
  }
}

// Where a page from a file may not use the clipboard, the browser copies what is selected.
function byHand(text) {
  const area = make("textarea", { class: "unseen", "aria-hidden": "true", tabindex: -1 });
  const before = document.activeElement;
  area.value = text;
  (document.querySelector("dialog[open]") || document.body).append(area);
  area.select();
  const copied = document.execCommand("copy");
  area.remove();
  if (before) before.focus();
  return copied;
}

KG.dom = { make, button, webLink, shape, outline, line, announce, moved, copy, get: (id) => document.getElementById(id) };
