// One fact as its text says it: status, date, the words with both names marked, and the source.
const { data, words, dom, picture } = KG;

function status(name) {
  const style = data.statuses.get(name) || { name, zh: name, en: name, color: "#888888", dark: "#aaaaaa" };
  const badge = dom.make("span", { class: "status", "data-status": name }, words.nameOf(style));
  badge.style.setProperty("--color", picture.colorOf(style));
  return badge;
}

// Where a name of the node stands in the quote; the longest of its names that does.
function spot(quote, node) {
  const names = [node.name, ...node.aliases].filter((each) => each.length > 1).sort((a, b) => b.length - a.length);
  for (const name of names) {
    const start = quote.indexOf(name);
    if (start >= 0) return { start, end: start + name.length };
  }
  return null;
}

function quoted(fact) {
  const spots = [];
  const add = (who, role) => {
    const found = who && spot(fact.quote, who);
    if (found && spots.every((each) => found.end <= each.start || each.end <= found.start)) spots.push({ ...found, role });
  };
  const subject = data.nodes[fact.subject];
  const object = fact.isValue ? null : data.nodes[fact.object];
  // the longer name first: a short one may be a part of it
  const pairs = [[subject, "subject"], [object, "object"]].filter(([who]) => who);
  pairs.sort(([a], [b]) => b.name.length - a.name.length);
  for (const [who, role] of pairs) add(who, role);
  spots.sort((a, b) => a.start - b.start);
  const parts = [];
  let at = 0;
  for (const { start, end, role } of spots) {
    parts.push(fact.quote.slice(at, start), dom.make("mark", { class: role }, fact.quote.slice(start, end)));
    at = end;
  }
  return dom.make("blockquote", {}, ...parts, fact.quote.slice(at));
}

function source(fact) {
  const text = fact.document;
  if (!text) return dom.make("p", { class: "source" }, words.say("noDocument"));
  const parts = [
    dom.make("cite", {}, text.title || words.say("untitled")),
    text.publisher,
    words.date(text.published),
  ].filter(Boolean);
  const first = dom.make("p", { class: "source" });
  parts.forEach((part, place) => first.append(place ? " · " : "", part));
  const link = text.url && dom.webLink(text.url, words.say("open"));
  if (link) first.append(" · ", link);
  const place = words.say("characters", { start: fact.start, end: fact.end });
  const second = dom.make("p", { class: "source place" },
    words.say("file") + " ", dom.make("bdi", {}, text.path), " · ", place, " · ", words.say("rule") + " " + fact.rule);
  return dom.make("div", {}, first, second);
}

// The whole of one fact, without the names of the things: those stand above it.
function item(fact) {
  const role = fact.role && (words.nameOf(data.roles.get(fact.role)) || fact.role);
  const line = dom.make("p", { class: "facts-line" }, status(fact.status),
    fact.when ? dom.make("time", {}, words.date(fact.when)) : null,
    role ? dom.make("span", {}, role) : null,
    dom.make("span", { class: "confidence" }, words.say("confidence") + " " + Math.round(fact.confidence * 100) + "%"),
    fact.rule.includes("+") ? dom.make("span", { class: "context" }, words.say("context")) : null,
    dom.button(words.say("cite"), { "class": "cite", title: words.say("citeLong") }, () => dom.copy(citation(fact), words.say("cited"))),
    dom.button(words.say("link"), { "class": "cite", title: words.say("linkLong") }, () => dom.copy(KG.address.ofFact(fact.id), words.say("copied"))));
  const style = data.statuses.get(fact.status);
  const note = style && style["note_" + words.language()];
  const warn = fact.status === "planned" || fact.status === "denied";
  return dom.make("div", { class: "fact", "data-status": fact.status, "data-fact": fact.id },
    line, note && warn ? dom.make("p", { class: "note" }, note) : null, quoted(fact), source(fact));
}

// What a figure counts, and in which unit.
function measure(fact) {
  const known = data.indicators.get(fact.relation);
  return {
    name: fact.indicator || words.nameOf(known) || words.nameOf(data.relations.get(fact.relation)),
    unit: fact.unit || (known ? known.unit : ""),
  };
}

const value = (fact) => words.amount(fact.object, measure(fact).unit);

// Who says it, where and when, the words and the place: one line to put under a text of one's own.
function citation(fact) {
  const text = fact.document || {};
  const source = [text.title && "《" + text.title + "》", text.publisher, text.published, text.url].filter(Boolean).join("，");
  return (source ? source + "：" : "") + "“" + fact.quote + "”（" + (text.path || "?") + ":" + fact.start + "-" + fact.end + "）";
}

// Figures as a table: each row opens on its words.
function figures(list) {
  const body = dom.make("tbody", {});
  for (const fact of list) {
    const { name } = measure(fact);
    const said = value(fact);
    const proof = dom.make("tr", { class: "proof", hidden: true }, dom.make("td", { colspan: 4 }, item(fact)));
    const more = dom.button(words.say("showQuote"), { "aria-expanded": "false" }, () => {
      proof.hidden = !proof.hidden;
      more.setAttribute("aria-expanded", String(!proof.hidden));
    });
    const planned = fact.status === "stated" ? null : status(fact.status);
    body.append(dom.make("tr", {}, dom.make("th", { scope: "row" }, name),
      dom.make("td", { class: "value" }, said, planned ? " " : null, planned),
      dom.make("td", {}, words.date(fact.when)), dom.make("td", {}, more)), proof);
  }
  const heads = ["indicator", "value", "when", "source"].map((key) => dom.make("th", { scope: "col" }, words.say(key)));
  return dom.make("table", { class: "figures" },
    dom.make("caption", {}, words.say("figures")), dom.make("thead", {}, dom.make("tr", {}, ...heads)), body);
}

KG.evidence = { item, figures, status, measure, value, citation };
