import { checkTarget } from "./targets/check.ts";
import { configTarget } from "./targets/config.ts";
import { fixTarget } from "./targets/fix.ts";
import { fmtTarget } from "./targets/fmt.ts";
import { importTarget } from "./targets/import.ts";
import { paramsTarget } from "./targets/params.ts";
import { parseTarget } from "./targets/parse.ts";
import { plainTarget } from "./targets/plain.ts";
import { rowsTarget } from "./targets/rows.ts";
import type { Corpus } from "./corpus.ts";
import type { Random } from "./random.ts";

/** One part of the program with what has to hold of it for every input. */
export interface Target {
  readonly name: string;
  /** An input, as a text. */
  readonly generate: (random: Random) => string;
  /**
   * What is wrong with what the program makes of an input: first a word or two that stay the same while the input shrinks, then, behind a
   * line break, what was seen. `undefined` where everything holds. What it throws is a fault too.
   */
  readonly fault: (text: string) => Promise<string | undefined> | string | undefined;
}

export function targetsOf(corpus: Corpus): readonly Target[] {
  return [
    parseTarget(corpus),
    plainTarget(corpus),
    fmtTarget(corpus),
    fixTarget(corpus),
    checkTarget(corpus),
    importTarget(corpus),
    rowsTarget(corpus),
    paramsTarget(corpus),
    configTarget(corpus),
  ];
}

/** What is wrong, what is thrown included. */
export async function faultOf(target: Target, text: string): Promise<string | undefined> {
  try {
    return await target.fault(text);
  } catch (error) {
    const words = error instanceof Error ? `${error.name}: ${error.message}\n${error.stack ?? ""}` : String(error);
    return `throws ${words}`;
  }
}

/** What a fault is about, whatever the input. */
export function kindOf(fault: string): string {
  return (fault.split("\n", 1)[0] ?? "").replaceAll(/\d+|"[^"]*"|`[^`]*`/gu, "…").slice(0, 80);
}
