// Yasgui speaks English alone. In the Arabic page its words are exchanged as it shows them, never those of the query
// or of its answer. In the table of words "#" is a number, "*" anything.

const OTHERS = ".CodeMirror, .CodeMirror-hints, tbody, thead .dt-column-title, pre, textarea, option";
const SPOKEN = ["title", "aria-label", "placeholder"];
const NUMBER = /\d[\d.,]*/g;

export async function speakArabic(root) {
  const table = await (await fetch("/web/editor-words.tsv")).text();
  const words = new Map(table.trim().split("\n").map((line) => line.split("\t")));

  const open = [...words].filter(([english]) => english.includes("*")).map(([english, word]) => [english.split("*"), word]);

  function arabic(said) {
    const text = said.trim().replace(/\s+/g, " ");
    const numbers = text.match(NUMBER) ?? [];
    const whole = words.get(text) ?? words.get(text.replace(NUMBER, "#"))?.replace(/#/g, () => numbers.shift());
    if (whole) return whole;
    for (const [[before, after], word] of open) {
      if (text.startsWith(before) && text.endsWith(after)) {
        const inner = text.slice(before.length, text.length - after.length);
        return word.replace("*", () => words.get(inner) ?? inner);
      }
    }
  }

  function speakText(node) {
    const word = node.parentElement?.closest(OTHERS) ? undefined : arabic(node.data);
    // Set apart from the left-to-right text around it: else a number at its beginning stands at its end.
    if (word) node.data = node.data.replace(node.data.trim(), () => `\u2067${word}\u2069`);
  }

  function speak(node) {
    if (node.nodeType === Node.TEXT_NODE) speakText(node);
    if (node.nodeType !== Node.ELEMENT_NODE || node.matches(OTHERS)) return;
    for (const name of SPOKEN) {
      const word = node.hasAttribute(name) ? arabic(node.getAttribute(name)) : undefined;
      if (word) node.setAttribute(name, word);
    }
    node.childNodes.forEach(speak);
  }

  new MutationObserver((changes) => {
    for (const change of changes) {
      if (change.type === "childList") change.addedNodes.forEach(speak);
      else speak(change.target);
    }
  }).observe(root, { subtree: true, childList: true, characterData: true, attributeFilter: SPOKEN });
  speak(root);
}
