// The page of what a search finds: who and what is called so, who said it, which articles have it.

import { asking } from "./cards.js";
import { ask, describe, short, term } from "./graph.js";
import { address, known, word } from "./rows.js";
import { thingsQuery, words } from "./search.js";
import { element } from "./view.js";

const [BEGIN, END] = ["\ue000", "\ue001"];
const MOST = 20;

function statementsQuery(search) {
  return `SELECT ?statement (SAMPLE(?who) AS ?speaker) (SAMPLE(?part) AS ?snippet) (SAMPLE(?day) AS ?date) (MAX(?rank) AS ?score)
WHERE {
  (?statement ?rank ?part ?article) text:query (isnad:content "${search}" 60 "highlight:s:${BEGIN}|e:${END}|m:2|z:160")
  FILTER NOT EXISTS { ?statement a isnad:Narration }
  OPTIONAL { ?statement isnad:speaker ?who }
  OPTIONAL { ?article schema:datePublished ?day }
}
GROUP BY ?statement
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

function link(iri, label) {
  return element("a", { class: "name", href: withLanguage(address(iri)) }, element("bdi", {}, label));
}

function withLanguage(path) {
  const [page, part] = path.split("#");
  return `${page}?lang=${known.language}${part ? "#" + part : ""}`;
}

function section(name, query, items) {
  return items.length === 0 ? [] : [element("section", { id: name },
    element("h2", {}, word(name)),
    element("ul", { class: "found" }, ...items.map((parts) => element("li", {}, ...parts))),
    element("p", {}, asking(query.replaceAll(BEGIN, "<b>").replaceAll(END, "</b>"))))];
}

const quiet = (...parts) => element("p", { class: "quiet" }, ...parts);

async function find(asked, joint) {
  const search = asked.join(joint);
  const queries = [thingsQuery(asked, MOST), statementsQuery(search), articlesQuery(search)];
  const [things, statements, articles] = await Promise.all(queries.map(ask));
  const named = [...things.map(({ thing }) => thing), ...statements.map(({ speaker }) => speaker).filter(Boolean)];
  const graph = await describe(named.map(({ value }) => value));
  return [
    ...section("found-things", queries[0], things.map(({ thing, mentions }) => [
      link(thing.value, short(graph.label(thing.value), 200)),
      quiet(`${term(graph.kind(thing.value)) ?? ""} · ${word("column-mentions")}: ${mentions.value}`)])),
    ...section("found-statements", queries[1], statements.map(({ statement, speaker, snippet, date }) => [
      element("p", {}, ...(speaker ? [link(speaker.value, short(graph.label(speaker.value), 200)), " "] : [])),
      element("p", {}, element("a", { class: "said", href: withLanguage(address(statement.value)) }, marked(snippet))),
      quiet(date?.value ?? "")])),
    ...section("found-articles", queries[2], articles.map(({ article, headline, snippet, date }) => [
      link(article.value, headline?.value ?? article.value),
      element("p", {}, marked(snippet)),
      quiet(date?.value ?? "")])),
  ];
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
