import { openSides } from "../../src/cli/sides/open.ts";
import { type Pair, pairsOf } from "../../src/cli/sides/pairs.ts";
import type { Incomplete } from "../../src/cli/sides/side.ts";
import type { Io } from "../../src/cli/io.ts";
import { english } from "../../src/words/english.ts";

/** What a command may touch, in a folder, with an environment of its own; what it says is lost. */
export function ioAt(cwd: string, env: Readonly<Record<string, string>> = {}): Io {
  const stream = { isTTY: false, write: () => undefined };
  return {
    cwd,
    env: { FLOWSPEC_CACHE: "off", ...env },
    stdout: stream,
    stderr: stream,
    stdin: async function* () {},
    interruption: () => new Promise(() => undefined),
    clock: () => 1_767_600_000,
    speech: { terminal: english, output: english },
  };
}

/** All pairs of a folder's project and of what it is compared with. */
export async function pairsIn(
  cwd: string,
  against: string,
  paths: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<readonly (Pair | Incomplete)[]> {
  const { before, after } = await openSides(against, {}, ioAt(cwd, env));
  const all: (Pair | Incomplete)[] = [];
  for await (const each of pairsOf(before, after, paths)) all.push(each);
  return all;
}

/** What is read of pairs at a glance: a line each. */
export function told(pairs: readonly (Pair | Incomplete)[]): readonly string[] {
  return pairs.map((each) => {
    if (each.kind === "incomplete")
      return `${each.which} ${each.path}: ${each.findings.diagnostics.map(({ code }) => code.name).join(", ")}`;
    const [before, after] = [each.before?.source.path ?? "nothing", each.after?.source.path ?? "nothing"];
    return `${each.name}: ${before === after ? before : `${before} → ${after}`}`;
  });
}
