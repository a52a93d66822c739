import { columns } from "../../report/columns.ts";
import { linesOf } from "../../report/lines.ts";
import type { Paint } from "../../report/paint.ts";
import { width } from "../../report/width.ts";
import type { ExplainWords } from "../words.ts";

/** What a text for a terminal is laid out with. */
export interface Layout {
  readonly paint: Paint;
  /** Whether long lists are shown to their end. */
  readonly all: boolean;
  readonly words: ExplainWords;
}

/** The columns that a line takes. */
const most = 80;

/** How much of a long list is shown. */
const shownItems = 8;

/** A text broken into lines of 80 columns, each behind an indent. Chinese may be broken anywhere, other text at spaces. */
export function wrapped(text: string, indent = ""): string {
  const room = most - width(indent);
  return text
    .split("\n")
    .flatMap((line) => linesOf(line, room))
    .map((line) => (line === "" ? "" : indent + line))
    .join("\n");
}

/** A label, and a text that is broken beside it. */
export function labelled(label: string, text: string, paint: Paint): string {
  const lines = wrapped(text, " ".repeat(labelRoom)).split("\n");
  const padded = label + " ".repeat(Math.max(0, labelRoom - 2 - width(label)));
  return [`${paint(padded, "bold")}  ${(lines[0] ?? "").trimStart()}`, ...lines.slice(1)].join("\n");
}

/** A text behind what is said before it, in one paragraph. */
export function headed(head: string, text: string, { paint, words }: Layout): string {
  const gap = words.reference.gap;
  return paint(head, "bold") + wrapped(`${head}${gap}${text}`).slice(head.length);
}

/** The columns of labels with the space after them. */
const labelRoom = 12;

/** Names beside texts that tell of them: the texts are broken in a column of their own, and below the names where there is little room beside. */
export function listed(rows: readonly (readonly [name: string, text: string])[], indent: string, paint: Paint): string {
  const widest = Math.max(0, ...rows.map(([name]) => width(name)));
  const isBelow = widest > most / 2 - width(indent);
  return rows
    .map(([name, text]) => {
      if (text === "") return indent + paint(name, "bold");
      if (isBelow) return `${indent}${paint(name, "bold")}\n${wrapped(text, `${indent}  `)}`;
      const beside = indent + " ".repeat(widest + 2);
      const [first = "", ...others] = wrapped(text, beside).split("\n");
      const [padded = ""] = columns([
        [name, ""],
        ["x".repeat(widest), "|"],
      ]);
      return [`${indent}${paint(name, "bold")}${" ".repeat(widest - width(padded) + 2)}${first.trimStart()}`, ...others].join("\n");
    })
    .join("\n");
}

/** The beginning of a long list, and how many are left out. */
export function cut<T>(
  items: readonly T[],
  all: boolean,
  few: number = shownItems,
): { readonly shown: readonly T[]; readonly left: number } {
  if (all || items.length <= few + 1) return { shown: items, left: 0 };
  return { shown: items.slice(0, few), left: items.length - few };
}

/** Names one after the other; of many the first. */
export function names(items: readonly string[], { all, words: { say } }: Layout, few: number = shownItems): string {
  const { shown, left } = cut(items, all, few);
  return left === 0 ? say("names", { names: shown }) : say("names-cut", { names: shown, count: left });
}

/** Paragraphs with an empty line between them; empty ones are none. */
export function paragraphs(...texts: readonly string[]): string {
  return texts.filter((text) => text !== "").join("\n\n");
}

/** Lines below each other; empty ones are none. */
export function lines(...texts: readonly string[]): string {
  return texts.filter((text) => text !== "").join("\n");
}

/** A text behind an indent, as it is. */
export function indented(text: string, indent = "  "): string {
  return text.replaceAll(/^(?=.)/gmu, indent);
}
