// A text with what was read out of it: marks in the text, and beside it what a chosen mark tells.

import { card } from "./cards.js";
import { marks, pieces } from "./marks.js";
import { known, word } from "./rows.js";
import { element } from "./view.js";

const SHOWN = ["mention", "statement", "event", "time"];
const SPAN = /^char=(\d+),(\d+)$/;

export class Reader {
  constructor(graph, box) {
    this.graph = graph;
    this.words = graph.one(known.about + "#text", "nif:isString") ?? "";
    this.marks = marks(graph);
    this.text = element("article", { class: "text", dir: "rtl", lang: "ar", "aria-label": word("article-text") });
    this.told = element("aside", { class: "evidence", "aria-label": word("evidence"), "aria-live": "polite", tabindex: -1 });
    box.replaceChildren(element("div", { class: "reading" }, this.switches(), this.text, this.told));
    this.write();
    if (!this.words) this.text.replaceChildren(element("p", {}, word("text-not-kept")));
    this.listen();
    this.invite();
  }

  switches() {
    return element("fieldset", { class: "switches" }, element("legend", {}, word("marked")), ...SHOWN.map((kind) => {
      const box = element("input", { type: "checkbox", checked: "" });
      box.addEventListener("change", () => this.text.classList.toggle("no-" + kind, !box.checked));
      return element("label", { class: "switch " + kind }, box, " ", element("span", {}, word("mark-" + kind)));
    }));
  }

  /** Each mark's beginning is a stop of the keyboard; one of them is in the page's order, arrows lead on. */
  write(extra = []) {
    this.pieces = [];
    let line = element("p", {});
    this.text.replaceChildren(line);
    for (const piece of pieces(this.words, [...this.marks, ...extra])) {
      piece.parts = [];
      piece.words.split("\n").forEach((words, at) => {
        if (at > 0) this.text.append((line = element("p", {})));
        if (words) line.append(this.part(piece, words));
      });
      this.pieces.push(piece);
    }
    this.stops = this.pieces.filter((piece) => piece.begins.length > 0 && piece.parts[0]).map((piece) => piece.parts[0]);
    this.stops.forEach((stop) => {
      stop.setAttribute("role", "button");
      stop.tabIndex = -1;
    });
    if (this.stops[0]) this.stops[0].tabIndex = 0;
  }

  part(piece, words) {
    if (piece.marks.length === 0) return document.createTextNode(words);
    const made = element("span", { class: "mark " + [...new Set(piece.marks.map(({ kind }) => kind))].join(" ") }, words);
    made.addEventListener("click", () => {
      this.choose(piece.marks);
      const { node } = piece.marks[0];
      if (node) history.replaceState(null, "", node.slice(known.about.length));
    });
    piece.parts.push(made);
    return made;
  }

  listen() {
    this.text.addEventListener("keydown", (key) => {
      const at = this.stops.indexOf(document.activeElement);
      const step = { ArrowLeft: 1, ArrowDown: 1, ArrowRight: -1, ArrowUp: -1 }[key.key];
      if (at < 0) return;
      if (key.key === "Enter" || key.key === " ") document.activeElement.click();
      else if (step) this.step(at, Math.min(this.stops.length - 1, Math.max(0, at + step)));
      else return;
      key.preventDefault();
    });
    addEventListener("hashchange", () => this.follow());
  }

  step(from, to) {
    this.stops[from].tabIndex = -1;
    this.stops[to].tabIndex = 0;
    this.stops[to].focus();
  }

  invite() {
    this.told.replaceChildren(element("p", { class: "invitation" }, word("invitation")));
    this.told.classList.remove("open");
  }

  /** Shows what the address names behind its #. */
  follow() {
    const name = decodeURIComponent(location.hash.slice(1));
    if (!name) return;
    const node = `${known.about}#${name}`;
    const span = SPAN.exec(name);
    let named = this.marks.filter((mark) => mark.names.includes(node));
    if (named.length === 0 && span) {
      named = [{ kind: "asked", begin: Number(span[1]), end: Number(span[2]), node: undefined, names: [node] }];
      this.write(named);
    }
    if (named.length === 0) return;
    const lit = span ? (mark) => mark.begin === Number(span[1]) && mark.end === Number(span[2]) : undefined;
    this.choose(named.slice().sort((a, b) => (a.node === node ? -1 : b.node === node ? 1 : 0)), lit);
    this.text.querySelector(".lit")?.scrollIntoView({ block: "center" });
  }

  /** Lights up the first of some marks, or those that are said, and tells of all of them. */
  choose(chosen, lit = (mark) => mark.node === chosen[0].node) {
    this.pieces.forEach((piece) => piece.parts.forEach((part) => part.classList.toggle("lit", piece.marks.some(lit))));
    const close = element("button", { type: "button", class: "close", "aria-label": word("close") }, "×");
    close.addEventListener("click", () => this.invite());
    const nodes = [...new Set(chosen.map((mark) => mark.node).filter(Boolean))];
    this.told.replaceChildren(close, ...nodes.map((each) => card(this.graph, each)));
    this.told.classList.toggle("open", nodes.length > 0);
    this.told.scrollTop = 0;
  }
}

