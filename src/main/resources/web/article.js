// The page of an article: the public addresses give its graph and the names in it, the reader shows them.

import { Graph, ask, load } from "./graph.js";
import { asking, named } from "./cards.js";
import { Reader } from "./reader.js";
import { known, word } from "./rows.js";
import { element } from "./view.js";

known.stored = true;

const names = `CONSTRUCT { ?thing ?property ?value }
WHERE {
  { SELECT DISTINCT ?thing { GRAPH <${known.about}> { ?any ?says ?thing FILTER (isIRI(?thing)) } } }
  GRAPH <${known.base}entities> { ?thing ?property ?value }
  FILTER (?property IN (rdf:type, skos:prefLabel))
}`;
const whole = `SELECT ?subject ?property ?value\nWHERE {\n  GRAPH <${known.about}> { ?subject ?property ?value }\n}\nORDER BY ?subject`;

const box = document.getElementById("reading");
const [said, called] = await Promise.all([load(`${location.pathname}?format=ntriples`), ask(names)]);
const graph = new Graph(said, called);
const reader = new Reader(graph, box);
const origin = ["schema:publisher", "schema:datePublished"].flatMap((name) => graph.all(known.about, name)).map((cell) => named(graph, cell));
const original = graph.all(known.about, "schema:url").filter(({ value }) => /^https?:/.test(value))
  .map(({ value }) => element("a", { href: value, rel: "noopener" }, word("original")));
box.prepend(element("p", { class: "origin" }, ...[...origin, ...original].map((each) => element("span", {}, each))));

// What the server wrote is in the way now, but still there.
const plain = document.getElementById("plain");
const tables = element("details", { class: "plain", ...(reader.words ? {} : { open: "" }) }, element("summary", {}, word("as-tables")));
plain.before(tables);
tables.append(plain);
box.append(element("p", {}, asking(whole)));
const title = document.querySelector("h1");
if (reader.words.startsWith(title.textContent)) title.classList.add("heard");
document.body.dataset.ready = "";
reader.follow();
