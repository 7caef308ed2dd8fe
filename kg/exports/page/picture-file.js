// The picture as a file: PNG as it stands on the screen, SVG with all that is drawn.
const { data, words, dom, picture } = KG;
const SVG = "http:" + "//www.w3.org/2000/svg";
const MARGIN = 40;

function png(done) {
  const drawnOn = dom.get("picture").querySelector("canvas");
  const sheet = document.createElement("canvas");
  sheet.width = drawnOn.width;
  sheet.height = drawnOn.height;
  const pen = sheet.getContext("2d");
  pen.fillStyle = picture.paper();
  pen.fillRect(0, 0, sheet.width, sheet.height);
  pen.drawImage(drawnOn, 0, 0);
  sheet.toBlob(done, "image/png");
}

// XML has no room for most control characters, however they are spelt.
const clean = (text) => text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd");

function add(parent, tag, attributes, text) {
  const element = parent.ownerDocument.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, clean(String(value)));
  if (text !== undefined) element.textContent = clean(text);
  parent.append(element);
  return element;
}

function svg() {
  const sheet = document.implementation.createDocument(SVG, "svg", null);
  const root = sheet.documentElement;
  const ids = picture.drawnNodes();
  const boxes = ids.map((id) => [picture.state.points.get(id), KG.place.box(data.nodes[id])]);
  const far = (pick, axis, side) => boxes.reduce((edge, [at, box]) => pick(edge, at[axis] + box[side]), pick === Math.min ? Infinity : -Infinity);
  const [left, top] = [far(Math.min, "x", 0) - MARGIN, far(Math.min, "y", 1) - MARGIN].map(Math.floor);
  const [wide, high] = [far(Math.max, "x", 2) + MARGIN - left, far(Math.max, "y", 3) + MARGIN - top].map(Math.ceil);
  for (const [name, value] of [["viewBox", [left, top, wide, high].join(" ")], ["width", wide], ["height", high], ["font-family", picture.FONT]]) root.setAttribute(name, value);
  add(root, "title", {}, words.say("title"));
  add(root, "rect", { x: left, y: top, width: wide, height: high, fill: picture.paper() });
  const lines = add(root, "g", { "stroke-opacity": 0.62, "stroke-width": 1.1, fill: "none" });
  for (const id of picture.drawnEdges()) line(lines, data.edges[id]);
  const things = add(root, "g", { "text-anchor": "middle", "paint-order": "stroke", "stroke-linejoin": "round" });
  for (const id of ids) thing(things, data.nodes[id]);
  return new XMLSerializer().serializeToString(sheet);
}

function line(parent, edge) {
  const [from, to] = [edge.from, edge.to].map((id) => picture.state.points.get(id));
  const bend = edge.drawn.smooth ? edge.drawn.smooth.roundness * (edge.drawn.smooth.type === "curvedCW" ? 1 : -1) : 0;
  const turn = { x: (from.x + to.x) / 2 - (to.y - from.y) * bend, y: (from.y + to.y) / 2 + (to.x - from.x) * bend };
  const look = { d: `M${from.x} ${from.y}Q${turn.x} ${turn.y} ${to.x} ${to.y}`, stroke: picture.colorOf(data.relations.get(edge.relation)) };
  if (edge.drawn.dashes) look["stroke-dasharray"] = edge.drawn.dashes.join(" ");
  add(add(parent, "path", look), "title", {}, data.nodes[edge.from].name + " " + picture.edgeWords(edge) + " " + data.nodes[edge.to].name);
}

function thing(parent, node) {
  const { x, y } = picture.state.points.get(node.id);
  const style = data.classes.get(node.kind);
  const { font, planned, label } = node.drawn;
  const size = KG.group.radius(node, { ...picture.state, crowd: false });
  const color = picture.colorOf(style);
  const group = add(parent, "g", { transform: `translate(${x} ${y})` });
  const look = { d: dom.outline(style.shape), transform: `scale(${size / 8.5}) translate(-10 -10)`, fill: planned ? picture.paper() : color };
  if (planned) Object.assign(look, { stroke: color, "stroke-width": 1, "stroke-dasharray": "2 2" });
  add(group, "path", look);
  add(group, "title", {}, node.name);
  label.split("\n").forEach((words, row) => add(group, "text", {
    y: size + (row + 1) * font.size * 1.2, "font-size": font.size, fill: picture.ink(), stroke: picture.paper(), "stroke-width": 3,
  }, words));
}

KG.pictureFile = { png, svg, clean };
