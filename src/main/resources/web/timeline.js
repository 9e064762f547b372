// Rows along a line of time, each in the first lane that has room for its words.

import { day, number, short, text } from "./rows.js";
import { View, choice, colours, element, onPaper, shown, told } from "./view.js";

const MOST = 400;
const LANE = 22;

/** The longest words beside a point, on a narrow page and on a wide one, and what stands around them in pixels. */
const WORDS = [34, 52];
const AROUND = 30;

/** A mark on the line needs this much room for its words. */
const TICK = 80;

export class Timeline extends View {
  constructor(yasr) {
    super(yasr, "timeline", "M1 12h14M4 12V9m5 3V9m4 3V9M3 5h5M8 2h6");
  }

  can({ of }) {
    return of("date").length > 0;
  }

  show(table, box) {
    const names = table.of("name");
    this.chosen = { date: table.of("date")[0], name: names[0], colour: names[1] };
    this.redraw(table, box);
    onPaper(box, () => this.redraw(table, box));
  }

  redraw(table, box) {
    const { date, name, colour } = this.chosen;
    const pick = this.picking(table, box);
    const names = table.of("name");
    const painted = colours(table.rows, colour);
    const rows = table.rows.filter((row) => day(row[date.name]) !== null);
    rows.sort((a, b) => day(a[date.name]) - day(b[date.name]));
    box.replaceChildren(
      element("p", { class: "choices" },
        choice("timeline-date", table.of("date"), date, pick("date")),
        choice("timeline-name", names, name, pick("name"), true),
        choice("timeline-colour", names, colour, pick("colour"), true)),
      ...(colour ? [painted.legend()] : []),
      line(rows.slice(0, MOST), table, this.chosen, painted, box),
      ...(rows.length > MOST ? [element("p", {}, `… ${rows.length - MOST}`)] : []),
    );
  }
}

function line(rows, { columns, of }, { date, name }, painted, box) {
  const width = box.clientWidth || 1000;
  const ruler = document.createElement("canvas").getContext("2d");
  ruler.font = getComputedStyle(box).font;
  const longest = WORDS[width < 700 ? 0 : 1];
  const labels = rows.map((row) => short(text(row[(name ?? date).name]), longest));
  const room = labels.map((label) => AROUND + ruler.measureText(label).width);
  const days = rows.map((row) => day(row[date.name]));
  const first = days[0];
  const last = Math.max(days[days.length - 1], first + 1);
  const scale = 1 - Math.min(0.62, Math.max(...room, 0) / width);
  const place = (at) => 0.015 + ((at - first) / (last - first)) * scale;
  const counted = of("number")[0];
  const most = Math.max(1, ...rows.map((row) => number(row[counted?.name]) ?? 0));
  const lanes = [];
  const drawn = element("div", { class: "timeline" });
  rows.forEach((row, at) => {
    const start = place(days[at]) * width;
    let lane = lanes.findIndex((end) => end < start);
    if (lane < 0) lane = lanes.length;
    lanes[lane] = start + room[at];
    const dot = element("i", { class: `dot colour-${painted.of(row)}` });
    const size = counted ? 6 + 10 * Math.sqrt((number(row[counted.name]) ?? 0) / most) : 9;
    dot.style.inlineSize = dot.style.blockSize = `${size}px`;
    const item = element("div", { class: "moment", title: told(row, columns) }, dot, shown(name && row[name.name], labels[at]));
    item.style.insetInlineStart = `${100 * place(days[at])}%`;
    item.style.insetBlockStart = `${LANE * lane + 30}px`;
    drawn.append(item);
  });
  let latest = -TICK;
  for (const [at, label] of ticks(first, last)) {
    if ((place(at) - latest) * width < TICK) continue;
    latest = place(at);
    const tick = element("div", { class: "tick" }, label);
    tick.style.insetInlineStart = `${100 * place(at)}%`;
    drawn.append(tick);
  }
  drawn.style.blockSize = `${LANE * lanes.length + 40}px`;
  return drawn;
}

/** Days, months or years, whichever gives not too many. */
function ticks(first, last) {
  const date = (at) => new Date(at * 86400000).toISOString();
  const years = (last - first) / 365;
  const marks = [];
  const step = years > 16 ? Math.ceil(years / 8) : 1;
  const [from, to] = [Number(date(first).slice(0, 4)), Number(date(last).slice(0, 4))];
  if (years > 2) {
    for (let year = from; year <= to; year += step) marks.push([Date.UTC(year, 0, 1) / 86400000, String(year)]);
  } else if (last - first > 45) {
    const every = years > 1 ? 3 : 1;
    for (let month = Number(date(first).slice(5, 7)) - 1; ; month += every) {
      const at = Date.UTC(from, month, 1) / 86400000;
      if (at > last) break;
      marks.push([at, date(at).slice(0, 7)]);
    }
  } else {
    const every = Math.ceil((last - first) / 8);
    for (let at = first; at <= last; at += every) marks.push([at, date(at).slice(0, 10)]);
  }
  return marks.filter(([at]) => at >= first && at <= last);
}
