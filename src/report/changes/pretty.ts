import type { ShownSpan } from "../../model/findings.ts";
import { printable, printableLine } from "../../model/printable.ts";
import type { Language } from "../../words/language.ts";
import type { Paint } from "../paint.ts";
import { startOf } from "../position.ts";
import { padded, width } from "../width.ts";
import { approvalLines } from "./approvals.ts";
import { onOneLine } from "./prose.ts";
import {
  approveCommand,
  type ChangeReport,
  type Concern,
  concernOf,
  digitsOf,
  type ReportedChange,
  type ReportedContract,
} from "./report.ts";
import { approvalIn, besideIn, changesIn, countsIn, toldIn } from "./words.ts";

/** The widest column of texts: what is longer has its place behind it. */
const widest = 84;

/** Changes for people: of each contract a heading with counts, then a line for each change, the gravest first. */
export function pretty(report: ChangeReport, paint: Paint): string {
  const { contracts, language } = report;
  const digits = digitsOf(report);
  const blocks = contracts.flatMap((contract) =>
    contract.changes.length > 0 ? [[...contractLines(contract, digits, language, paint)]] : [],
  );
  return [...blocks, closing(report, digits, paint)].map((lines) => `${lines.join("\n")}\n`).join("\n");
}

function* contractLines(
  { name, paths, counts, changes, payload = [] }: ReportedContract,
  digits: number,
  language: Language,
  paint: Paint,
): Iterable<string> {
  const path = paths.after ?? paths.before ?? "";
  const numbers = countsIn(counts, language).join(" · ");
  yield `${paint(printable(name), "bold")}  ${printable(path)}  ${numbers}`;
  const rows = changes.map((each) => ({
    each,
    text: terminal(toldIn(each.change, language)),
    place: placeIn(each.change.place ?? each.change.former, path),
  }));
  const column = Math.max(...rows.map(({ text }) => Math.min(width(text), widest)));
  const places = Math.max(...rows.map(({ place }) => width(place)));
  for (const { each, text, place } of rows) {
    const concern = concernOf(each.change);
    const line = `${padded(text, column)}  ${padded(place, places)}  ${each.change.id.slice(0, digits)}`;
    yield ` ${marked(concern, paint)} ${concern === "lowers" ? line.replace(text, () => paint(text, "bold")) : line}`;
    for (const beside of besidesOf(each, language)) yield paint(`     ${beside}`, "dim");
  }
  yield* payload;
}

function besidesOf({ change, approval }: ReportedChange, language: Language): readonly string[] {
  const approved = approvalIn(approval, language);
  return [...besideIn(change, language), ...(approved === undefined ? [] : [approved])].map(terminal);
}

/** A sentence about what somebody wrote, as the line of a terminal or of a log. */
function terminal(sentence: string): string {
  return printableLine(onOneLine(sentence));
}

function marked(concern: Concern, paint: Paint): string {
  return concern === "lowers" ? paint("!", "red") : concern === "breaks" ? paint("×", "yellow") : " ";
}

/** The line of a place: its file only where that is not the contract's own. */
function placeIn(place: ShownSpan | undefined, path: string): string {
  if (place === undefined) return "";
  const own = place.source.path === path ? "" : printable(place.source.path);
  return `${own}:${startOf(place).line}`;
}

/** What all of it comes to, and what is to be done. */
function closing({ contracts, incomplete, open, sides, approvals, held, language }: ChangeReport, digits: number, paint: Paint): string[] {
  const say = changesIn(language);
  const differ = contracts.length;
  const left = incomplete.map(({ which, path }) =>
    say(which === "before" ? "not-compared-before" : "not-compared-after", { path: printable(path) }),
  );
  const [first] = contracts.flatMap(({ changes }) => changes.filter((each) => each.open));
  const command = approveCommand(first?.change.id.slice(0, digits) ?? "", "…", "…");
  return [
    ...left.map((line) => paint(line, "red")),
    differ === 0
      ? say("nothing-differs", { before: printable(sides.before) })
      : say("compared", { count: differ, before: printable(sides.before) }),
    ...(open > 0
      ? [paint(say("needs-approval", { count: open, path: printable(approvals), command }), "red")]
      : differ > 0
        ? [say("needs-none")]
        : []),
    ...(held ? approvalLines(held, sides.before, language).map(printable) : []),
  ];
}
