// Points on outlines of states, which come with the program: no map of another host.

import { number, point, text, word } from "./rows.js";
import { View, choice, colours, element, shape, shown, told } from "./view.js";

const UNITS = 20;
const SMALLEST = 3;

/** How much wider than high the map is. */
const SHAPE = 2.4;

export class PlaceMap extends View {
  constructor(yasr) {
    super(yasr, "map", "M1 4l5-2 4 2 5-2v10l-5 2-4-2-5 2zM6 2v10M10 4v10");
  }

  can({ of }) {
    return of("point").length > 0;
  }

  async show(table, box) {
    this.world ??= await outlines();
    const places = table.of("point");
    this.chosen = { point: places[0], value: table.of("number")[0], name: table.of("name", "date")[0], colour: table.of("name")[1] };
    this.redraw(table, box);
  }

  redraw(table, box) {
    const pick = (key) => (column) => {
      this.chosen[key] = column;
      this.redraw(table, box);
    };
    const caption = element("p", { class: "told" });
    const painted = colours(table.rows, this.chosen.colour);
    const map = new Drawn(table, this.chosen, caption, this.world, painted);
    box.replaceChildren(
      element("p", { class: "choices" },
        choice("map-name", table.of("name", "date"), this.chosen.name, pick("name"), true),
        choice("map-value", table.of("number"), this.chosen.value, pick("value"), true),
        choice("timeline-colour", table.of("name"), this.chosen.colour, pick("colour"), true),
        button("+", () => map.zoom(0.6)), button("−", () => map.zoom(1 / 0.6))),
      ...(this.chosen.colour ? [painted.legend()] : []),
      map.svg,
      caption,
    );
    map.draw();
  }
}

async function outlines() {
  const answer = await fetch("/web/world.svg");
  return new DOMParser().parseFromString(await answer.text(), "image/svg+xml").querySelector("path").getAttribute("d");
}

function button(label, press) {
  const made = element("button", { type: "button" }, label);
  made.addEventListener("click", press);
  return made;
}

class Drawn {
  constructor({ rows, columns }, chosen, caption, world, painted) {
    this.painted = painted;
    this.chosen = chosen;
    this.columns = columns;
    this.caption = caption;
    this.rows = rows.filter((row) => point(row[chosen.point.name]));
    this.rows.sort((a, b) => this.amount(b) - this.amount(a));
    this.marks = shape("g");
    this.svg = shape("svg", { class: "map", role: "group", "aria-label": word("map") }, shape("path", { class: "land", d: world }), this.marks);
    this.view = this.fit();
    this.listen();
  }

  amount(row) {
    return this.chosen.value ? (number(row[this.chosen.value.name]) ?? 0) : 1;
  }

  place(row) {
    const [longitude, latitude] = point(row[this.chosen.point.name]);
    return [longitude * UNITS, -latitude * UNITS];
  }

  /** All points, but for the few that lie far off where the others would come to lie upon each other. */
  fit() {
    const part = (list) => {
      const sorted = list.sort((a, b) => a - b);
      const cut = Math.floor(sorted.length / 20);
      return [sorted[cut], sorted[sorted.length - 1 - cut]];
    };
    const places = this.rows.map((row) => this.place(row));
    const [west, east] = part(places.map(([x]) => x));
    const [north, south] = part(places.map(([, y]) => y));
    const width = Math.max(120, 1.35 * (east - west), 1.35 * SHAPE * (south - north));
    return { x: (west + east) / 2, y: (north + south) / 2, width };
  }

  zoom(factor) {
    this.view.width = Math.min(7200, Math.max(10, this.view.width * factor));
    this.draw();
  }

  listen() {
    this.svg.addEventListener("wheel", (turn) => {
      turn.preventDefault();
      this.zoom(turn.deltaY < 0 ? 0.85 : 1 / 0.85);
    }, { passive: false });
    this.svg.addEventListener("pointermove", (move) => {
      if (move.buttons !== 1) return;
      const unit = this.view.width / this.svg.clientWidth;
      this.view.x -= move.movementX * unit;
      this.view.y -= move.movementY * unit;
      this.draw();
    });
  }

  draw() {
    const { x, y, width } = this.view;
    const height = width / SHAPE;
    const unit = width / (this.svg.clientWidth || 1000);
    const most = Math.max(...this.rows.map((row) => this.amount(row)), 1e-9);
    this.svg.setAttribute("viewBox", `${x - width / 2} ${y - height / 2} ${width} ${height}`);
    this.marks.replaceChildren();
    const taken = [];
    for (const row of this.rows) {
      const [px, py] = this.place(row);
      if (Math.abs(px - x) > width / 2 || Math.abs(py - y) > height / 2) continue;
      const radius = unit * (this.chosen.value ? SMALLEST + 15 * Math.sqrt(this.amount(row) / most) : 5);
      const mark = shape("circle", { class: this.chosen.colour ? `colour-${this.painted.of(row)}` : "", cx: px, cy: py, r: radius, "stroke-width": unit, role: "button", tabindex: 0, "aria-label": told(row, this.columns) },
        shape("title", {}, told(row, this.columns)));
      mark.addEventListener("click", () => this.tell(row));
      mark.addEventListener("keydown", (key) => key.key === "Enter" && this.tell(row));
      this.marks.append(mark);
      this.label(row, px, py, radius, unit, taken);
    }
  }

  /** A name beside a point, where no other name is. */
  label(row, x, y, radius, unit, taken) {
    const words = this.chosen.name ? text(row[this.chosen.name.name]) : "";
    const box = { left: x + radius, right: x + radius + unit * (8 + 7 * words.length), top: y - 8 * unit, bottom: y + 8 * unit };
    const free = taken.every((other) => box.left > other.right || box.right < other.left || box.top > other.bottom || box.bottom < other.top);
    if (!words || !free) return;
    taken.push(box);
    this.marks.append(shape("text", { x: box.left + 3 * unit, y: y + 4 * unit, "font-size": 13 * unit, "stroke-width": 3 * unit }, words));
  }

  tell(row) {
    this.caption.replaceChildren(...this.columns.flatMap((column) => [shown(row[column.name]), " "]));
  }
}
