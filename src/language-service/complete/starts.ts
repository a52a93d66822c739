import { isIn } from "../../wire/actions.ts";
import type { ActionName } from "../../model/contract.ts";
import { type Start, starts } from "../../language/tables/snippets.ts";

/** How elements of a construct are usually begun in contracts of an action that has some keys there. */
export function startsOf(construct: string, action: ActionName | undefined, has: (key: string) => boolean): readonly Start[] {
  const isOfTemplate = action !== undefined && isIn(action, "templates");
  const other = isOfTemplate ? "sign" : "recipientId";
  return (Object.hasOwn(starts, construct) ? (starts[construct] ?? []) : []).map(({ name, lines }) => ({
    name,
    lines: lines.filter(([key]) => key !== other && has(key)),
  }));
}

/** What begins an element whose dash stands at a column, in the syntax of snippets. */
export function startText({ lines }: Start, column: number, lineBreak: string): string {
  const indent = `${lineBreak}${" ".repeat(column + 2)}`;
  const text = lines
    .map(([key, value, ...below]) => [`${key}:${value === "" ? "" : ` ${value}`}`, ...below.map((line) => `  ${line}`)].join(indent))
    .join(indent);
  let place = 0;
  return `- ${text.replaceAll("$", () => `$${++place}`)}`;
}
