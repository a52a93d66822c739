import { writeFile } from "../host.ts";
import type { Passing } from "../workspace/each.ts";
import { checkOutputs } from "./findings.ts";
import { sum, telling, type Took } from "./following.ts";
import type { Io } from "./io.ts";
import type { CommonFlags } from "./settings.ts";

/** Flags of commands that say what took how long. */
export interface TimingsFlags extends CommonFlags {
  readonly timings?: string;
}

/** How many contracts are named, those that took the longest. */
const named = 20;

/** What a run over contracts took, once it has come to its end. */
export interface Timings {
  /** What is done with contracts that pass, which are timed. */
  readonly passing: (passing: Passing) => Passing;
  /** Writes all of it where `--timings` says. */
  readonly end: () => Promise<void>;
}

/** Begins to take the time; without `--timings` nothing is taken. */
export function beginTimings(flags: TimingsFlags, io: Io): Timings {
  const { timings: path } = flags;
  if (path === undefined) return { passing: (passing) => passing, end: () => Promise.resolve() };
  const start = performance.now();
  const all = { contracts: 0, check: 0, compile: 0 };
  let slowest: readonly Took[] = [];
  const told = (took: Took): void => {
    all.contracts += 1;
    all.check += took.check;
    all.compile += took.compile;
    if (slowest.length < named || sum(took) > sum(slowest.at(-1)))
      slowest = [...slowest, took].toSorted((a, b) => sum(b) - sum(a)).slice(0, named);
  };
  return {
    passing: (passing) => telling(passing, told),
    end: async () => {
      const now = performance.now();
      const { user, system } = process.cpuUsage();
      const rest = now - start - all.check - all.compile;
      const milliseconds = { start, check: all.check, compile: all.compile, rest, all: now, processor: (user + system) / 1000 };
      const written = {
        version: 1,
        contracts: all.contracts,
        milliseconds: rounded(milliseconds),
        peakMemory: process.resourceUsage().maxRSS * 1024,
        slowest: slowest.map(({ path: contract, ...took }) => ({ path: contract, ...rounded(took) })),
      };
      const text = `${JSON.stringify(written, null, 2)}\n`;
      if (path === "-") return io.stderr.write(text);
      const file = (await checkOutputs(flags, io, [{ flag: "--timings", path }])).at(-1);
      if (file) await writeFile(file, text);
    },
  };
}

/** Numbers to a tenth. */
function rounded(numbers: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(numbers).map(([name, number]) => [name, Math.round(number * 10) / 10]));
}
