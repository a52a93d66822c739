import { columnsOf } from "./width.ts";

/**
 * A text as a literal that no reader of JavaScript takes for anything else: in double quotes, in single ones where that saves escapes, as
 * prettier has it.
 */
export function literalOf(value: string): string {
  if (isPlain(value)) return `"${value}"`;
  const double = value.split('"').length;
  const single = value.split("'").length;
  const escaped = JSON.stringify(value).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
  if (double <= single) return escaped;
  return `'${escaped.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

/** Whether a text is its own literal, but for the quotes, as most are. */
function isPlain(value: string): boolean {
  // oxlint-disable-next-line no-control-regex -- they are what is escaped
  return !/["'\\\u0000-\u001F\u2028\u2029\uD800-\uDFFF]/.test(value);
}

/** The most columns that a character of a text, of two bytes, has in a literal: `\u2028`. */
const widestEscape = 6;

/** The most columns of such a character that is its own literal. */
const widestPlain = 2;

/** The fewest columns that a part of a cut text is given, however far in it stands. */
const leastRoom = 20;

/** A text as parts whose literals are no wider than some columns: one where it has room. No character is cut. */
export function partsOf(value: string, room: number): readonly string[] {
  const most = Math.max(room, leastRoom);
  if (value.length * widestEscape + '""'.length <= most) return [value];
  // Most texts are short and need no escapes: nothing of those is made to measure it.
  if (value.length * widestPlain + '""'.length <= most && isPlain(value)) return [value];
  if (columnsOf(literalOf(value)) <= most) return [value];
  const inside = most - '""'.length;
  const parts: string[] = [];
  let [part, columns] = ["", 0];
  for (const character of value) {
    const width = widest(character);
    if (columns + width > inside && part !== "") {
      parts.push(part);
      [part, columns] = ["", 0];
    }
    part += character;
    columns += width;
  }
  return [...parts, part];
}

/** The most columns that a character adds to a literal, whichever quotes that has and whatever stands before it. */
function widest(character: string): number {
  const escaped = character === "'" ? "\\'" : literalOf(character).slice(1, -1);
  return character === '"' ? '\\"'.length : Math.max(columnsOf(escaped), character.length);
}

/** A number that is a key without quotes. */
const numberKey = /^\d+(?:\.\d+)?$/u;

/** A name that is a key without quotes: of ASCII, and of Chinese characters that every version of Unicode takes for letters. */
const wordKey = /^[$A-Z_a-z\u4E00-\u9FA5][\w$\u4E00-\u9FA5]*$/u;

/** A text that some version of Unicode may take for a name. */
const maybeKey = /^(?!\d)(?:[\p{ID_Continue}$\u200C\u200D](?<=[\0-\uFFFF]))+$/u;

/**
 * How a key of an object literal is written: bare where it needs no quotes, which prettier takes away then; computed where it is `__proto__`,
 * so that it is a key like others, or where versions of Unicode differ on whether it needs quotes; else in quotes.
 */
export function keyForm(key: string): "bare" | "quoted" | "computed" {
  if (key === "__proto__") return "computed";
  if (wordKey.test(key) || (numberKey.test(key) && String(Number(key)) === key)) return "bare";
  return maybeKey.test(key) ? "computed" : "quoted";
}
