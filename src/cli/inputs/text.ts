import { columns } from "../../report/columns.ts";
import { inputsMessages } from "../../words/en/inputs.ts";
import type { Language } from "../../words/language.ts";
import { type Say, saying } from "../../words/saying.ts";
import type { InputsData, Report } from "./data.ts";

type SayInputs = Say<typeof inputsMessages>;
type Row = readonly [path: string, what: string];

/** How much of a hash people are shown. */
const shownDigits = 12;

/** The same for people: what all contracts go by, then each contract with what is its own. */
export function reportText(report: Report, language: Language): string {
  const say = saying("inputs", inputsMessages, language);
  const { shared, folders, contracts, settings, doubt, tool } = report;
  const listed = folders.map(({ path, sha256 }): Row => [`${path}/`, `${hashOf(sha256)}  ${say("folder")}`]);
  const decided = Object.entries(settings).flatMap(([name, value]): readonly Row[] =>
    value === null || value === false ? [] : [[name, String(value)]],
  );
  const blocks = [
    [
      say("shared"),
      tool === null ? `  ${say("no-tool")}` : `  ${say("tool", { tool })}`,
      ...indented([...decided, ...rowsOf(shared, say), ...listed]),
    ],
    ...contracts.map(({ path, name, since, until, ...inputs }) => [
      name === undefined ? path : `${path}  ${name}`,
      ...indented(rowsOf(inputs, say)),
      ...timeOf(since, until, say).map((line) => `  ${line}`),
    ]),
    ...(doubt ? [[doubtText(doubt, say)]] : []),
  ];
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function rowsOf({ files, missing, missingAbove, unread }: InputsData, say: SayInputs): readonly Row[] {
  const link = (real: string | undefined): string => (real === undefined ? "" : `  ${say("link", { real })}`);
  return [
    ...files.map(({ path, real, sha256 }): Row => [path, `${hashOf(sha256)}${link(real)}`]),
    ...missing.map((path): Row => [path, say("missing")]),
    ...missingAbove.map((path): Row => [path, say("missing-above")]),
    ...unread.map(({ path, real }): Row => [path, `${say("unread")}${link(real)}`]),
  ];
}

function indented(rows: readonly Row[]): readonly string[] {
  return columns(rows).map((line) => `  ${line}`);
}

function hashOf(sha256: string): string {
  return sha256.slice(0, shownDigits);
}

function timeOf(since: number | undefined, until: number | undefined, say: SayInputs): readonly string[] {
  if (since !== undefined && until !== undefined) return [say("between", { since, until })];
  if (since !== undefined) return [say("since", { since })];
  return until === undefined ? [] : [say("until", { until })];
}

function doubtText({ kind, about = "" }: NonNullable<Report["doubt"]>, say: SayInputs): string {
  return kind === "standard-input" || kind === "no-run" || kind === "no-build" ? say(kind) : say(kind, { about });
}
