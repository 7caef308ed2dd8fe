// The two handles over the years: bars say how many facts there are, the keyboard moves both ends.
const { words, dom, picture, times } = KG;
const { bounds, dated } = times;
const [from, to, undated] = ["time-from", "time-to", "undated"].map(dom.get);
const MANY = 1500; // drawn nodes from which on the picture waits for the handle to rest
const PAUSE = 250; // milliseconds
const LONG = 72; // months; a longer time is counted in years
const unit = bounds[1] - bounds[0] > LONG ? 12 : 1;
const [first, last] = bounds.map((month) => Math.floor(month / unit));
let waiting = false;

function said(step) {
  if (unit === 12) return words.date(String(step).padStart(4, "0"));
  return words.date(String(Math.floor(step / 12)).padStart(4, "0") + "-" + String((step % 12) + 1).padStart(2, "0"));
}

function bars() {
  const counts = new Array(last - first + 1).fill(0);
  for (const { months } of dated) {
    for (let step = Math.floor(months[0] / unit); step <= Math.floor(months[1] / unit); step++) counts[step - first] += 1;
  }
  const most = Math.max(...counts);
  const [low, high] = [Number(from.value), Number(to.value)];
  dom.get("time-bars").replaceChildren(...counts.map((count, place) => {
    const inside = place + first >= low && place + first <= high;
    const bar = dom.make("span", { class: inside ? "inside" : null });
    bar.style.height = (count ? 8 + 92 * Math.sqrt(count / most) : 0) + "%"; // the few are seen beside the many
    return bar;
  }));
}

function refresh() {
  dom.get("time").hidden = dated.length === 0;
  if (!dated.length) return;
  const [low, high] = [Number(from.value), Number(to.value)];
  for (const each of [from, to]) each.setAttribute("aria-valuetext", said(Number(each.value)));
  dom.get("time-said").textContent = low === high ? said(low) : said(low) + " – " + said(high);
  dom.get("all-time").hidden = low === first && high === last && undated.checked;
  bars();
}

// The handles do not pass each other; the picture follows at its own pace.
function moved(handle) {
  if (Number(from.value) > Number(to.value)) handle.value = handle === from ? to.value : from.value;
  refresh();
  if (waiting) return;
  waiting = true;
  const act = () => {
    waiting = false;
    apply();
  };
  if (picture.drawnNodes().length > MANY) setTimeout(act, PAUSE);
  else requestAnimationFrame(act);
}

function choose() {
  const [low, high] = [Number(from.value), Number(to.value)];
  const range = low === first && high === last ? null : [low * unit, high * unit + unit - 1];
  times.set(range, undated.checked);
}

function apply() {
  choose();
  picture.draw(false);
  picture.filtered();
}

if (dated.length) {
  for (const each of [from, to]) {
    Object.assign(each, { min: first, max: last, step: 1, value: each === from ? first : last });
    each.addEventListener("input", () => moved(each));
  }
}
undated.addEventListener("change", () => moved(to));
dom.get("all-time").addEventListener("click", () => {
  [from.value, to.value, undated.checked] = [first, last, true];
  moved(to);
});

// Takes a range as an address has it, "2021" or "2021-03"; whether that changes anything.
function set(start, end, isUndated) {
  const [low, high] = [step(start, 0, first), step(end, 11, last)];
  const same = Number(from.value) === low && Number(to.value) === high && undated.checked === isUndated;
  if (!dated.length || same) return false;
  [from.value, to.value, undated.checked] = [Math.min(low, high), high, isUndated];
  refresh();
  choose();
  return true;
}

function step(text, other, otherwise) {
  const parts = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/.exec(text);
  if (!parts) return otherwise;
  return Math.min(last, Math.max(first, Math.floor((parts[1] * 12 + (parts[2] ? parts[2] - 1 : other)) / unit)));
}

KG.timeline = { refresh, set };
