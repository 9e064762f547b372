// Lists of statements, events and articles, each item with a link to its words and the question behind them.

import { asking } from "./cards.js";
import { ask, describe, list, term } from "./graph.js";
import { links } from "./marks.js";
import { address, known, short, straight, word } from "./rows.js";
import { element } from "./view.js";

/** The article of a thing is the front of its IRI: quicker than to look for the graph that has it. */
export const ARTICLE = (thing) => `BIND (IRI(STRBEFORE(STR(${thing}), "#")) AS ?article)`;

export const quiet = (...parts) => element("p", { class: "quiet" }, ...parts);

export function link(iri, label) {
  return element("a", { class: "name", href: address(iri) }, element("bdi", {}, short(label, 200)));
}

/** Words that lead to where they stand. */
export function said(iri, ...words) {
  return element("p", {}, element("a", { class: "said", href: address(iri) }, element("bdi", {}, ...words)));
}

/** A part of a page that asks, and asks for more where there is more; tells whether there is anything to show. */
export function part(box, { name, query, draw, whole = false, shown = (asked) => asked }, first = 10) {
  const place = element("div", {});
  box.append(place);
  const show = async (most) => {
    const rows = await ask(query(whole ? most : most + 1));
    if (rows.length === 0) return false;
    const more = element("button", { type: "button", class: "button" }, word("more"));
    more.addEventListener("click", () => show(most * 4));
    const drawn = await draw(whole ? rows : rows.slice(0, most));
    place.replaceChildren(element("section", { id: name }, element("h2", {}, word(name)), ...drawn,
      ...(!whole && rows.length > most ? [more] : []), element("p", {}, asking(shown(query(most))))));
    return true;
  };
  return show(first);
}

export function items(all) {
  return element("ul", { class: "found" }, ...all.map((parts) => element("li", {}, ...parts)));
}

/** Labels with a dot between them. */
export function joined(graph, cells, between = " · ") {
  return cells.flatMap(({ type, value }, at) => [
    ...(at > 0 ? [between] : []),
    type === "uri" && !term(value) ? element("a", { href: address(value) ?? "" }, element("bdi", {}, short(graph.label(value), 80)))
      : element("bdi", {}, type === "uri" ? term(value) : value)]);
}

/** Statements that a pattern of ?statement matches, newest first. */
export function statementsQuery(pattern, most) {
  return `SELECT ?statement ?content ?date ?headline
WHERE {
  ${pattern}
  ?statement isnad:content ?content .
  FILTER NOT EXISTS { ?statement a isnad:Narration }
  ${ARTICLE("?statement")}
  OPTIONAL { ?article schema:datePublished ?date }
  OPTIONAL { ?article schema:headline ?headline }
}
ORDER BY DESC(?date) ?statement
LIMIT ${most}`;
}

/** Items of statements: who said it, its words, the chain behind it, its article. */
export async function statements(rows, words = (content) => straight(content.value)) {
  const chains = rows.length === 0 ? "" : await ask(`CONSTRUCT { ?link isnad:speaker ?who ; isnad:via ?next }
WHERE {
  VALUES ?statement { ${list(rows.map(({ statement }) => statement.value))} }
  ?statement isnad:via* ?link .
  ?link isnad:speaker ?who
  OPTIONAL { ?link isnad:via ?next }
}`);
  const graph = await describe([...chains.matchAll(/speaker> <([^>]*)> \.$/gm)].map(([, who]) => who), chains);
  return rows.map(({ statement, content, date, headline }) => {
    const [first, ...relays] = links(graph, statement.value).map((each) => graph.all(each, "isnad:speaker"));
    const via = relays.filter((who) => who.length > 0).flatMap((who) => [document.dir === "rtl" ? " ← " : " → ", ...joined(graph, who)]);
    // On the page of who said it that needs not be said.
    const isOwn = via.length === 0 && first.length === 1 && first[0].value === known.about;
    return [
      ...(isOwn ? [] : [element("p", {}, ...joined(graph, first), ...via)]),
      said(statement.value, words(content)),
      quiet(...told(date, headline)),
    ];
  });
}

/** When and where something is told. */
export function told(date, headline) {
  return [date?.value, headline?.value].filter(Boolean).flatMap((each, at) => [at > 0 ? " · " : "", element("bdi", {}, straight(each))]);
}
