// What is marked in a text, and the text cut where a mark begins or ends.

const KINDS = [
  ["isnad:Narration", "narration"],
  ["isnad:Statement", "statement"],
  ["isnad:Event", "event"],
  ["isnad:TimeExpression", "time"],
  ["org:Membership", "post"],
];
const TYPES = ["Person", "State", "Organization", "Place", "UnnamedSource", "Group"];

/** The marks of a graph's text: kind, place, the node that it shows, and all names that it answers to. */
export function marks(graph) {
  const found = [];
  const add = (kind, span, node, ...names) => {
    const [begin, end] = [Number(graph.one(span, "nif:beginIndex")), Number(graph.one(span, "nif:endIndex"))];
    if (end > begin) found.push({ kind, begin, end, node, names: [node, span, ...names] });
  };
  for (const node of graph.subjects()) {
    if (graph.is(node, "isnad:Mention")) {
      const entities = graph.all(node, "itsrdf:taIdentRef").map(({ value }) => value);
      add(`mention ${type(graph, entities[0])}`, node, node, ...entities);
    }
    const kind = KINDS.find(([name]) => graph.is(node, name))?.[1];
    if (!kind) continue;
    graph.all(node, "isnad:evidence").forEach(({ value }) => add(kind, value, node));
    if (kind === "statement") cues(graph, node, add);
  }
  return found.sort((a, b) => a.begin - b.begin || b.end - a.end);
}

function type(graph, entity) {
  return (TYPES.find((name) => entity && graph.is(entity, "isnad:" + name)) ?? "").toLowerCase();
}

/** The words that report a statement, and those of each link after it. */
function cues(graph, statement, add) {
  for (const link of links(graph, statement)) {
    graph.all(link, "isnad:cue").forEach(({ value }) => add("cue", value, statement, link));
  }
}

/** The chain of a statement, itself first, then each link nearer the reader. */
export function links(graph, statement) {
  const chain = [];
  for (let link = statement; link && !chain.includes(link); link = graph.one(link, "isnad:via")) chain.push(link);
  return chain;
}

/** The text in pieces, each with the marks that lie over it, the shortest first; offsets count code points. */
export function pieces(text, marks) {
  const places = offsets(text);
  const last = places.length - 1;
  const cuts = new Map([[0, []], [last, []]]);
  for (const mark of marks) {
    for (const at of [mark.begin, mark.end]) if (!cuts.has(at)) cuts.set(at, []);
    cuts.get(mark.begin).push(mark);
  }
  const sorted = [...cuts.keys()].filter((at) => at <= last).sort((a, b) => a - b);
  let open = [];
  return sorted.slice(0, -1).map((from, i) => {
    open = open.filter((mark) => mark.end > from).concat(cuts.get(from));
    open.sort((a, b) => a.end - a.begin - (b.end - b.begin));
    return { words: text.slice(places[from], places[sorted[i + 1]]), marks: [...open], begins: cuts.get(from) };
  });
}

/** Where each code point begins, and the end. */
function offsets(text) {
  const places = [];
  for (let at = 0; at < text.length; at += text.codePointAt(at) > 0xffff ? 2 : 1) places.push(at);
  return [...places, text.length];
}
