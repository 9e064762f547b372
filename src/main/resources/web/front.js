// The newest articles, on the first page.

import { describe } from "./graph.js";
import { items, joined, link, part, quiet, told } from "./lists.js";

await part(document.getElementById("reading"), { name: "newest", query: (most) => `SELECT ?article ?headline ?date ?outlet
WHERE {
  ?article a isnad:Article ; schema:datePublished ?date .
  OPTIONAL { ?article schema:headline ?headline }
  OPTIONAL { ?article schema:publisher ?outlet }
}
ORDER BY DESC(?date) ?article
LIMIT ${most}`, draw: async (rows) => {
  const graph = await describe(rows.flatMap(({ outlet }) => (outlet ? [outlet.value] : [])));
  return [items(rows.map(({ article, headline, date, outlet }) => [
    link(article.value, headline?.value ?? article.value),
    quiet(...told(date), ...(outlet ? [" · ", ...joined(graph, [outlet])] : []))]))];
} });
document.body.dataset.ready = "";
