// A graph in memory, read from N-Triples, and what is asked of it.

import { isolated, known, short, text } from "./rows.js";

const TRIPLE = /^<([^>]*)> <([^>]*)> (?:<([^>]*)>|"([^"\\]*(?:\\.[^"\\]*)*)"(?:@([\w-]+)|\^\^<([^>]*)>)?) \.$/;
const ESCAPED = /\\(?:u([0-9A-F]{4})|U([0-9A-F]{8})|(.))/g;
const CONTROLS = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

/** The IRI of a short name such as isnad:speaker. */
export function iri(name) {
  const colon = name.indexOf(":");
  return known.prefixes[name.slice(0, colon)] + name.slice(colon + 1);
}

function plain(escaped) {
  return escaped.replace(ESCAPED, (_, four, eight, one) =>
    one ? (CONTROLS[one] ?? one) : String.fromCodePoint(parseInt(four ?? eight, 16)));
}

/** The classes that have narrower ones, the wider behind. */
const GENERAL = ["Organization", "Event", "Statement", "Mention", "Agent", "Place", "Span"].map((name) => iri("isnad:" + name));
const NAMES = ["skos:prefLabel", "schema:headline", "rdfs:label"];

export class Graph {
  #facts = new Map();
  #pointing = new Map();

  constructor(...texts) {
    texts.forEach((ntriples) => ntriples.split("\n").forEach((line) => this.#add(line)));
  }

  #add(line) {
    const found = TRIPLE.exec(line);
    if (!found) return;
    const [, subject, property, resource, literal, language, datatype] = found;
    const value = resource !== undefined
      ? { type: "uri", value: plain(resource) }
      : { type: "literal", value: plain(literal), "xml:lang": language, datatype };
    const fact = { subject: plain(subject), property, value };
    push(this.#facts, fact.subject, fact);
    if (resource !== undefined) push(this.#pointing, value.value, fact);
  }

  /** All that is said of something. */
  facts(subject) {
    return this.#facts.get(subject) ?? [];
  }

  /** All that points at something. */
  pointing(object) {
    return this.#pointing.get(object) ?? [];
  }

  has(subject) {
    return this.#facts.has(subject);
  }

  /** All things that are pointed at. */
  objects() {
    return [...this.#pointing.keys()];
  }

  subjects() {
    return [...this.#facts.keys()];
  }

  all(subject, name) {
    return this.facts(subject).filter(({ property }) => property === iri(name)).map(({ value }) => value);
  }

  /** The value of a property, or undefined. */
  one(subject, name) {
    return this.all(subject, name)[0]?.value;
  }

  /** Who has a thing as the value of a property. */
  of(name, object) {
    return this.pointing(object).filter(({ property }) => property === iri(name)).map(({ subject }) => subject);
  }

  is(subject, name) {
    return this.all(subject, "rdf:type").some(({ value }) => value === iri(name));
  }

  /** What people call a thing, in the page's language where it has such a name. */
  label(thing) {
    for (const name of NAMES) {
      const labels = this.all(thing, name);
      const label = labels.find((each) => each["xml:lang"] === known.language) ?? labels[0];
      if (label) return label.value;
    }
    return this.#described(thing) ?? term(thing) ?? text({ type: "uri", value: thing });
  }

  /** Events and statements have no name, but words. */
  #described(thing) {
    if (this.is(thing, "isnad:Event")) return `${term(this.kind(thing))} «${isolated(this.words(thing))}»`;
    if (this.is(thing, "isnad:Statement")) return `«${short(this.one(thing, "isnad:content") ?? "", 60)}»`;
    if (this.is(thing, "isnad:TimeExpression")) return `«${this.words(thing)}»`;
    return undefined;
  }

  /** The narrowest of our classes that a thing has. */
  kind(thing) {
    const kinds = this.all(thing, "rdf:type").map(({ value }) => value).filter((value) => value.startsWith(iri("isnad:")));
    return kinds.find((value) => !GENERAL.includes(value)) ?? GENERAL.find((value) => kinds.includes(value));
  }

  /** The words that are evidence of a thing. */
  words(thing) {
    return this.all(thing, "isnad:evidence").map(({ value }) => this.one(value, "nif:anchorOf")).filter(Boolean).join(" … ");
  }
}

function push(map, key, value) {
  if (map.has(key)) map.get(key).push(value);
  else map.set(key, [value]);
}

/** What the ontology calls a term, or undefined. */
export function term(thing) {
  return thing?.startsWith(iri("isnad:")) ? known.terms[thing.slice(iri("isnad:").length)] : undefined;
}

/** The editor gives itself another one. */
const fetch = window.fetch.bind(window);

/** The answer of an address as text. */
export async function load(address, options = {}) {
  const answer = await fetch(address, options);
  const body = await answer.text();
  if (!answer.ok) throw new Error(/json/.test(answer.headers.get("content-type")) ? JSON.parse(body).detail : body);
  return body;
}

/** Asks the endpoint: N-Triples for CONSTRUCT, else rows of cells. */
export async function ask(query) {
  const construct = /^\s*CONSTRUCT\b/i.test(query);
  const body = await load("/sparql", {
    method: "POST",
    headers: {
      "Content-Type": "application/sparql-query",
      Accept: construct ? "application/n-triples" : "application/sparql-results+json",
    },
    body: query,
  });
  return construct ? body : JSON.parse(body).results.bindings;
}

/** A graph with types, names and words of things, as far as the store describes them, and with what else is known. */
export async function describe(iris, ...texts) {
  const things = [...new Set(iris)].filter((thing) => /^[^<>"{}|\\^`\s]+$/.test(thing));
  if (things.length === 0) return new Graph(...texts);
  return new Graph(...texts, await ask(`CONSTRUCT { ?thing ?property ?value . ?value nif:anchorOf ?words }
WHERE {
  VALUES ?thing { ${list(things)} }
  ?thing ?property ?value
  FILTER (?property IN (rdf:type, skos:prefLabel, schema:headline, isnad:content, isnad:evidence))
  OPTIONAL { ?value nif:anchorOf ?words }
}`));
}

export const list = (things) => things.map((thing) => `<${thing}>`).join(" ");
