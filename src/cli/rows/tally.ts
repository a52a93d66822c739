import { readableRows } from "../../codes/rows.ts";
import type { Code } from "../../model/diagnostic.ts";
import { type Reason, wordsFor } from "../../rows.ts";
import { rowsMessages } from "../../words/en/rows.ts";
import { type Say, saying } from "../../words/saying.ts";
import type { Io } from "../io.ts";
import { beginProgress, rateSince } from "../progress.ts";
import type { Placed } from "./lines.ts";
import type { Stop } from "./read.ts";

/** How many rejects are listed for people where no file takes them. */
const listed = 20;

/** After how many rows the state is shown at the earliest: to ask the clock takes longer than to count. */
const some = 256;

/** What became of the rows of a run, counted as they come; on a terminal the count is shown meanwhile. */
export interface Tally {
  readonly written: (warnings: ReadonlySet<Code>, row: Placed) => void;
  readonly rejected: (reasons: readonly Reason[], row: Placed) => void;
  /** Says why the rest cannot be read. */
  readonly stopped: (stop: Stop) => void;
  /** Leaves nothing of the count on the terminal. */
  readonly leave: () => void;
  /** Rows with errors, and rows with warnings. */
  readonly counts: () => { readonly rejected: number; readonly warned: number };
  /** Prints the end of the count. */
  readonly close: () => void;
}

/** What a tally says, and of what. */
export interface TallyOptions {
  readonly path: string;
  /** Whether lines are those of the file: rows are called by their numbers in it else. */
  readonly isFile: boolean;
  /** Where rejects are listed for programs. */
  readonly rejects: string | undefined;
  /** Whether a program reads the counts, as one line of JSON, and nobody anything else. */
  readonly isPart: boolean;
}

/** Begins to count the rows of a file. */
export function beginTally({ path, isFile, rejects: file, isPart }: TallyOptions, io: Io): Tally {
  const sentence = saying("rows", rowsMessages, io.speech.terminal);
  const progress = beginProgress(io);
  const start = Date.now();
  const isListing = file === undefined && !isPart;
  const errors = new Map<string, number>();
  const warnings = new Map<string, { count: number; readonly first: Placed }>();
  let [written, rejected, warned] = [0, 0, 0];
  const say = (text: string): void => {
    progress.clear();
    io.stderr.write(text);
  };
  const show = (): void => {
    if ((written + rejected) % some !== 0) return;
    progress.show(() => sentence("state", { written, rejected, rate: rateSince(written + rejected, start) }));
  };
  const placeOf = ({ line, row }: Placed): string =>
    isFile ? `${path}:${line}` : row === undefined ? path : sentence("row", { path, row });
  const warning = ([code, { count, first }]: readonly [string, { readonly count: number; readonly first: Placed }]): string => {
    if (isFile) return sentence("warnings", { code, count, line: first.line });
    return first.row === undefined
      ? sentence("warnings-somewhere", { code, count })
      : sentence("warnings-row", { code, count, row: first.row });
  };
  const summary = (): string => {
    const all = { rows: written + rejected, written, rejected };
    if (isPart) return JSON.stringify({ ...all, warned });
    return [
      file === undefined || rejected === 0 ? sentence("all", all) : sentence("all-see", { ...all, file }),
      ...[...errors].map(([code, count]) => `  ${sentence("errors", { code, count })}`),
      ...[...warnings].map((each) => `  ${warning(each)}`),
    ].join("\n");
  };
  return {
    written: (codes, row) => {
      written += 1;
      if (codes.size > 0) warned += 1;
      for (const { name } of codes) {
        const known = warnings.get(name);
        if (known) known.count += 1;
        else warnings.set(name, { count: 1, first: row });
      }
      show();
    },
    rejected: (reasons, row) => {
      for (const { code } of reasons) errors.set(code, (errors.get(code) ?? 0) + 1);
      if (isListing && rejected < listed) say(reasons.map((reason) => `${lineOf(placeOf(row), reason, sentence)}\n`).join(""));
      if (isListing && rejected === listed) say(`${sentence("more")}\n`);
      rejected += 1;
      show();
    },
    stopped: ({ line, wrong, help: advice }) => {
      const [told = "", help] = wordsFor(wrong, advice, io.speech.terminal);
      const said = help === undefined ? told : sentence("advised", { said: told, help });
      say(`${sentence("reject", { place: `${path}:${line}`, code: readableRows.name, said })}\n`);
    },
    leave: progress.clear,
    counts: () => ({ rejected, warned }),
    close: () => say(`${summary()}\n`),
  };
}

/** One reject for people. */
function lineOf(at: string, { column, code, message, place }: Reason, sentence: Say<typeof rowsMessages>): string {
  const said = { place: at, code, said: message };
  // What is about a value of the row has a column; what is not, a place in the contract.
  if (column !== undefined) return sentence("reject-in", { ...said, column });
  return place === undefined ? sentence("reject", said) : sentence("reject-by", { ...said, by: place });
}
