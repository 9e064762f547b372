// A text of the reader's own: sent, read, shown, and forgotten.

import { Graph, load, iri } from "./graph.js";
import { Reader } from "./reader.js";
import { known, word } from "./rows.js";
import { element } from "./view.js";

const TYPES = { html: "text/html", htm: "text/html", json: "application/json" };
const DOWNLOADS = { Turtle: ["text/turtle", "ttl"], "N-Triples": ["application/n-triples", "nt"], "JSON-LD": ["application/ld+json", "jsonld"] };

const text = element("textarea", { id: "own", rows: 8, dir: "auto", required: "" });
const date = element("input", { type: "date" });
const file = element("input", { type: "file", accept: ".txt,.html,.htm,.json" });
const send = element("button", { class: "button" }, word("try-read"));
const sample = element("button", { type: "button", class: "button" }, word("try-sample-use"));
const drawn = element("div", { id: "drawn", "aria-live": "polite" });
const form = element("form", { class: "own" },
  element("label", { for: "own" }, word("try-paste")), text,
  element("p", { class: "filters" },
    element("label", {}, `${word("try-date")} `, date), element("label", {}, `${word("try-file")} `, file), send, sample));

function extract(body, type, accept) {
  const asked = date.value ? `?date=${date.value}` : "";
  return load("/extract" + asked, { method: "POST", headers: { "Content-Type": type, Accept: accept }, body });
}

async function read(body, type = "text/plain; charset=utf-8") {
  drawn.replaceChildren(element("p", { role: "status" }, word("asking")));
  try {
    const graph = new Graph(await extract(body, type, "application/n-triples"));
    known.about = graph.of("rdf:type", iri("isnad:Article"))[0];
    const reading = element("div", {});
    drawn.replaceChildren(downloads(body, type), reading);
    history.replaceState(null, "", location.pathname + location.search);
    new Reader(graph, reading);
  } catch (failure) {
    drawn.replaceChildren(element("p", { role: "alert" }, word("failed"), " ", element("bdi", {}, failure.message)));
  }
}

function downloads(body, type) {
  return element("p", { class: "filters" }, element("span", {}, word("try-download")), ...Object.entries(DOWNLOADS).map(([name, [accept, end]]) => {
    const made = element("button", { type: "button", class: "button" }, name);
    made.addEventListener("click", async () => save(await extract(body, type, accept), accept, `article.${end}`));
    return made;
  }));
}

function save(words, type, name) {
  const link = element("a", { href: URL.createObjectURL(new Blob([words], { type })), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

function readFile(given) {
  return given && read(given, TYPES[given.name.split(".").pop().toLowerCase()] ?? "text/plain");
}

form.addEventListener("submit", (submit) => {
  submit.preventDefault();
  read(text.value);
});
file.addEventListener("change", () => readFile(file.files[0]));
sample.addEventListener("click", () => {
  text.value = word("try-sample");
  read(text.value);
});
form.addEventListener("dragover", (drag) => drag.preventDefault());
form.addEventListener("drop", (drop) => {
  drop.preventDefault();
  readFile(drop.dataTransfer.files[0]);
});
document.getElementById("reading").replaceChildren(element("p", {}, word("try-told")), form, drawn);
document.body.dataset.ready = "";
