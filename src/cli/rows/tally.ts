import { counted } from "../../runtime/phrases.ts";
import type { Code } from "../../model/diagnostic.ts";
import type { Io, Stream } from "../io.ts";
import type { Reject } from "./reject.ts";

/** How many rejects are listed for people where no file takes them. */
const listed = 20;

/** Milliseconds between two lines of progress. */
const interval = 200;

/** What became of the rows of a run, counted as they come; on a terminal the count is shown meanwhile. */
export interface Tally {
  readonly written: (warnings: ReadonlySet<Code>, line: number) => void;
  readonly rejected: (rejects: readonly Reject[]) => void;
  /** Rows with errors, and rows with warnings. */
  readonly counts: () => { readonly rejected: number; readonly warned: number };
  /** Prints the end of the count. `rejectsFile` is where rejects were listed. */
  readonly close: (rejectsFile: string | undefined) => void;
}

/** Begins to count the rows of a file. */
export function beginTally(path: string, quiet: boolean, { stderr, env }: Io): Tally {
  const show = progress(stderr, !stderr.isTTY || Boolean(env["CI"]));
  const errors = new Map<string, number>();
  const warnings = new Map<string, { count: number; readonly line: number }>();
  let [written, rejected, warned] = [0, 0, 0];
  return {
    written: (codes, line) => {
      written += 1;
      if (codes.size > 0) warned += 1;
      for (const { name } of codes) {
        const known = warnings.get(name);
        if (known) known.count += 1;
        else warnings.set(name, { count: 1, line });
      }
      show(written, rejected);
    },
    rejected: (rejects) => {
      for (const { code } of rejects) errors.set(code, (errors.get(code) ?? 0) + 1);
      if (!quiet && rejected < listed) stderr.write(rejects.map((reject) => `${lineOf(path, reject)}\n`).join(""));
      if (!quiet && rejected === listed) stderr.write("More rejected rows are counted only; `--rejects <file>` lists them all.\n");
      rejected += 1;
      show(written, rejected);
    },
    counts: () => ({ rejected, warned }),
    close: (file) => {
      const where = file === undefined || rejected === 0 ? "" : `, see ${file}`;
      const lines = [
        `${counted(written + rejected, "row")}: ${written} written, ${rejected} rejected${where}.`,
        ...[...errors].map(([code, count]) => `  ${code}: ${count}`),
        ...[...warnings].map(([code, { count, line }]) => `  warning ${code}: ${count}, first in line ${line}`),
      ];
      stderr.write(`${lines.join("\n")}\n`);
    },
  };
}

/** Shows counts on a line that the next one overwrites. */
function progress(stderr: Stream, off: boolean): (written: number, rejected: number) => void {
  if (off) return () => undefined;
  let last = Date.now();
  return (written, rejected) => {
    if ((written + rejected) % 256 !== 0 || Date.now() - last < interval) return;
    last = Date.now();
    stderr.write(`${written} written, ${rejected} rejected\r`);
  };
}

/** One reject for people. */
function lineOf(path: string, { line, column, code, message, place }: Reject): string {
  const about = column === undefined ? "" : ` ${column}:`;
  return `${path}:${line}:${about} error[${code}] ${message}${place === undefined ? "" : ` (${place})`}`;
}
