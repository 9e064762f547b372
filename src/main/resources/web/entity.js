// The page of a person, state, organization or place: what the articles tell of it, each fact with its words.

import { Chart } from "./chart.js";
import { ask, describe, iri, list, term } from "./graph.js";
import { ARTICLE, items, joined, link, part, quiet, said, statements, statementsQuery, told } from "./lists.js";
import { PlaceMap } from "./map.js";
import { isolated, known, text, word } from "./rows.js";
import { element } from "./view.js";
import { viewed } from "./viewed.js";

const THIS = `<${known.about}>`;
const ROLES = ["isnad:actor", "isnad:target", "isnad:place", "isnad:status"];
const box = document.getElementById("reading");

const listed = (name, pattern) => ({
  name,
  query: (most) => statementsQuery(pattern, most),
  draw: async (rows) => [items(await statements(rows))],
});

async function events(rows) {
  const roles = await ask(`CONSTRUCT { ?event ?role ?who }
WHERE {
  VALUES ?event { ${list(rows.map(({ event }) => event.value))} }
  ?event ?role ?who
  FILTER (?role IN (${ROLES.join(", ")}))
}`);
  const graph = await describe([...roles.matchAll(/<([^>]*)> \.$/gm)].map(([, who]) => who), roles);
  return [items(rows.map(({ event, type, word: trigger, date, headline }) => [
    said(event.value, `${term(type.value)} «${isolated(trigger.value)}»`),
    element("p", {}, ...ROLES.flatMap((role) => {
      const who = graph.all(event.value, role);
      return who.length === 0 ? [] : [element("span", { class: "role" }, `${term(iri(role))}: `), ...joined(graph, who), " "];
    })),
    quiet(...told(date, headline))]))];
}

function names() {
  return ask(`CONSTRUCT { ${THIS} ?property ?value }\nWHERE {\n  GRAPH <${known.base}entities> { ${THIS} ?property ?value }\n}`);
}

async function head() {
  const own = await names();
  const graph = await describe([...own.matchAll(/<([^>]*)> \.$/gm)].map(([, thing]) => thing), own);
  const facts = element("dl", { class: "names" });
  const fact = (name, cells) => cells.length > 0 && facts.append(element("dt", {}, name), element("dd", {}, ...joined(graph, cells)));
  fact(word("kind"), [{ type: "uri", value: graph.kind(known.about) }].filter(({ value }) => value));
  fact(word("names"), [...graph.all(known.about, "skos:prefLabel"), ...graph.all(known.about, "skos:altLabel")]);
  fact(term(iri("isnad:locatedIn")), graph.all(known.about, "isnad:locatedIn"));
  fact(term(iri("isnad:countryCode")), graph.all(known.about, "isnad:countryCode"));
  for (const same of graph.all(known.about, "owl:sameAs")) {
    facts.append(element("dt", {}, word("elsewhere")), element("dd", {}, element("a", { href: same.value, rel: "noopener" }, text(same))));
  }
  box.prepend(facts);
}

const TAKES_PART = `?event isnad:actor|isnad:target|isnad:place ${THIS} .`;
const WHEN = `OPTIONAL { ?event isnad:date ?day }
  ${ARTICLE("?event")}
  OPTIONAL { ?article schema:datePublished ?published }
  BIND (COALESCE(?day, ?published) AS ?date)`;

const parts = [
  listed("entity-said", `?statement isnad:speaker ${THIS} .`),
  listed("entity-about", `?statement isnad:about ${THIS} .`),
  listed("entity-through", `?statement isnad:relayedBy ${THIS} .`),
  { name: "entity-posts", query: (most) => `SELECT ?person ?role ?body (COUNT(?post) AS ?articles) (SAMPLE(?post) AS ?one)
WHERE {
  { ?post org:member ${THIS} } UNION { ?post org:organization ${THIS} }
  ?post org:member ?person ; org:role ?role .
  OPTIONAL { ?post org:organization ?body }
}
GROUP BY ?person ?role ?body
ORDER BY DESC(?articles) ?person ?role
LIMIT ${most}`, draw: async (rows) => {
    const graph = await describe(rows.flatMap(({ person, role, body }) => [person, role, body].filter(Boolean).map(({ value }) => value)));
    return [items(rows.map(({ one, person, role, body, articles }) => [
      element("p", {}, ...joined(graph, [person, ...(body ? [body] : [])])), said(one.value, graph.label(role.value)), quiet(`${word("articles")}: ${articles.value}`)]))];
  } },
  { name: "entity-meets", query: (most) => `SELECT ?other ?type (COUNT(DISTINCT ?event) AS ?events)
WHERE {
  { SELECT ?other (COUNT(DISTINCT ?any) AS ?all)
    WHERE { ?any isnad:actor|isnad:target ${THIS} ; isnad:actor|isnad:target ?other FILTER (?other != ${THIS}) }
    GROUP BY ?other ORDER BY DESC(?all) ?other LIMIT ${most} }
  ?event isnad:actor|isnad:target ${THIS} ; isnad:actor|isnad:target ?other ; a ?type
  FILTER (?type != isnad:Event)
}
GROUP BY ?other ?type ?all
ORDER BY DESC(?all) ?other ?type`, draw: async (rows) => [await viewed(new Chart(), rows)], whole: true },
  { name: "entity-time", query: () => `SELECT ?month ?type (COUNT(DISTINCT ?event) AS ?events)
WHERE {
  ${TAKES_PART}
  ?event a ?type
  FILTER (?type != isnad:Event)
  ${WHEN}
  BIND (SUBSTR(STR(?date), 1, 7) AS ?month)
}
GROUP BY ?month ?type
HAVING (BOUND(?month))
ORDER BY ?month ?type`, draw: async (rows) => [await viewed(new Chart(), rows)], whole: true },
  { name: "entity-events", query: (most) => `SELECT DISTINCT ?event ?type ?word ?date ?headline
WHERE {
  ${TAKES_PART}
  ?event a ?type ; isnad:evidence/nif:anchorOf ?word
  FILTER (?type != isnad:Event)
  ${WHEN}
  OPTIONAL { ?article schema:headline ?headline }
}
ORDER BY DESC(?date) ?event
LIMIT ${most}`, draw: events },
  { name: "entity-places", query: () => `SELECT ?place ?point (COUNT(DISTINCT ?event) AS ?events)
WHERE {
  { ${TAKES_PART} ?event isnad:place ?place } UNION { BIND (${THIS} AS ?place) }
  ?place geo:hasGeometry/geo:asWKT ?point
}
GROUP BY ?place ?point
ORDER BY DESC(?events) ?place`, draw: async (rows) => [await viewed(new PlaceMap(), rows)], whole: true },
  { name: "entity-articles", query: (most) => `SELECT ?article ?headline ?date (COUNT(?mention) AS ?mentions) (SAMPLE(?mention) AS ?one)
WHERE {
  GRAPH ?article { ?mention itsrdf:taIdentRef ${THIS} }
  OPTIONAL { ?article schema:datePublished ?date }
  OPTIONAL { ?article schema:headline ?headline }
}
GROUP BY ?article ?headline ?date
ORDER BY DESC(?date) ?article
LIMIT ${most}`, draw: (rows) => [items(rows.map(({ article, headline, date, mentions, one }) => [
    link(one.value, headline?.value ?? article.value),
    quiet(...told(date), ` · ${word("column-mentions")}: ${mentions.value}`)]))] },
];

const shown = await Promise.all([head(), ...parts.map((each) => part(box, each))]);
const there = parts.filter((_, at) => shown[at + 1]).map(({ name }) => [`#${name}`, word(name)]);
const explore = `/explore?lang=${known.language}&view=timeline&who=${encodeURIComponent(known.about)}`;
box.querySelector("dl.names").after(element("nav", { class: "parts", "aria-label": document.title },
  ...[...there, [explore, word("explore-events")]].map(([to, name]) => element("a", { href: to }, name))));
document.body.dataset.ready = "";
