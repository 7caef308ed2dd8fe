// A button with a list of things to do: arrow keys walk, Escape and a click elsewhere close it.
const { dom } = KG;

function menu(button, list) {
  const items = () => [...list.querySelectorAll('[role="menuitem"]')].filter((each) => !each.hidden);
  const open = (isOpen) => {
    list.hidden = !isOpen;
    button.setAttribute("aria-expanded", String(isOpen));
  };
  const focus = (place) => {
    const all = items();
    all[(place + all.length) % all.length].focus();
  };
  button.addEventListener("click", () => {
    open(list.hidden);
    if (!list.hidden) focus(0);
  });
  button.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    open(true);
    focus(event.key === "ArrowDown" ? 0 : -1);
  });
  const steps = { ArrowDown: 1, ArrowUp: -1 };
  list.addEventListener("keydown", (event) => {
    const at = items().indexOf(document.activeElement);
    if (event.key in steps) focus(at + steps[event.key]);
    else if (event.key === "Home") focus(0);
    else if (event.key === "End") focus(-1);
    else if (event.key === "Escape") button.focus(), open(false);
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  list.addEventListener("click", () => open(false));
  for (const each of [list, button]) {
    each.addEventListener("focusout", (event) => {
      const { relatedTarget: next } = event;
      if (next && !list.contains(next) && next !== button) open(false);
    });
  }
  document.addEventListener("pointerdown", ({ target }) => {
    if (!list.hidden && !list.contains(target) && !button.contains(target)) open(false);
  });
}

KG.menu = menu;
