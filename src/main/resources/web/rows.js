// The rows of an answer, by column, and what their cells are.

const POINT = /POINT\s*\(\s*(-?[\d.]+)\s+(-?[\d.]+)\s*\)/i;
const DAY = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T.*|Z|[+-]\d\d:\d\d)?$/;
const WEEK = /^(\d{4})-W(\d\d)$/;
const COUNTED = /#(integer|decimal|double|float|long|int|short|nonNegativeInteger)$/;

export const known = JSON.parse(document.getElementById("known").textContent);
export const word = (key) => known.words[key] ?? key;

/** A column in the page's language; in the editor, where its name is the reader's own, as it is. */
export const called = (column) => (known.queries ? undefined : known.words["column-" + column]) ?? column;

/** A column's kind is that of most of its cells: number, point, date or name. */
export function table(results) {
  const names = results?.getVariables?.() ?? [];
  const rows = results?.getBindings?.() ?? [];
  const columns = names.map((name) => ({ name, kind: kind(rows.map((row) => row[name]).filter(Boolean)) }));
  return { columns, rows, of: (...kinds) => columns.filter((column) => kinds.includes(column.kind)) };
}

function kind(cells) {
  if (cells.length === 0) return "nothing";
  const most = (test) => cells.filter(test).length * 2 >= cells.length;
  if (most((cell) => number(cell) !== null)) return "number";
  if (most((cell) => point(cell) !== null)) return "point";
  if (most((cell) => day(cell) !== null)) return "date";
  return "name";
}

export function number(cell) {
  return cell && COUNTED.test(cell.datatype ?? "") ? Number(cell.value) : null;
}

/** Longitude and latitude, as WKT has them. */
export function point(cell) {
  const found = cell?.type !== "uri" && POINT.exec(cell?.value ?? "");
  return found ? [Number(found[1]), Number(found[2])] : null;
}

/** The first day, as a number of days, of what a TIMEX3 value or an XSD date says; an interval is its start. */
export function day(cell) {
  if (!cell || cell.type === "uri" || number(cell) !== null) return null;
  const value = cell.value.split("/")[0];
  const week = WEEK.exec(value);
  if (week) {
    const january4 = Date.UTC(Number(week[1]), 0, 4) / 86400000;
    return january4 - ((january4 + 3) % 7) + 7 * (Number(week[2]) - 1);
  }
  const found = DAY.exec(value);
  return found ? Date.UTC(Number(found[1]), (found[2] ?? 1) - 1, found[3] ?? 1) / 86400000 : null;
}

/** What a person reads in place of a cell: a literal's words, an IRI's short form. */
export function text(cell) {
  if (!cell) return "";
  if (cell.label) return cell.label;
  if (cell.type !== "uri") return cell.value;
  const iri = cell.value;
  for (const [name, space] of Object.entries(known.prefixes)) {
    if (iri.startsWith(space) && /^[\w-]+$/.test(iri.slice(space.length))) return `${name}:${iri.slice(space.length)}`;
  }
  return decodeURIComponent(iri.split(/[/#](?=[^/#]*$)/).pop() || iri).replaceAll("_", " ");
}

const OVERRIDES = /[\u202a-\u202e]/g;
const ISOLATES = /[\u2066-\u2069]/g;

/** Words that turn no others around: without the controls that would. */
export const straight = (words) => words.replace(OVERRIDES, "").replace(ISOLATES, "");

/** Words that keep their own direction among others. */
export const isolated = (words) => `\u2068${straight(words)}\u2069`;

/** The front of words; isolates stay, since some are ours. */
export function short(words, most) {
  const plain = words.replace(OVERRIDES, "");
  return plain.length > most ? plain.slice(0, most - 1) + "…" : plain;
}

/** Where an IRI is told of: on a page of this server, in the language of this one, where there is one. */
export function address(iri) {
  if (!iri.startsWith(known.base)) return /^https?:/.test(iri) ? iri : null;
  const [page, part] = iri.slice(known.base.length).split("#");
  return `/${page}?lang=${known.language}${part ? "#" + part : ""}`;
}

/** Rows as Yasr hands them over, so that the views can be used without it. */
export function answer(rows) {
  return { getVariables: () => [...new Set(rows.flatMap((row) => Object.keys(row)))], getBindings: () => rows };
}
