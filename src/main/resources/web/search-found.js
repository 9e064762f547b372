// The page of what a search finds: who and what is called so, who said it, which articles have it.

import { ask, describe, term } from "./graph.js";
import { items, link, quiet, section, statements, told } from "./lists.js";
import { word } from "./rows.js";
import { thingsQuery, words } from "./search.js";
import { element } from "./view.js";

const [BEGIN, END] = ["\ue000", "\ue001"];
const MOST = 20;

function statementsQuery(search) {
  return `SELECT ?statement ?content ?date ?headline ?score
WHERE {
  (?statement ?score ?content ?article) text:query (isnad:content "${search}" 60 "highlight:s:${BEGIN}|e:${END}|m:2|z:160")
  FILTER NOT EXISTS { ?statement a isnad:Narration }
  OPTIONAL { ?article schema:datePublished ?date }
  OPTIONAL { ?article schema:headline ?headline }
}
ORDER BY DESC(?score) DESC(?date) ?statement
LIMIT ${MOST}`;
}

function articlesQuery(search) {
  return `SELECT ?article ?headline ?snippet ?date ?score
WHERE {
  (?context ?score ?snippet) text:query (nif:isString "${search}" ${MOST} "highlight:s:${BEGIN}|e:${END}|m:2|z:120") .
  ?context isnad:article ?article .
  OPTIONAL { ?article schema:headline ?headline }
  OPTIONAL { ?article schema:datePublished ?date }
}
ORDER BY DESC(?score) DESC(?date) ?article`;
}

/** A snippet with its found words marked. */
function marked(snippet) {
  const shown = element("bdi", {});
  for (const [at, part] of (snippet?.value ?? "").split(BEGIN).entries()) {
    const [found, rest] = at > 0 ? part.split(END) : ["", part];
    if (found) shown.append(element("mark", {}, found));
    shown.append(rest ?? "");
  }
  return shown;
}

async function find(asked, joint) {
  const search = asked.join(joint);
  const queries = [thingsQuery(asked, MOST), statementsQuery(search), articlesQuery(search)];
  const [things, found, articles] = await Promise.all(queries.map(ask));
  const graph = await describe(things.map(({ thing }) => thing.value));
  const parts = [
    things.map(({ thing, mentions }) => [
      link(thing.value, graph.label(thing.value)),
      quiet(`${term(graph.kind(thing.value)) ?? ""} · ${word("column-mentions")}: ${mentions.value}`)]),
    await statements(found, marked),
    articles.map(({ article, headline, snippet, date }) => [
      link(article.value, headline?.value ?? article.value),
      element("p", {}, marked(snippet)),
      quiet(...told(date))]),
  ];
  const names = ["found-things", "found-statements", "found-articles"];
  return parts.flatMap((all, at) => (all.length > 0 ? [section(names[at], shownQuery(queries[at]), items(all))] : []));
}

/** As people may read it. */
function shownQuery(query) {
  return query.replaceAll(BEGIN, "<b>").replaceAll(END, "</b>");
}

const box = document.getElementById("reading");
const typed = new URLSearchParams(location.search).get("q") ?? "";
document.querySelector("form[role=search] input[type=search]").value = typed;
const asked = words(typed);
try {
  let parts = asked.length === 0 ? [] : await find(asked, " AND ");
  if (parts.length === 0 && asked.length > 1) parts = await find(asked, " OR ");
  box.replaceChildren(...(parts.length > 0 || asked.length === 0 ? parts : [element("p", {}, word("found-nothing"))]));
} catch (failure) {
  box.replaceChildren(element("p", { role: "alert" }, word("failed"), " ", element("bdi", {}, failure.message)));
}
document.body.dataset.ready = "";
