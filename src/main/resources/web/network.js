// Nodes and edges: the triples of a graph, or the names that rows put beside each other.

import { labels, number, text, word } from "./rows.js";
import { View, choice, element, shape } from "./view.js";
import { address } from "./rows.js";
import { settle } from "./layout.js";

const MOST_NODES = 150;
const TRIPLE = ["subject", "predicate", "object"];

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
    this.names = await labels(iris.slice(0, 2000));
    this.redraw(table, box);
  }

  redraw(table, box) {
    const pick = (key) => (column) => {
      this.chosen[key] = column;
      this.redraw(table, box);
    };
    const ends = table.columns.filter((column) => ["name", "date"].includes(column.kind));
    const { nodes, edges, left } = this.read(table);
    box.replaceChildren(
      element("p", { class: "choices" },
        ...(isGraph(table) ? [] : [
          choice("network-from", ends, this.chosen.from, pick("from")),
          choice("network-to", ends, this.chosen.to, pick("to")),
          choice("network-value", table.of("number"), this.chosen.value, pick("value"), true)])),
      drawing(nodes, edges),
      ...(left > 0 ? [element("p", {}, `… ${left}`)] : []),
    );
  }

  /** The nodes with the most edges, and the edges between them. */
  read(table) {
    const { from, to, value } = this.chosen;
    const nodes = new Map();
    const edges = [];
    const node = (cell) => {
      const key = cell.type + cell.value;
      if (!nodes.has(key)) nodes.set(key, { cell, label: cell.label ?? this.names.get(cell.value) ?? text(cell), degree: 0 });
      return nodes.get(key);
    };
    for (const row of table.rows) {
      if (!row[from.name] || !row[to.name]) continue;
      const weight = value ? (number(row[value.name]) ?? 1) : 1;
      const edge = { from: node(row[from.name]), to: node(row[to.name]), weight, label: isGraph(table) ? text(row.predicate) : value ? String(weight) : "" };
      edge.from.degree++;
      edge.to.degree++;
      edges.push(edge);
    }
    const kept = [...nodes.values()].sort((a, b) => b.degree - a.degree).slice(0, MOST_NODES);
    const isKept = new Set(kept);
    return { nodes: kept, edges: edges.filter((edge) => isKept.has(edge.from) && isKept.has(edge.to)), left: nodes.size - kept.length };
  }
}

function isGraph(table) {
  return TRIPLE.every((name) => table.columns.some((column) => column.name === name));
}

function drawing(nodes, edges) {
  const { width, height } = settle(nodes, edges);
  const most = Math.max(...edges.map((edge) => edge.weight), 1);
  const svg = shape("svg", { class: "network", viewBox: `0 0 ${width} ${height}`, role: "group", "aria-label": word("network") },
    shape("defs", {}, shape("marker", { id: "arrow", viewBox: "0 0 8 8", refX: 8, refY: 4, markerWidth: 8, markerHeight: 8, markerUnits: "userSpaceOnUse", orient: "auto" },
      shape("path", { d: "M0 0l8 4-8 4z" }))));
  // One word for all edges needs not be said at each.
  const isTold = new Set(edges.map((edge) => edge.label)).size > 1;
  for (const edge of edges) {
    const [dx, dy] = [edge.to.x - edge.from.x, edge.to.y - edge.from.y];
    const length = Math.hypot(dx, dy) || 1;
    const line = shape("line", {
      x1: edge.from.x, y1: edge.from.y, x2: edge.to.x - (dx / length) * 7, y2: edge.to.y - (dy / length) * 7,
      "stroke-width": 1 + (3 * (edge.weight - 1)) / most, "marker-end": "url(#arrow)",
    }, shape("title", {}, `${edge.from.label} → ${edge.to.label} ${edge.label}`));
    svg.append(line);
    if (isTold && edges.length <= 60) {
      svg.append(shape("text", { class: "edge", x: edge.from.x + dx / 2, y: edge.from.y + dy / 2 }, edge.label));
    }
  }
  for (const node of nodes) svg.append(mark(node));
  return svg;
}

function mark(node) {
  const short = node.label.length > 24 ? node.label.slice(0, 23) + "…" : node.label;
  const inside = [
    shape("circle", { cx: node.x, cy: node.y, r: 4 + Math.min(6, Math.sqrt(node.degree)) }),
    shape("text", { x: node.x, y: node.y - 10 }, short),
    shape("title", {}, node.label),
  ];
  const to = node.cell.type === "uri" ? address(node.cell.value) : null;
  const kind = node.cell.type === "uri" ? "thing" : "value";
  return to ? shape("a", { href: to, target: "_blank", class: kind }, ...inside) : shape("g", { class: kind }, ...inside);
}
