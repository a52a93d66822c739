import { concat, type Doc, fill, group, hardline, indent, join, line, softline } from "./doc.ts";
import { print } from "./layout.ts";

/** Data as the text of a JSON file, laid out as prettier does: each member on a line, lists on one line where they have room. */
export function jsonText(value: unknown): string {
  return `${print(docOf(value))}\n`;
}

function docOf(value: unknown): Doc {
  if (Array.isArray(value)) return listDoc(value);
  if (typeof value === "number") return JSON.stringify(value).replace("e+", "e");
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).filter(([, each]) => each !== undefined);
  if (members.length === 0) return "{}";
  const lines = members.map(([key, each]) => concat(JSON.stringify(key), ": ", docOf(each)));
  return group(concat("{", indent(concat(hardline, join(concat(",", hardline), lines))), hardline, "}"));
}

function listDoc(items: readonly unknown[]): Doc {
  if (items.length === 0) return "[]";
  const printed = items.map((item, index) => concat(docOf(item), index < items.length - 1 ? "," : ""));
  const content = items.every((item) => typeof item === "number")
    ? fill(printed.flatMap((each, index) => (index === 0 ? [each] : [line, each])))
    : join(
        line,
        printed.map((each) => group(each)),
      );
  return group(concat("[", indent(concat(softline, content)), softline, "]"), areAlike(items));
}

/** Whether items are all objects, or all lists, of several parts: then each begins on a line of its own. */
function areAlike(items: readonly unknown[]): boolean {
  const sizes = items.map((item) => (typeof item === "object" && item !== null ? Object.keys(item).length : 0));
  const lists = items.filter((item) => Array.isArray(item)).length;
  return items.length > 1 && sizes.every((size) => size > 1) && (lists === 0 || lists === items.length);
}
