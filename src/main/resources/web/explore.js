// Who deals with whom, when and where, as far as filters let through; the question behind each view stands below it.

import { asking } from "./cards.js";
import { ask, describe, iri, term } from "./graph.js";
import { ARTICLE } from "./lists.js";
import { PlaceMap } from "./map.js";
import { Network } from "./network.js";
import { isolated, known, word } from "./rows.js";
import { Timeline } from "./timeline.js";
import { STATUSES, element } from "./view.js";
import { asTable, labelled, viewed } from "./viewed.js";

/** With fewer rows a question is asked in its wider form. */
const FEW = 20;

const box = document.getElementById("reading");
const chosen = new URLSearchParams(location.search);
const safe = (value) => (/^[^<>"{}|\\^`\s]+$/.test(value) ? value : "");

/**
 * The events that the filters let through, as a pattern of ?event, and of ?type and ?date where they are wanted:
 * "day" is one that the text tells, "date" may also be that of the article.
 */
function events(...wanted) {
  const [who, other, place, type, status, outlet, source] = ["who", "with", "place", "type", "status", "outlet", "source"].map((name) => safe(chosen.get(name) ?? ""));
  const [from, to] = ["from", "to"].map((name) => (/^[\d-]+$/.test(chosen.get(name) ?? "") ? chosen.get(name) : ""));
  const own = wanted.includes("day");
  const dated = wanted.includes("date") || (!own && (from || to));
  return [
    type ? `VALUES ?type { <${type}> }` : "",
    source ? `?statement isnad:via*/isnad:speaker <${source}> ; isnad:reports ?event .` : "",
    status ? `?event isnad:status <${status}> .` : "",
    who ? `?event isnad:actor|isnad:target <${who}> .` : "",
    other ? `?event isnad:actor|isnad:target <${other}> .` : "",
    place ? `?event isnad:place <${place}> .` : "",
    own ? "?event isnad:date ?date ." : "",
    type || wanted.includes("type") ? "?event a isnad:Event , ?type ." : "",
    type ? "" : wanted.includes("type") ? "FILTER (?type != isnad:Event)" : "",
    outlet || dated ? ARTICLE("?event") : "",
    outlet ? `?article schema:publisher <${outlet}> .` : "",
    ...(dated ? ["OPTIONAL { ?event isnad:date ?day }", "OPTIONAL { ?article schema:datePublished ?published }", "BIND (COALESCE(?day, ?published) AS ?date)"] : []),
    from ? `FILTER (STR(?date) >= "${from}")` : "",
    to ? `FILTER (STR(?date) <= "${to}~")` : "",
  ].filter(Boolean).map((line) => "  " + line + "\n").join("");
}

function timeline(when) {
  return `SELECT ?date ?event ?type (MIN(?who) AS ?actor) (MAX(?who) AS ?beside) (SAMPLE(?whom) AS ?target)
WHERE {
  { SELECT DISTINCT ?event ?type ?date
    WHERE {
${events("type", when)}      FILTER (BOUND(?date))
    }
    ORDER BY DESC(?date) ?event
    LIMIT 200 }
  OPTIONAL { ?event isnad:actor ?who }
  OPTIONAL { ?event isnad:target ?whom }
}
GROUP BY ?date ?event ?type
ORDER BY DESC(?date) ?event`;
}

/** An event named with who did it to whom, in the page's direction. */
function withRoles({ date, event, type, actor, beside, target }) {
  const parts = [actor, beside?.value === actor?.value ? undefined : beside, event, target].filter(Boolean);
  const label = (document.dir === "rtl" ? "\u200f" : "\u200e") + parts.map((each) => isolated(each.label)).join(" · ");
  return { date, event: { ...event, label }, type };
}

/** A number of events as a link to them, one by one. */
function leading(events, ...filters) {
  const set = filters.filter(([, cell]) => cell).map(([name, cell]) => [name, cell.value]);
  return { ...events, to: "?" + new URLSearchParams({ ...Object.fromEntries(chosen), view: "timeline", ...Object.fromEntries(set) }) };
}

const views = {
  network: {
    query: () => `SELECT ?from ?to (COUNT(DISTINCT ?event) AS ?events) (SAMPLE(?event) AS ?one)
WHERE {
  { ?event isnad:actor ?from ; isnad:target ?to }
  UNION { ?event isnad:actor ?from , ?to
    FILTER (STR(?from) < STR(?to)) FILTER NOT EXISTS { ?event isnad:target ?any } }
${events()}}
GROUP BY ?from ?to
ORDER BY DESC(?events) ?from ?to
LIMIT 100`,
    view: () => new Network(),
    prepare: (rows) => rows.map(({ events: count, ...row }) => ({ ...row, events: leading(count, ["who", row.from], ["with", row.to]) })),
  },
  timeline: {
    query: () => timeline("day"),
    wider: () => timeline("date"),
    view: () => new Timeline(),
    prepare: (rows) => rows.map(withRoles),
  },
  map: {
    query: () => `SELECT ?place ?point ?status (COUNT(DISTINCT ?event) AS ?events) (SAMPLE(?event) AS ?one)
WHERE {
  ?event isnad:place ?place .
  ?place geo:hasGeometry/geo:asWKT ?point .
${events()}  OPTIONAL { ?event isnad:status ?status }
}
GROUP BY ?place ?point ?status
ORDER BY DESC(?events) ?place ?status
LIMIT 300`,
    view: () => new PlaceMap(),
    prepare: (rows) => rows.map(({ events: count, ...row }) => ({ ...row, events: leading(count, ["place", row.place], ["status", row.status]) })),
  },
};

function view() {
  return views[chosen.get("view")] ? chosen.get("view") : "network";
}

const loaded = [];
const drawn = element("div", { id: "drawn", "aria-live": "polite" });
let asked = 0;

async function draw() {
  const now = ++asked;
  const { query, wider, view: make, prepare = (rows) => rows } = views[view()];
  let sparql = query();
  drawn.replaceChildren(element("p", { role: "status" }, word("asking")));
  try {
    let found = await ask(sparql);
    if (wider && found.length < FEW) found = await ask((sparql = wider()));
    const rows = prepare(await labelled(found));
    if (now !== asked) return;
    drawn.replaceChildren(...(rows.length > 0 ? [await viewed(make(), rows), asTable(rows, word("table"))] : [element("p", {}, word("no-events"))]),
      element("p", {}, asking(sparql)));
  } catch (failure) {
    drawn.replaceChildren(element("p", { role: "alert" }, word("failed"), " ", element("bdi", {}, failure.message)));
  }
}

function choose(name, value) {
  if (value) chosen.set(name, value);
  else chosen.delete(name);
  history.replaceState(null, "", "?" + chosen);
  return draw();
}

/** Its options come later than the picture. */
function select(name, options) {
  const made = element("select", { name }, element("option", { value: "" }, word("any")));
  loaded.push(options.then((all) => {
    made.append(...all.map(([value, label]) => element("option", { value }, label)));
    made.value = chosen.get(name) ?? "";
  }));
  return filter(name, made);
}

function date(name) {
  return filter(name, element("input", { type: "date", name, value: chosen.get(name) ?? "" }));
}

function filter(name, made) {
  const label = element("label", {}, `${word("filter-" + name)} `, made);
  // On paper stands only what was chosen.
  const mark = () => label.classList.toggle("unchosen", !chosen.get(name));
  made.addEventListener("change", () => {
    choose(name, made.value);
    mark();
  });
  mark();
  return label;
}

function tabs() {
  return element("fieldset", { class: "switches" }, element("legend", {}, word("filter-view")), ...Object.keys(views).map((name) => {
    const made = element("input", { type: "radio", name: "view", value: name });
    made.checked = name === view();
    made.addEventListener("change", () => choose("view", name));
    return element("label", {}, made, ` ${word(name)}`);
  }));
}

/** What a filter offers: the most frequent first, and what is chosen in any case. */
async function offered(pattern, ...own) {
  const rows = await ask(`SELECT ?thing (COUNT(*) AS ?times) WHERE { ${pattern} } GROUP BY ?thing ORDER BY DESC(?times) ?thing LIMIT 60`);
  const all = rows.filter(({ thing }) => thing.type === "uri").map(({ thing, times }) => [thing.value, ` (${times.value})`]);
  all.push(...own.filter((each) => each && !all.some(([thing]) => thing === each)).map((each) => [each, ""]));
  const graph = await describe(all.map(([thing]) => thing).filter((thing) => !term(thing)));
  return all.map(([thing, times]) => [thing, graph.label(thing) + times]);
}

const parties = offered("?event isnad:actor|isnad:target ?thing", chosen.get("who"), chosen.get("with"));
box.replaceChildren(
  tabs(),
  element("form", { class: "filters" },
    select("who", parties),
    select("with", parties),
    select("place", offered("?event isnad:place ?thing", chosen.get("place"))),
    select("type", offered("?event a isnad:Event , ?thing FILTER (?thing != isnad:Event)")),
    select("status", Promise.resolve(STATUSES.map((name) => [iri("isnad:" + name), known.terms[name]]))),
    select("outlet", offered("?article a isnad:Article ; schema:publisher ?thing")),
    select("source", offered(`?statement isnad:reports ?event ; isnad:speaker ?thing FILTER (STRSTARTS(STR(?thing), "${known.base}entity/"))`)),
    date("from"), date("to")),
  drawn);
await Promise.all([draw(), ...loaded]);
document.body.dataset.ready = "";
