// Bars: a number for each name or date, in parts where another column divides it.

import { number, text, word } from "./rows.js";
import { View, choice, colours, element, shown, told } from "./view.js";

const MOST_BARS = 200;

export class Chart extends View {
  constructor(yasr) {
    super(yasr, "chart", "M2 14V8m4 6V3m4 11V6m4 8v-4");
  }

  can({ of }) {
    return of("number").length > 0 && of("name", "date").length > 0;
  }

  show(table, box) {
    const names = table.of("name", "date");
    this.chosen = { value: table.of("number")[0], name: names[0], part: names[1] && parts(table, names[1]) ? names[1] : undefined };
    this.redraw(table, box);
  }

  redraw(table, box) {
    const { value, name, part } = this.chosen;
    const names = table.of("name", "date");
    const pick = this.picking(table, box);
    const colour = colours(table.rows, part);
    box.replaceChildren(
      element("p", { class: "choices" },
        choice("chart-value", table.of("number"), value, pick("value")),
        choice("chart-name", names, name, pick("name")),
        choice("chart-part", names, part, pick("part"), true)),
      ...(part ? [colour.legend()] : []),
      bars(table, this.chosen, colour),
    );
  }
}

/** Whether a column divides the others into few parts. */
function parts({ rows }, column) {
  return new Set(rows.map((row) => text(row[column.name]))).size <= 16;
}

function bars({ rows, columns }, { value, name, part }, colour) {
  const groups = new Map();
  for (const row of rows) {
    const key = text(row[name.name]);
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(row);
  }
  const amount = (row) => Math.max(0, number(row[value.name]) ?? 0);
  const total = (group) => group.reduce((sum, row) => sum + amount(row), 0);
  const most = Math.max(1, ...[...groups.values()].map(total));
  const list = element("div", { class: "bars", role: "group", "aria-label": word("chart") });
  for (const [key, group] of [...groups].slice(0, MOST_BARS)) {
    const track = element("div", { class: "track" });
    for (const row of part ? group : group.slice(0, 1)) {
      const bar = element("div", { class: `bar colour-${colour.of(row)}`, title: told(row, columns) });
      bar.style.inlineSize = `${(100 * (part ? amount(row) : total(group))) / most}%`;
      track.append(bar);
    }
    track.append(element("b", {}, String(Math.round(1000 * total(group)) / 1000)));
    list.append(shown(group[0][name.name], key), track);
  }
  if (groups.size > MOST_BARS) list.append(element("span", {}, `… ${groups.size - MOST_BARS}`));
  return list;
}
