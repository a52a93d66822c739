import { type DoubtfulText, doubtfulTexts, type PageContent } from "../model/pdf-facts.ts";
import { assembled } from "./assembled.ts";
import { isSpaceCode, isUnreadableCode } from "./characters.ts";
import type { PageLines, PdfPage } from "./document.ts";
import { type DrawnRun, drawRun, nothingDrawn } from "./drawn.ts";
import { packed, type PackedLines } from "./packed-lines.ts";
import type { TextRun } from "./text-run.ts";

/** A page as it was drawn, before its text is put into lines. */
export interface DrawnPage extends Omit<PdfPage, "content" | "doubtful" | "lines"> {
  /** Whether something is drawn on it. */
  readonly drawn: boolean;
  /** In the order in which they were drawn. */
  readonly runs: readonly TextRun[];
  /** How many times text was shown that could not be read, since its font could not be loaded. */
  readonly lost?: number;
}

/** Whether another text stands for a run. */
export type IsReplaced = (run: TextRun) => boolean;

/** A page with its text in lines. What is drawn is not kept. */
export function pageOf({ drawn, runs, lost = 0, ...sheet }: DrawnPage, isReplaced: IsReplaced = () => false): PdfPage {
  const doubtful = doubtfulOf(runs, isReplaced);
  return {
    ...sheet,
    content: contentOf(runs, drawn, lost),
    doubtful: doubtfulTexts.filter((kind) => (kind === "unreadable" ? lost > 0 : doubtful.has(kind))),
    lines: linesOf(runs, sheet, isReplaced),
  };
}

/** Kinds of doubtful text, as far as runs have them. */
function doubtfulOf(runs: readonly TextRun[], isReplaced: IsReplaced): ReadonlySet<DoubtfulText> {
  const found = new Set<DoubtfulText>();
  for (const run of runs) {
    const { apart } = run;
    const replaced = isReplaced(run);
    if ((apart === undefined && !replaced) || countsOf([run]).characters === 0) continue;
    if (apart !== undefined) found.add(apart);
    if (replaced) found.add("replaced");
  }
  return found;
}

function contentOf(runs: readonly TextRun[], drawn: boolean, lost: number): PageContent {
  const { characters, unreadable } = countsOf(runs);
  if (lost > runs.length) return "unreadable";
  if (characters === 0) return drawn ? "image" : "blank";
  return unreadable > characters / 2 ? "unreadable" : "text";
}

/** How many characters some runs have that are no spaces, and how many of them cannot be read. */
function countsOf(runs: readonly TextRun[]): { readonly characters: number; readonly unreadable: number } {
  let characters = 0;
  let unreadable = 0;
  for (const { text } of runs) {
    for (let at = 0; at < text.length; at += 1) {
      const code = text.codePointAt(at) ?? 0;
      if (code > 0xff_ff) at += 1;
      if (isSpaceCode(code)) continue;
      characters += 1;
      if (isUnreadableCode(code)) unreadable += 1;
    }
  }
  return { characters, unreadable };
}

function linesOf(runs: readonly TextRun[], { width, height }: Pick<PdfPage, "width" | "height">, isReplaced: IsReplaced): PageLines {
  const drawn = nothingDrawn();
  const isSeen = (x: number, y: number): boolean => x >= 0 && y >= 0 && x <= width && y <= height;
  const drawnRuns = { seen: [], outside: [], hidden: [], annotation: [] } satisfies Record<keyof PageLines, DrawnRun[]>;
  const beside: DrawnRun[] = [];
  for (const run of runs) {
    const [seen, outside] = run.apart === undefined ? [drawnRuns.seen, drawnRuns.outside] : [drawnRuns[run.apart], beside];
    drawRun(drawn, run, isReplaced(run), isSeen, seen, outside);
  }
  const lines = (kind: keyof PageLines): { readonly [Kind in keyof PageLines]?: PackedLines } => {
    const found = assembled(drawn, drawnRuns[kind]);
    return found.length === 0 ? {} : { [kind]: packed(drawn, found) };
  };
  return { ...lines("seen"), ...lines("outside"), ...lines("hidden"), ...lines("annotation") };
}
