import { counted } from "../../runtime/phrases.ts";
import type { Code } from "../../model/diagnostic.ts";
import type { Io } from "../io.ts";
import { beginProgress, rateSince } from "../progress.ts";
import type { Reject } from "./reject.ts";

/** How many rejects are listed for people where no file takes them. */
const listed = 20;

/** After how many rows the state is shown at the earliest: to ask the clock takes longer than to count. */
const some = 256;

/** What became of the rows of a run, counted as they come; on a terminal the count is shown meanwhile. */
export interface Tally {
  readonly written: (warnings: ReadonlySet<Code>, line: number) => void;
  readonly rejected: (rejects: readonly Reject[]) => void;
  /** Says something beside the count. */
  readonly say: (text: string) => void;
  /** Leaves nothing of the count on the terminal. */
  readonly leave: () => void;
  /** Rows with errors, and rows with warnings. */
  readonly counts: () => { readonly rejected: number; readonly warned: number };
  /** Prints the end of the count. `rejectsFile` is where rejects were listed. */
  readonly close: (rejectsFile: string | undefined) => void;
}

/** Begins to count the rows of a file. */
export function beginTally(path: string, quiet: boolean, io: Io): Tally {
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
    progress.show(() => `${written} written, ${rejected} rejected, ${rateSince(written + rejected, start)} a second`);
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
      if (!quiet && rejected < listed) say(rejects.map((reject) => `${lineOf(path, reject)}\n`).join(""));
      if (!quiet && rejected === listed) say("More rejected rows are counted only; `--rejects <file>` lists them all.\n");
      rejected += 1;
      show();
    },
    say,
    leave: progress.clear,
    counts: () => ({ rejected, warned }),
    close: (file) => {
      const where = file === undefined || rejected === 0 ? "" : `, see ${file}`;
      const lines = [
        `${counted(written + rejected, "row")}: ${written} written, ${rejected} rejected${where}.`,
        ...[...errors].map(([code, count]) => `  ${code}: ${count}`),
        ...[...warnings].map(([code, { count, line }]) => `  warning ${code}: ${count}, first in line ${line}`),
      ];
      say(`${lines.join("\n")}\n`);
    },
  };
}

/** One reject for people. */
function lineOf(path: string, { line, column, code, message, place }: Reject): string {
  const about = column === undefined ? "" : ` ${column}:`;
  return `${path}:${line}:${about} error[${code}] ${message}${place === undefined ? "" : ` (${place})`}`;
}
