// The editor of /sparql: Yasgui, told to ask this server and nobody else.

import { speakArabic } from "./arabic.js";
import { Chart } from "./chart.js";
import { ask } from "./graph.js";
import { PlaceMap } from "./map.js";
import { Network } from "./network.js";
import { address, known, word } from "./rows.js";
import { Timeline } from "./timeline.js";

const endpoint = location.origin + "/sparql";
const Yasqe = Yasgui.Yasqe;

// Yasqe's own completions come from other hosts; these come with the page.
const completers = {
  prefixes: Object.entries(known.prefixes).map(([name, iri]) => `${name}: <${iri}>`),
  class: known.classes,
  property: known.properties,
};
for (const [name, terms] of Object.entries(completers)) {
  Yasqe.forkAutocompleter(name, {
    name: `isnad-${name}`,
    bulk: true,
    persistenceId: null,
    get: async () => terms.slice().sort(),
  });
}

// The prefixes of the graph need no declaration, so that their want is no fault.
const sparql = Yasqe.modes.sparql11;
Yasqe.defineMode("sparql11", (options, mode) => {
  const made = sparql(options, mode);
  const start = made.startState;
  made.startState = () => ({ ...start(), prefixes: Object.create(known.prefixes) });
  return made;
});

// Arabic letters typed in the place of a term: who or what is called so?
const ARABIC = /^[\u0621-\u065f\u0670-\u06d3]{2,}$/;

async function named(word) {
  const query = `SELECT DISTINCT ?thing ?label {
    ?thing text:query (skos:prefLabel "${word}*" 40) ; skos:prefLabel ?label
    FILTER (STRSTARTS(STR(?thing), "http") && LANG(?label) = "ar") } LIMIT 20`;
  return (await ask(query).catch(() => [])).map((row) => `<${row.thing.value}> # ${row.label.value}`);
}

Yasqe.registerAutocompleter({
  name: "isnad-names",
  bulk: false,
  autoShow: false,
  persistenceId: null,
  isValidCompletionPosition: (yasqe) => ARABIC.test(wordBefore(yasqe)),
  preProcessToken: (yasqe, token) => {
    const word = wordBefore(yasqe);
    const end = yasqe.getDoc().getCursor().ch;
    return { ...token, string: word, autocompletionString: word, start: end - word.length, end };
  },
  get: (yasqe, token) => named(token.string),
  postProcessSuggestion: (yasqe, token, suggestion) => suggestion.replace(/ #.*$/, ""),
}, true);

function wordBefore(yasqe) {
  const cursor = yasqe.getDoc().getCursor();
  const before = yasqe.getDoc().getLine(cursor.line).slice(0, cursor.ch);
  return before.match(/\S*$/)[0];
}

// Yasqe keeps the text of an answer alone. So a fault, which the server tells in JSON, becomes a line, with the
// cursor where it is; and a graph is wrapped up with its type, without which Yasr takes it for broken XML.
const send = window.fetch;
window.fetch = async (...request) => {
  const answer = await send(...request);
  const type = answer.headers.get("content-type") ?? "";
  if (!answer.ok && type.startsWith("application/problem+json")) {
    const problem = await answer.json();
    if (problem.line) yasgui.getTab().getYasqe().getDoc().setCursor(problem.line - 1, problem.column - 1);
    return new Response(problem.detail, { status: answer.status });
  }
  if (answer.ok && /^(text\/turtle|application\/n-triples)/.test(type)) {
    return new Response(JSON.stringify({ data: await answer.text(), contentType: type.split(";")[0] }));
  }
  return answer;
};

function run() {
  // What hinders an answer is shown in its place.
  yasgui.getTab().query().catch(() => {});
}

// The views of an answer; those that Yasr brings have names in the page's language, too.
const { Yasr } = Yasgui;
for (const name of ["table", "response"]) {
  Yasr.registerPlugin(name, class extends Yasr.plugins[name] {
    constructor(yasr) {
      super(yasr);
      this.label = word(name);
    }
  });
}
Yasr.defaults.pluginOrder = ["table", "chart", "map", "timeline", "network", "response"];
for (const [name, view] of Object.entries({ chart: Chart, map: PlaceMap, timeline: Timeline, network: Network })) {
  Yasr.registerPlugin(name, view);
}

const hash = new URLSearchParams(location.hash.slice(1));
const asked = hash.get("query");
const yasgui = new Yasgui(document.getElementById("yasgui"), {
  requestConfig: { endpoint, method: "POST" },
  copyEndpointOnNewTab: false,
  persistenceId: "isnad",
  populateFromUrl: true,
  autofocus: true,
  yasqe: {
    value: known.queries["who-said-what"],
    autocompleters: ["variables", "isnad-prefixes", "isnad-class", "isnad-property", "isnad-names"],
    showQueryButton: true,
    resizeable: true,
  },
  yasr: { prefixes: known.prefixes },
});

if (known.language === "ar") speakArabic(document.getElementById("yasgui"));

// An entity's IRI in a result leads to its page here.
document.getElementById("yasgui").addEventListener("click", (click) => {
  const link = click.target.closest("a.iri");
  if (link && link.href.startsWith(known.base)) {
    click.preventDefault();
    window.open(address(link.href), "_blank", "noopener");
  }
});

// The address holds the question that was asked last, and how its answer is looked at.
function remember(tab) {
  const view = tab.getYasr().getSelectedPluginName();
  const query = encodeURIComponent(tab.getQuery());
  history.replaceState(null, "", `#query=${query}${view === "table" ? "" : `&view=${view}`}`);
}
yasgui.on("query", (_, tab) => remember(tab));
yasgui.on("tabChange", (_, tab) => tab.getYasr().results && remember(tab));

document.getElementById("examples").addEventListener("change", (change) => {
  const query = known.queries[change.target.value];
  if (query) {
    yasgui.getTab().setQuery(query);
    run();
  }
});
// A question that somebody followed a link for is answered at once.
if (asked) run();
if (hash.has("view")) yasgui.getTab().getYasr().selectPlugin(hash.get("view"));
