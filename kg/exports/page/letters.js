// Words on a sheet, in whole pixels: browsers keep the letters that they have drawn, but only for a size and a place
// between two pixels. What shines through around the letters is covered by moved copies of all of them at once, as
// the outline of a letter takes a browser several times as long as the letter; only words that lie on others have
// copies of their own.
const SIDES = [[-1, 0], [1, 0], [0, -1], [0, 1], [-0.7, -0.7], [0.7, -0.7], [-0.7, 0.7], [0.7, 0.7]];
const ROW = 64; // pixels, more than any word is high
const [letters, halo] = [0, 1].map(() => document.createElement("canvas").getContext("2d"));

// An empty sheet that is at least as large as a canvas.
function cleared(pen, { width, height }) {
  const { canvas } = pen;
  if (canvas.width < width || canvas.height < height) Object.assign(canvas, { width: Math.max(width, canvas.width), height: Math.max(height, canvas.height) });
  else pen.clearRect(0, 0, canvas.width, canvas.height);
  Object.assign(pen, { textAlign: "left", textBaseline: "hanging" }); // a canvas that grows forgets
}

const spots = (around) => [...SIDES.map(([x, y]) => [Math.round(x * around), Math.round(y * around)]), ...(around > 1 ? spots(Math.floor(around / 2)) : [])];

// Where each word begins. Words are { text, x, y, size, isStrong } in pixels of the sheet: the middle of their
// upper edge, and their height.
function placed(pen, words, face) {
  Object.assign(pen, { textAlign: "left", textBaseline: "hanging" });
  let last = "";
  return words.map(({ text, x, y, size, isStrong }) => {
    const font = (isStrong ? "bold " : "") + size + "px " + face;
    if (font !== last) pen.font = last = font;
    const wide = pen.measureText(text).width;
    return { text, font, size, wide, left: Math.round(x - wide / 2), top: Math.round(y), isStrong };
  });
}

function fill(pen, words, ink) {
  pen.fillStyle = ink;
  let last = "";
  for (const { text, font, left, top } of words) {
    if (font !== last) pen.font = last = font;
    pen.fillText(text, left, top);
  }
}

// Those that lie on none of those before them, and the others, what is strong last.
function parted(words) {
  const rows = new Map();
  const apart = (one) => (other) => one.left >= other.left + other.wide || other.left >= one.left + one.wide || one.top >= other.top + other.size || other.top >= one.top + one.size;
  const [below, above, strong] = [[], [], []];
  for (const word of words) {
    const row = Math.floor(word.top / ROW);
    const isFree = [-1, 0, 1].every((step) => (rows.get(row + step) || []).every(apart(word)));
    (word.isStrong ? strong : isFree ? below : above).push(word);
    if (!isFree || word.isStrong) continue;
    if (!rows.has(row)) rows.set(row, []);
    rows.get(row).push(word);
  }
  return [below, above.concat(strong)];
}

function plain(pen, words, face, ink) {
  fill(pen, placed(pen, words, face), ink);
}

// The same with paper around each letter, so many pixels wide.
function write(pen, words, face, { ink, paper, around }) {
  if (!words.length) return;
  const [below, above] = parted(placed(pen, words, face));
  cleared(letters, pen.canvas);
  cleared(halo, pen.canvas);
  fill(letters, below, ink);
  for (const [x, y] of spots(around)) halo.drawImage(letters.canvas, x, y);
  halo.globalCompositeOperation = "source-in";
  halo.fillStyle = paper;
  halo.fillRect(0, 0, halo.canvas.width, halo.canvas.height);
  halo.globalCompositeOperation = "source-over";
  pen.drawImage(halo.canvas, 0, 0);
  pen.drawImage(letters.canvas, 0, 0);
  for (const word of above) {
    fill(pen, spots(around).map(([x, y]) => ({ ...word, left: word.left + x, top: word.top + y })), paper);
    fill(pen, [word], ink);
  }
}

KG.letters = { plain, write };
