import { readableRows } from "../../codes/rows.ts";
import type { Code } from "../../model/diagnostic.ts";
import { rowsMessages } from "../../words/en/rows.ts";
import { type Say, saying } from "../../words/saying.ts";
import type { Io } from "../io.ts";
import { beginProgress, rateSince } from "../progress.ts";
import { type Stop, wordsFor } from "./read.ts";
import type { Reject } from "./reject.ts";

/** How many rejects are listed for people where no file takes them. */
const listed = 20;

/** After how many rows the state is shown at the earliest: to ask the clock takes longer than to count. */
const some = 256;

/** What became of the rows of a run, counted as they come; on a terminal the count is shown meanwhile. */
export interface Tally {
  readonly written: (warnings: ReadonlySet<Code>, line: number) => void;
  readonly rejected: (rejects: readonly Reject[]) => void;
  /** Says why the rest cannot be read. */
  readonly stopped: (stop: Stop) => void;
  /** Leaves nothing of the count on the terminal. */
  readonly leave: () => void;
  /** Rows with errors, and rows with warnings. */
  readonly counts: () => { readonly rejected: number; readonly warned: number };
  /** Prints the end of the count. `rejectsFile` is where rejects were listed. */
  readonly close: (rejectsFile: string | undefined) => void;
}

/** Begins to count the rows of a file. */
export function beginTally(path: string, quiet: boolean, io: Io): Tally {
  const sentence = saying("rows", rowsMessages, io.speech.terminal);
  const progress = beginProgress(io);
  const start = Date.now();
  const errors = new Map<string, number>();
  const warnings = new Map<string, { count: number; readonly line: number }>();
  let [written, rejected, warned] = [0, 0, 0];
  const say = (text: string): void => {
    progress.clear();
    io.stderr.write(text);
  };
  const show = (): void => {
    if ((written + rejected) % some !== 0) return;
    progress.show(() => sentence("state", { written, rejected, rate: rateSince(written + rejected, start) }));
  };
  return {
    written: (codes, line) => {
      written += 1;
      if (codes.size > 0) warned += 1;
      for (const { name } of codes) {
        const known = warnings.get(name);
        if (known) known.count += 1;
        else warnings.set(name, { count: 1, line });
      }
      show();
    },
    rejected: (rejects) => {
      for (const { code } of rejects) errors.set(code, (errors.get(code) ?? 0) + 1);
      if (!quiet && rejected < listed) say(rejects.map((reject) => `${lineOf(path, reject, sentence)}\n`).join(""));
      if (!quiet && rejected === listed) say(`${sentence("more")}\n`);
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
    close: (file) => {
      const all = { rows: written + rejected, written, rejected };
      const lines = [
        file === undefined || rejected === 0 ? sentence("all", all) : sentence("all-see", { ...all, file }),
        ...[...errors].map(([code, count]) => `  ${sentence("errors", { code, count })}`),
        ...[...warnings].map(([code, { count, line }]) => `  ${sentence("warnings", { code, count, line })}`),
      ];
      say(`${lines.join("\n")}\n`);
    },
  };
}

/** One reject for people. */
function lineOf(path: string, { line, column, code, message, place }: Reject, sentence: Say<typeof rowsMessages>): string {
  const at = { place: `${path}:${line}`, code, said: message };
  // What is about a value of the row has a column; what is not, a place in the contract.
  if (column !== undefined) return sentence("reject-in", { ...at, column });
  return place === undefined ? sentence("reject", at) : sentence("reject-by", { ...at, by: place });
}
