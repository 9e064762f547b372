// The views of the editor, shown in a page: labels stand in the place of IRIs.

import { describe, term } from "./graph.js";
import { answer, called, table, text } from "./rows.js";
import { element, shown } from "./view.js";

/** Gives cells that are IRIs what people call them. */
export async function labelled(rows) {
  const cells = rows.flatMap((row) => Object.values(row)).filter(({ type, label }) => type === "uri" && !label);
  const graph = await describe(cells.map(({ value }) => value).filter((value) => !term(value)));
  cells.forEach((cell) => (cell.label = graph.label(cell.value)));
  return rows;
}

/** A view of rows, drawn as soon as it has its place in the page. */
export async function viewed(view, rows) {
  const box = element("div", { class: "view" });
  const read = table(answer(await labelled(rows)));
  requestAnimationFrame(() => view.show(read, box));
  return box;
}

/** The same rows for whoever reads rather than looks. */
export function asTable(rows, name) {
  const columns = answer(rows).getVariables();
  const line = (kind, cells) => element("tr", {}, ...cells.map((cell) => element(kind, {}, cell)));
  return element("details", {}, element("summary", {}, name),
    element("div", { class: "wide", tabindex: 0, role: "region", "aria-label": name },
      element("table", {}, line("th", columns.map(called)),
        ...rows.map((row) => line("td", columns.map((column) => shown(row[column], text(row[column]))))))));
}
