import { isIn } from "../../wire/actions.ts";
import type { ActionName } from "../../model/contract.ts";

/** A line of what begins an element: how deep it stands in it, and what it says; `$` stands for what is to be filled in. */
type StartLine = readonly [key: string, value: string, ...below: readonly string[]];

/** How elements of a list are usually begun. */
export interface Start {
  readonly name: string;
  readonly lines: readonly StartLine[];
}

const atKeyword = "at: { keyword: $ }";
const signature: StartLine = ["sign", "", "- type: signature", `  ${atKeyword}`];
const seal: StartLine = ["sign", "", "- type: seal", `  ${atKeyword}`];
const role: StartLine = ["recipientId", "$"];

/** By construct; of a template the role of it that is taken stands in the place of components. */
const starts: Readonly<Record<string, readonly Start[]>> = {
  approver: [
    { name: "person", lines: [["type", "person"], ["name", "$"], ["mobile", "$"], role, signature] },
    { name: "company", lines: [["type", "company"], ["organization", "$"], ["name", "$"], ["mobile", "$"], role, seal] },
  ],
  "sign-component": [
    {
      name: "signature",
      lines: [
        ["type", "signature"],
        ["at", "{ keyword: $ }"],
      ],
    },
    {
      name: "seal",
      lines: [
        ["type", "seal"],
        ["at", "{ keyword: $ }"],
      ],
    },
  ],
};

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
