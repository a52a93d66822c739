import type { Passing } from "../workspace/each.ts";
import { progressMessages } from "../words/en/progress.ts";
import { saying } from "../words/saying.ts";
import type { Io } from "./io.ts";
import { beginProgress } from "./progress.ts";

/** A contract, and what it took, in milliseconds: to be read and checked, and to be compiled. */
export interface Took {
  readonly path: string;
  readonly check: number;
  readonly compile: number;
}

/** Is told of each contract that was studied, when it was taken. */
export type Told = (took: Took) => void;

/** What is done with contracts that pass, and whoever wants to know is told what each took. */
export function telling(passing: Passing, told: Told): Passing {
  const { take, done } = passing;
  let began = performance.now();
  let compile = 0;
  return {
    ...passing,
    ...(take
      ? {
          take: async (contract) => {
            const start = performance.now();
            await take(contract);
            compile = performance.now() - start;
          },
        }
      : {}),
    done: (outcome) => {
      done?.(outcome);
      const now = performance.now();
      told({ path: outcome.path, check: now - began - compile, compile });
      [began, compile] = [now, 0];
    },
  };
}

/** Of fewer contracts nobody has to be told how far a run is. */
const some = 20;

/** Checks so many contracts and shows meanwhile, to people at a terminal, how far it is and which took the longest. Findings come after it. */
export async function following<T>(all: number, io: Io, passing: Passing, check: (passing: Passing) => Promise<T>): Promise<T> {
  if (all < some) return check(passing);
  // What `check` and `compile` find is told on the standard error, whatever the standard output is.
  const progress = beginProgress({ ...io, stdout: { ...io.stdout, isTTY: false } });
  let count = 0;
  let slowest: Took | undefined;
  const say = saying("progress", progressMessages, io.speech.terminal);
  const state = (): string => {
    const seconds = (sum(slowest) / 1000).toFixed(1);
    return slowest ? say("slowest", { count, all, path: slowest.path, seconds }) : say("contracts", { count, all });
  };
  try {
    return await check(
      telling(passing, (took) => {
        count += 1;
        if (sum(took) > sum(slowest)) slowest = took;
        progress.show(state);
      }),
    );
  } finally {
    progress.clear();
  }
}

/** What a contract took altogether, in milliseconds. */
export function sum(took: Took | undefined): number {
  return took ? took.check + took.compile : 0;
}
