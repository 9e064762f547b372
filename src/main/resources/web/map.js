// Points on outlines of states, drawn by Leaflet; the outlines come with the program: no map of another host.

import { number, point, text, word } from "./rows.js";
import { View, choice, colours, element, onPaper, pageScrolls, rowsTold, told } from "./view.js";

/** The outlines' units, in a degree. */
const UNITS = 20;
const ROUND = 360 * UNITS;
const SMALLEST = 6;

export class PlaceMap extends View {
  constructor(yasr) {
    super(yasr, "map", "M1 4l5-2 4 2 5-2v10l-5 2-4-2-5 2zM6 2v10M10 4v10");
  }

  can({ of }) {
    return of("point").length > 0;
  }

  async show(table, box) {
    this.world ??= (await Promise.all([outlines(), leaflet()]))[0];
    const places = table.of("point");
    this.chosen = { point: places[0], value: table.of("number")[0], name: table.of("name", "date")[0], colour: table.of("name")[1] };
    this.redraw(table, box);
  }

  redraw(table, box) {
    const pick = this.picking(table, box);
    const painted = colours(table.rows, this.chosen.colour);
    const figure = element("div", { class: "map", role: "group", "aria-label": word("map") });
    box.replaceChildren(
      element("p", { class: "choices" },
        choice("map-name", table.of("name", "date"), this.chosen.name, pick("name"), true),
        choice("map-value", table.of("number"), this.chosen.value, pick("value"), true),
        choice("timeline-colour", table.of("name"), this.chosen.colour, pick("colour"), true)),
      ...(this.chosen.colour ? [painted.legend()] : []),
      figure,
    );
    draw(figure, this.world, table, this.chosen, painted);
  }
}

/** Rings of the outlines: latitudes and longitudes, out of the steps of a path. */
async function outlines() {
  const answer = await fetch("/web/world.svg");
  const path = /\bd="([^"]*)"/.exec(await answer.text())[1];
  return path.split("z").filter(Boolean).map((ring) => {
    const steps = ring.match(/-?\d+/g).map(Number);
    const line = [];
    let [x, y] = [0, 0];
    for (let at = 0; at < steps.length; at += 2) {
      // Whatever crosses the date line goes on beyond it.
      x += steps[at] - ROUND * (at > 0 ? Math.round(steps[at] / ROUND) : 0);
      y += steps[at + 1];
      line.push([-y / UNITS, x / UNITS]);
    }
    return [line];
  });
}

/** Its script and its style. */
function leaflet() {
  const style = element("link", { rel: "stylesheet", href: "/web/leaflet.css" });
  const styled = new Promise((done) => (style.onload = done));
  // Ours comes behind, and so is heard.
  document.head.prepend(style);
  return Promise.all([styled, import("./leaflet.js")]);
}

function draw(figure, world, table, chosen, painted) {
  pageScrolls(figure);
  const moves = !matchMedia("(prefers-reduced-motion: reduce)").matches;
  const motion = { fadeAnimation: moves, zoomAnimation: moves, inertia: moves };
  const map = L.map(figure, { ...motion, attributionControl: false, zoomControl: false, zoomSnap: 0.25, minZoom: 1, maxZoom: 10 });
  L.control.zoom({ zoomInTitle: word("zoom-in"), zoomOutTitle: word("zoom-out") }).addTo(map);
  L.polygon(world, { className: "land", fillRule: "nonzero", interactive: false, renderer: L.svg({ padding: 1 }) }).addTo(map);
  const amount = (row) => (chosen.value ? (number(row[chosen.value.name]) ?? 0) : 1);
  const place = (row) => point(row[chosen.point.name]).reverse();
  const rows = table.rows.filter((row) => point(row[chosen.point.name])).sort((a, b) => amount(b) - amount(a));
  const most = Math.max(...rows.map(amount), 1e-9);
  const fit = () => map.fitBounds(middle(rows.map(place)), { padding: [40, 40], maxZoom: 5.5, animate: false });
  fit();
  rows.forEach((row, at) => mark(row, at).addTo(map));
  tidy(map);
  map.on("zoomend", () => tidy(map));
  figure.addEventListener("keydown", (key) => key.key === "Escape" && map.closePopup());
  onPaper(figure, () => fit(map.invalidateSize()));

  function mark(row, at) {
    const size = chosen.value ? SMALLEST + 30 * Math.sqrt(amount(row) / most) : 12;
    const icon = L.divIcon({ className: `point colour-${painted.of(row)}`, iconSize: [size, size] });
    // The smaller lie above the larger.
    const made = L.marker(place(row), { icon, title: told(row, table.columns), zIndexOffset: 1000 * at });
    const words = element("span", { dir: "auto" }, chosen.name ? text(row[chosen.name.name]) : "");
    if (words.textContent) made.bindTooltip(words, { permanent: true, direction: "right", offset: [size / 2 - 4, 0] });
    made.bindPopup(() => rowsTold([row], table.columns));
    made.on("popupopen", ({ popup }) => {
      popup.getElement().querySelector(".leaflet-popup-close-button").ariaLabel = word("close");
      popup.getElement().querySelector("a").focus();
    });
    made.on("popupclose", () => made.getElement()?.focus());
    return made;
  }
}

/** All points, but for the few that lie far off where the others would come to lie upon each other. */
function middle(places) {
  const cut = Math.floor(places.length / 20);
  const [south, north] = part(places.map(([latitude]) => latitude));
  const [west, east] = part(places.map(([, longitude]) => longitude));
  return [[south, west], [north, east]];

  function part(list) {
    const sorted = list.sort((a, b) => a - b);
    return [sorted[cut], sorted[sorted.length - 1 - cut]];
  }
}

/** A name beside a point is shown where no other name is. */
function tidy(map) {
  const taken = [];
  map.eachLayer((layer) => {
    const label = layer.getTooltip?.()?.getElement();
    if (!label) return;
    const box = label.getBoundingClientRect();
    const isFree = taken.every((other) => box.left > other.right || box.right < other.left || box.top > other.bottom || box.bottom < other.top);
    label.classList.toggle("covered", !isFree);
    if (isFree) taken.push(box);
  });
}
