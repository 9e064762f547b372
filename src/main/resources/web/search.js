// The box of each page: words in Arabic or English, and who or what is called so, while they are typed.

import { ask, describe } from "./graph.js";
import { address, known } from "./rows.js";
import { element } from "./view.js";

const PAUSE = 150;

/** Words for text:query, without what belongs to its language. */
export function words(typed) {
  return typed.normalize("NFC").toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** Who or what is called so, the most often named first; the last word may be only begun. */
export function thingsQuery(asked, most, joint = " AND ") {
  const whole = asked.slice(0, -1);
  const last = asked[asked.length - 1];
  return `SELECT ?thing (COUNT(?mention) AS ?mentions)
WHERE {
  { SELECT DISTINCT ?thing {
      ?thing text:query (skos:prefLabel skos:altLabel "${[...whole, `(${last} OR ${last}*)`].join(joint)}" 150)
      FILTER (STRSTARTS(STR(?thing), "${known.base}entity/"))
  } }
  OPTIONAL { ?mention itsrdf:taIdentRef ?thing }
}
GROUP BY ?thing
ORDER BY DESC(?mentions) ?thing
LIMIT ${most}`;
}

const box = document.querySelector("form[role=search] input[type=search]");
const list = element("ul", { class: "choose", id: "choose", role: "listbox", "aria-label": box.getAttribute("aria-label"), hidden: "" });
let chosen = -1;
let wait;
let asked = 0;

async function complete() {
  const typed = words(box.value);
  const now = ++asked;
  if (typed.length === 0 || typed.join("").length < 2) return close();
  const rows = await ask(thingsQuery(typed, 8));
  const graph = await describe(rows.map((row) => row.thing.value));
  if (now !== asked || document.activeElement !== box) return undefined;
  list.replaceChildren(...rows.map((row, at) => option(row.thing.value, graph.label(row.thing.value), at)));
  return open(rows.length > 0);
}

function option(thing, label, at) {
  const made = element("li", { role: "option", id: `choose-${at}`, "aria-selected": "false", dir: "auto" }, label);
  made.dataset.to = address(thing);
  made.addEventListener("pointerdown", (press) => {
    press.preventDefault();
    go(made);
  });
  return made;
}

function go(made) {
  location.assign(made.dataset.to);
}

function open(isOpen) {
  chosen = -1;
  list.hidden = !isOpen;
  box.setAttribute("aria-expanded", isOpen);
  box.removeAttribute("aria-activedescendant");
}

function close() {
  asked++;
  open(false);
}

function choose(step) {
  const { length } = list.children;
  list.children[chosen]?.setAttribute("aria-selected", "false");
  chosen = (chosen + step + length + (chosen < 0 && step < 0 ? 1 : 0)) % length;
  list.children[chosen].setAttribute("aria-selected", "true");
  box.setAttribute("aria-activedescendant", list.children[chosen].id);
}

box.after(list);
for (const [name, value] of Object.entries({ role: "combobox", "aria-expanded": "false", "aria-controls": "choose", "aria-autocomplete": "list" })) box.setAttribute(name, value);
box.addEventListener("input", () => {
  clearTimeout(wait);
  wait = setTimeout(() => complete().catch(close), PAUSE);
});
box.addEventListener("blur", close);
box.addEventListener("keydown", (key) => {
  if (list.hidden) return;
  if (key.key === "Escape") close();
  else if (key.key === "ArrowDown") choose(1);
  else if (key.key === "ArrowUp") choose(-1);
  else if (key.key === "Enter" && chosen >= 0) go(list.children[chosen]);
  else return;
  key.preventDefault();
});

// The other language of the same page: of the same search, at the same place.
const other = document.querySelector("header nav:last-child a");
other.addEventListener("click", () => {
  const here = new URL(location.href);
  here.searchParams.set("lang", new URL(other.href).searchParams.get("lang"));
  other.href = here;
});
