// Nodes and edges, drawn by Cytoscape: the triples of a graph, or the names that rows put beside each other.

import { describe } from "./graph.js";
import { number, short, text, word } from "./rows.js";
import { View, choice, element, pageScrolls, press, rowsTold, shown } from "./view.js";

const MOST_NODES = 150;
const MOST_TOLD = 20;
const TRIPLE = ["subject", "predicate", "object"];

const STYLE = "__________cytoscape_stylesheet";

/** The width of a sheet. */
const PAPER = 640;

/** Below this zoom names can't be read. */
const LEGIBLE = 0.8;

export class Network extends View {
  constructor(yasr) {
    super(yasr, "network", "M5 11l4-6M5 11h6M4 11a1 1 0 1 0 .1 0M10 4a1 1 0 1 0 .1 0M12 11a1 1 0 1 0 .1 0");
  }

  can(table) {
    return isGraph(table) || table.of("name").length > 1;
  }

  async show(table, box) {
    const [from, to] = isGraph(table) ? table.columns.filter((c) => c.name !== TRIPLE[1]) : table.of("name");
    this.chosen = { from, to, value: isGraph(table) ? undefined : table.of("number")[0] };
    const iris = table.rows.flatMap((row) => Object.values(row)).filter((cell) => cell.type === "uri").map((cell) => cell.value);
    const graph = await describe(iris.slice(0, 2000));
    this.called = (cell) => cell.label ?? (cell.type === "uri" ? graph.label(cell.value) : text(cell));
    this.cytoscape ??= await component();
    this.redraw(table, box);
  }

  redraw(table, box) {
    const pick = this.picking(table, box);
    const ends = table.columns.filter((column) => ["name", "date"].includes(column.kind));
    const { nodes, edges, left } = this.read(table);
    const figure = element("div", { class: "network", tabindex: 0, role: "application", "aria-label": word("network-how") });
    const told = element("div", { class: "told", "aria-live": "polite" }, element("p", { class: "invitation" }, word("network-how")));
    box.replaceChildren(
      element("p", { class: "choices" },
        ...(isGraph(table) ? [] : [
          choice("network-from", ends, this.chosen.from, pick("from")),
          choice("network-to", ends, this.chosen.to, pick("to")),
          choice("network-value", table.of("number"), this.chosen.value, pick("value"), true)]),
        press("+", "zoom-in", () => this.zoom(1.4)), press("−", "zoom-out", () => this.zoom(1 / 1.4))),
      figure,
      ...(left > 0 ? [element("p", {}, `… ${left}`)] : []),
      told,
    );
    this.destroyDrawn();
    this.cy = draw(this.cytoscape, figure, nodes, edges);
    this.listen(figure, told, table.columns);
  }

  /** The nodes with the most edges, and the edges between them. */
  read(table) {
    const { from, to, value } = this.chosen;
    const nodes = new Map();
    const edges = [];
    const node = (cell) => {
      const key = cell.type + cell.value;
      if (!nodes.has(key)) nodes.set(key, { id: "n" + nodes.size, cell, label: this.called(cell), degree: 0 });
      const found = nodes.get(key);
      found.degree++;
      return found;
    };
    for (const row of table.rows) {
      if (!row[from.name] || !row[to.name]) continue;
      const weight = value ? (number(row[value.name]) ?? 1) : 1;
      const label = isGraph(table) ? this.called(row.predicate) : value ? String(weight) : "";
      edges.push({ source: node(row[from.name]), target: node(row[to.name]), weight, label, row });
    }
    const kept = [...nodes.values()].sort((a, b) => b.degree - a.degree).slice(0, MOST_NODES);
    const isKept = new Set(kept);
    return { nodes: kept, edges: edges.filter((edge) => isKept.has(edge.source) && isKept.has(edge.target)), left: nodes.size - kept.length };
  }

  zoom(factor) {
    this.cy.zoom({ level: this.cy.zoom() * factor, renderedPosition: { x: this.cy.width() / 2, y: this.cy.height() / 2 } });
  }

  /** What is chosen, by a click or by arrows from the most connected on, is told with the rows behind it. */
  listen(figure, told, columns) {
    const nodes = this.cy.nodes();
    let at = -1;
    const tell = (chosen) => {
      const edges = chosen.isNode() ? chosen.connectedEdges() : chosen;
      this.cy.elements().removeClass("chosen near");
      edges.addClass("chosen").connectedNodes().addClass("near");
      chosen.addClass("chosen");
      at = chosen.isNode() ? nodes.indexOf(chosen) : at;
      told.replaceChildren(
        ...(chosen.isNode() ? [element("p", {}, shown(chosen.data("cell"), chosen.data("label")))] : []),
        rowsTold(edges.map((edge) => edge.data("row")).slice(0, MOST_TOLD), columns, this.called),
        ...(edges.length > MOST_TOLD ? [`… ${edges.length - MOST_TOLD}`] : []));
    };
    this.cy.on("tap", "node, edge", ({ target }) => tell(target));
    figure.addEventListener("keydown", (key) => {
      const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[key.key];
      if (!step) return;
      key.preventDefault();
      const node = nodes[(at + step + nodes.length) % nodes.length];
      tell(node);
      const { x, y } = node.renderedPosition();
      if (x < 0 || y < 0 || x > this.cy.width() || y > this.cy.height()) this.cy.center(node);
    });
  }

  destroyDrawn() {
    this.cy?.destroy();
  }

  destroy() {
    this.destroyDrawn();
    super.destroy();
  }
}

async function component() {
  // It writes a style into the page, which may have none; but not where an element of this name is there, and views.css says the same.
  if (!document.getElementById(STYLE)) document.head.append(element("meta", { id: STYLE }));
  return (await import("./cytoscape.esm.min.mjs")).default;
}

function isGraph(table) {
  return TRIPLE.every((name) => table.columns.some((column) => column.name === name));
}

function draw(cytoscape, figure, nodes, edges) {
  pageScrolls(figure);
  const ends = ({ source, target, ...edge }) => ({ data: { ...edge, source: source.id, target: target.id } });
  const cy = cytoscape({
    container: figure,
    elements: { nodes: nodes.map((node, at) => ({ data: node, position: seed(at) })), edges: edges.map(ends) },
    style: style(figure, edges),
    minZoom: 0.1,
    maxZoom: 4,
    // No chance, so that the same answer is the same picture.
    layout: { name: "cose", animate: false, randomize: false, nodeRepulsion: () => 12000, idealEdgeLength: () => 45, componentSpacing: 20, gravity: 1.2, nodeDimensionsIncludeLabels: true, padding: 16 },
  });
  if (cy.zoom() < LEGIBLE) {
    cy.zoom(LEGIBLE);
    cy.center(cy.nodes()[0]);
  }
  addEventListener("beforeprint", () => (figure.style.zoom = Math.min(1, PAPER / figure.clientWidth)));
  addEventListener("afterprint", () => (figure.style.zoom = 1));
  matchMedia("(prefers-color-scheme: dark)").onchange = () => cy.style(style(figure, edges));
  return cy;
}

/** A sunflower's seeds: as far from each other as can be, the most connected in the middle. */
function seed(at) {
  const far = 60 * Math.sqrt(at + 0.5);
  return { x: far * Math.cos(at * 2.399963), y: far * Math.sin(at * 2.399963) };
}

/** In the page's colours. Names are isolated, lest brackets in them turn. */
function style(figure, edges) {
  const of = (name) => getComputedStyle(figure).getPropertyValue(name).trim();
  const [ink, paper, quiet, link] = ["--ink", "--paper", "--quiet", "--link"].map(of);
  const most = Math.max(2, ...edges.map(({ weight }) => weight));
  // One word for all edges needs not be said at each.
  const isTold = edges.length <= 60 && new Set(edges.map(({ label }) => label)).size > 1;
  const words = { color: ink, "text-outline-color": paper, "text-outline-width": 2, "font-family": "system-ui, sans-serif" };
  return [
    { selector: "node", style: { ...words, label: (node) => `\u2068${short(node.data("label"), 24)}\u2069`, "background-color": (node) => (node.data("cell").type === "uri" ? "#4477aa" : "#ccbb44"), width: (node) => 8 + 3 * Math.sqrt(node.data("degree")), height: (node) => 8 + 3 * Math.sqrt(node.data("degree")), "font-size": (node) => 12 + Math.min(8, Math.sqrt(node.data("degree"))), "text-valign": "top", "text-margin-y": -2, "min-zoomed-font-size": 7 } },
    { selector: "edge", style: { ...words, width: (edge) => 1 + (4 * (edge.data("weight") - 1)) / most, "line-color": quiet, opacity: 0.55, "curve-style": "bezier", "target-arrow-shape": "triangle", "target-arrow-color": quiet, "arrow-scale": 0.8, label: isTold ? "data(label)" : "", "font-size": 10, color: quiet } },
    { selector: "node.near", style: { "border-width": 2, "border-color": link } },
    { selector: "node.chosen", style: { "border-width": 4, "border-color": link } },
    { selector: "edge.chosen", style: { "line-color": link, "target-arrow-color": link, opacity: 1 } },
  ];
}
