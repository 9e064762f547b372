// The page of what a search finds: who and what is called so, who said it, which articles have it.

import { describe, term } from "./graph.js";
import { ARTICLE, items, link, part, quiet, statements, told } from "./lists.js";
import { straight, word } from "./rows.js";
import { thingsQuery, words } from "./search.js";
import { element } from "./view.js";

const [BEGIN, END] = ["\ue000", "\ue001"];

/** Words that no text has, since all are Arabic; but people and places are called so. */
const isForeign = (asked) => asked.every((each) => /^[\p{Script=Latin}\p{N}]+$/u.test(each)) && /\p{Script=Latin}/u.test(asked.join());

/** What has to do with somebody of each of the names, as a pattern of ?found. */
function ofNamed(asked, pattern) {
  return asked.map((name) => `  { SELECT DISTINCT ?found
    WHERE { ?thing text:query (skos:prefLabel skos:altLabel "${name}" 50) . ${pattern} } }
`).join("");
}

function statementsQuery(asked, joint, most) {
  const found = isForeign(asked)
    ? `${ofNamed(asked, "?found isnad:speaker|isnad:about ?thing")}  BIND (?found AS ?statement)
  ?statement isnad:content ?content .
  ${ARTICLE("?statement")}`
    : `  (?statement ?score ?content ?article) text:query (isnad:content "${asked.join(joint)}" ${3 * most} "highlight:s:${BEGIN}|e:${END}|m:2|z:160")`;
  return `SELECT DISTINCT ?statement ?content ?date ?headline ?score
WHERE {
${found}
  FILTER NOT EXISTS { ?statement a isnad:Narration }
  OPTIONAL { ?article schema:datePublished ?date }
  OPTIONAL { ?article schema:headline ?headline }
}
ORDER BY DESC(?score) DESC(?date) ?statement
LIMIT ${most}`;
}

function articlesQuery(asked, joint, most) {
  const found = isForeign(asked)
    ? `${ofNamed(asked, `?mention itsrdf:taIdentRef ?thing . BIND (IRI(STRBEFORE(STR(?mention), "#")) AS ?found)`)}  BIND (?found AS ?article)`
    : `  (?context ?score ?snippet) text:query (nif:isString "${asked.join(joint)}" ${most} "highlight:s:${BEGIN}|e:${END}|m:2|z:120") .
  ?context isnad:article ?article .`;
  return `SELECT DISTINCT ?article ?headline ?snippet ?date ?score
WHERE {
${found}
  OPTIONAL { ?article schema:headline ?headline }
  OPTIONAL { ?article schema:datePublished ?date }
}
ORDER BY DESC(?score) DESC(?date) ?article
LIMIT ${most}`;
}

/** A snippet with its found words marked. */
function marked(snippet) {
  const shown = element("bdi", {});
  for (const [at, cut] of straight(snippet?.value ?? "").split(BEGIN).entries()) {
    const [found, rest] = at > 0 ? cut.split(END) : ["", cut];
    if (found) shown.append(element("mark", {}, found));
    shown.append(rest ?? "");
  }
  return shown;
}

/** A question as people may read it. */
const shown = (query) => query.replaceAll(BEGIN, "<b>").replaceAll(END, "</b>");

const parts = (asked, joint) => [
  { name: "found-things", shown, query: (most) => thingsQuery(asked, most, joint), draw: async (rows) => {
    const graph = await describe(rows.map(({ thing }) => thing.value));
    return [items(rows.map(({ thing, mentions }) => [
      link(thing.value, graph.label(thing.value)),
      quiet(`${term(graph.kind(thing.value)) ?? ""} · ${word("column-mentions")}: ${mentions.value}`)]))];
  } },
  { name: "found-statements", shown, query: (most) => statementsQuery(asked, joint, most), draw: async (rows) => [items(await statements(rows, marked))] },
  { name: "found-articles", shown, query: (most) => articlesQuery(asked, joint, most), draw: (rows) => [items(rows.map(({ article, headline, snippet, date }) => [
    link(article.value, headline?.value ?? article.value),
    element("p", {}, marked(snippet)),
    quiet(...told(date))]))] },
];

async function find(asked, joint) {
  const box = element("div", {});
  const any = await Promise.all(parts(asked, joint).map((each) => part(box, each)));
  if (!any[0] && any.includes(true) && isForeign(asked)) {
    const each = element("div", {});
    box.prepend(each);
    await part(each, parts(asked, " OR ")[0]);
  }
  return any.includes(true) ? box : undefined;
}

const typed = new URLSearchParams(location.search).get("q") ?? "";
document.querySelector("form[role=search] input[type=search]").value = typed;
if (typed) document.title = `${typed} – ${document.title}`;
const asked = words(typed);
const box = document.getElementById("reading");
try {
  const found = asked.length > 0 && ((await find(asked, " AND ")) ?? (asked.length > 1 && (await find(asked, " OR "))));
  box.replaceChildren(...(asked.length > 0 ? [found || element("p", {}, word("found-nothing"))] : []));
} catch (failure) {
  box.replaceChildren(element("p", { role: "alert" }, word("failed"), " ", element("bdi", {}, failure.message)));
}
document.body.dataset.ready = "";
