// What the views of an answer have in common: Yasr's way to draw one, and elements.

import { address, called, short, table, text, word } from "./rows.js";

const SVG = "http://www.w3.org/2000/svg";

/** An element with attributes, children and text; style by properties, since the page allows no style attribute. */
export function element(name, attributes = {}, ...children) {
  return fill(document.createElement(name), attributes, children);
}

export function shape(name, attributes = {}, ...children) {
  return fill(document.createElementNS(SVG, name), attributes, children);
}

function fill(made, attributes, children) {
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** A cell as a link where it has a page, or leads somewhere. */
export function shown(cell, label = text(cell)) {
  const to = cell?.to ?? (cell?.type === "uri" ? address(cell.value) : null);
  return to
    ? element("a", { href: to, target: "_blank", rel: "noopener", dir: "auto" }, label)
    : element("span", { dir: "auto" }, label);
}

/** A row in words, for whoever points at it. */
export function told(row, columns) {
  return columns.filter(({ name, kind }) => row[name] && kind !== "point").map((column) => `${called(column.name)}: ${text(row[column.name])}`).join("\n");
}

/** A choice among columns. */
export function choice(label, columns, chosen, then, withNone = false) {
  const select = element("select", { "aria-label": word(label) });
  if (withNone) select.append(element("option", { value: "" }, "–"));
  for (const column of columns) select.append(element("option", { value: column.name }, called(column.name)));
  select.value = chosen?.name ?? "";
  select.addEventListener("change", () => then(columns.find((column) => column.name === select.value)));
  return element("label", {}, `${word(label)} `, select);
}

/** Rows in words, what has a page as a link to it. */
export function rowsTold(rows, columns, label = text) {
  const cell = (row, { name }) => [element("span", { class: "role" }, `${called(name)}: `), shown(row[name], short(label(row[name]), 80)), " "];
  return element("ul", { dir: document.dir }, ...rows.map((row) =>
    element("li", {}, ...columns.filter(({ name, kind }) => row[name] && kind !== "point").flatMap((column) => cell(row, column)))));
}

/** A wheel scrolls the page, not what lies under it, unless Ctrl is held (as a pinch on a touchpad is told). */
export function pageScrolls(figure) {
  figure.addEventListener("wheel", (turn) => turn.ctrlKey || turn.stopImmediatePropagation(), { capture: true });
}

/** Paper is narrower than most windows: what is drawn to measure is drawn anew for it. */
export function onPaper(figure, drawAnew) {
  const measure = (size) => () => {
    if (!figure.isConnected) return;
    figure.style.inlineSize = size;
    drawAnew();
  };
  addEventListener("beforeprint", measure("17cm"));
  addEventListener("afterprint", measure(""));
}

export function press(label, name, then) {
  const made = element("button", { type: "button", "aria-label": word(name) }, label);
  made.addEventListener("click", then);
  return made;
}

/** Each has its colour, on whatever page. */
export const STATUSES = ["Occurred", "Denied", "Planned", "Hypothetical"];
const COLOURS = 8;

/** A number of a colour for each of a column's values, the frequent ones first; the rest share the last. */
export function colours(rows, column) {
  const counts = new Map();
  const fixed = new Map();
  for (const cell of column ? rows.map((row) => row[column.name]) : []) {
    counts.set(text(cell), (counts.get(text(cell)) ?? 0) + 1);
    fixed.set(text(cell), STATUSES.indexOf(cell?.value.split("#").pop()));
  }
  const names = [...counts.keys()].sort((a, b) => fixed.get(a) - fixed.get(b) || counts.get(b) - counts.get(a) || (a < b ? -1 : 1));
  const of = new Map(names.map((name, at) => [name, fixed.get(name) < 0 ? Math.min(at, COLOURS - 1) : fixed.get(name)]));
  return {
    of: (row) => (column ? of.get(text(row[column.name])) : 0),
    legend: () =>
      element("p", { class: "legend" }, ...names.slice(0, COLOURS).map((name, at) =>
        element("span", {}, element("i", { class: `colour-${of.get(name)}` }), at === COLOURS - 1 && names.length > COLOURS ? "…" : name))),
  };
}

/** A view as Yasr knows it: a subclass says what it can show, and draws into a box. */
export class View {
  priority = 1;

  constructor(yasr, name, icon) {
    this.yasr = yasr;
    this.label = word(name);
    this.icon = icon;
  }

  getIcon() {
    const icon = shape("svg", { viewBox: "0 0 16 16", "aria-hidden": "true" });
    icon.append(shape("path", { d: this.icon, fill: "none", stroke: "currentColor", "stroke-width": 1.6 }));
    return icon;
  }

  canHandleResults() {
    return this.can(table(this.yasr.results));
  }

  draw() {
    this.box = element("div", { class: "view", dir: document.dir });
    this.yasr.resultsEl.append(this.box);
    return this.show(table(this.yasr.results), this.box);
  }

  /** What a choice of a column does. */
  picking(table, box) {
    return (key) => (column) => {
      this.chosen[key] = column;
      this.redraw(table, box);
    };
  }

  destroy() {
    this.box?.remove();
  }
}
