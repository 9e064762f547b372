// What is known of a thing that an article tells: who says it, its chain, its roles, its triples.

import { iri, term } from "./graph.js";
import { links } from "./marks.js";
import { address, known, text, word } from "./rows.js";
import { element } from "./view.js";

const HIDDEN = ["rdf:type", "isnad:evidence", "isnad:cue", "isnad:content", "isnad:via", "isnad:speaker", "isnad:relayedBy",
  "isnad:chainLength", "nif:beginIndex", "nif:endIndex", "nif:referenceContext", "nif:anchorOf"].map(iri);

/** A card about a node of a graph. */
export function card(graph, node) {
  const kind = term(graph.kind(node)) ?? word("thing");
  const quoted = graph.one(node, "isnad:content") ?? graph.one(node, "nif:anchorOf") ?? graph.words(node);
  return element("section", { class: "card" },
    element("h3", {}, kind),
    ...(graph.is(node, "isnad:Statement") ? [chain(graph, node)] : []),
    element("blockquote", { dir: "auto" }, quoted),
    facts(graph, node),
    triples(graph, node),
  );
}

/** A thing as a link: within the article to its words, else to its page. */
export function named(graph, { type, value }) {
  if (type !== "uri") return element("bdi", {}, value);
  const label = element("bdi", {}, graph.label(value));
  const to = page(graph, value);
  return term(value) || !to ? label : element("a", { href: to }, label);
}

/** Within the article, or where the store tells of a thing. */
function page(graph, thing) {
  if (thing.startsWith(known.about + "#")) return graph.is(thing, "isnad:Agent") ? null : thing.slice(known.about.length);
  return known.stored || !thing.startsWith(known.base) ? address(thing) : null;
}

function several(graph, cells) {
  return cells.flatMap((cell, at) => (at === 0 ? [named(graph, cell)] : [" · ", named(graph, cell)]));
}

/** From who said it first, link by link, to the reader. */
function chain(graph, statement) {
  const list = element("ol", { class: "chain", "aria-label": word("chain") });
  let last = [];
  for (const link of links(graph, statement)) {
    const who = graph.all(link, "isnad:speaker");
    const cue = graph.all(link, "isnad:cue").map(({ value }) => graph.one(value, "nif:anchorOf")).join(" … ");
    if (who.length === 0 && link !== statement) continue;
    last = who.map(({ value }) => value);
    list.append(element("li", {},
      element("span", { class: "link" }, ...(who.length ? several(graph, who) : [word("article-itself")])),
      ...(cue ? [element("q", { dir: "auto" }, cue)] : [])));
  }
  // Where the article speaks for itself, its outlet was named already.
  for (const publisher of graph.all(known.about, "schema:publisher").filter(({ value }) => !last.includes(value))) {
    list.append(element("li", {}, element("span", { class: "link" }, named(graph, publisher))));
  }
  list.append(element("li", {}, element("span", { class: "link" }, word("you"))));
  return list;
}

function facts(graph, node) {
  const list = element("dl", {});
  const byName = new Map();
  for (const { property, value } of graph.facts(node)) {
    if (HIDDEN.includes(property)) continue;
    byName.set(property, [...(byName.get(property) ?? []), value]);
  }
  for (const teller of graph.of("isnad:reports", node)) {
    byName.set("told-by", [...(byName.get("told-by") ?? []), { type: "uri", value: teller }]);
  }
  for (const [property, values] of byName) {
    const shown = property === iri("isnad:confidence") ? values.map(meter) : several(graph, values);
    list.append(element("dt", {}, called(property)), element("dd", {}, ...shown));
  }
  return list;
}

/** What people call a property. */
function called(property) {
  return term(property) ?? word(text({ type: "uri", value: property }));
}

function meter({ value }) {
  return element("span", {}, element("meter", { min: 0, max: 1, value, "aria-label": called(iri("isnad:confidence")) }), ` ${value}`);
}

function triples(graph, node) {
  const all = [...graph.facts(node), ...graph.pointing(node)];
  const query = `CONSTRUCT { ?s ?p ?o }\nWHERE {\n  GRAPH <${known.about}> { ?s ?p ?o }\n  FILTER (?s = <${node}> || ?o = <${node}>)\n}`;
  const table = element("table", {}, ...all.map(({ subject, property, value }) =>
    element("tr", {}, cell(graph, { type: "uri", value: subject }), cell(graph, { type: "uri", value: property }), cell(graph, value))));
  return element("details", {},
    element("summary", {}, `${word("triples")} (${all.length})`),
    element("div", { class: "wide", tabindex: 0, role: "region", "aria-label": word("triples") }, table),
    ...(known.stored ? [element("p", {}, asking(query))] : []));
}

function cell(graph, node) {
  const own = node.type === "uri" && node.value.startsWith(known.about + "#");
  const to = own ? node.value.slice(known.about.length) : node.type === "uri" ? page(graph, node.value) : null;
  const label = element("bdi", {}, text(node));
  return element("td", {}, to ? element("a", { href: to }, label) : label);
}

/** A link to the question itself, ready to be changed. */
export function asking(query) {
  return element("a", { class: "asking", href: "/sparql#query=" + encodeURIComponent(query) }, word("ask-this"));
}
