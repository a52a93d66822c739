import { parse } from "../../../src/1-parse/parse.ts";
import { checkSource } from "../../../src/compile.ts";
import { fixSource } from "../../../src/fix/fix.ts";
import type { Diagnostic } from "../../../src/model/diagnostic.ts";
import type { Source } from "../../../src/model/source.ts";
import type { Corpus } from "../corpus.ts";
import { unsoundSpan } from "../spans.ts";
import type { Target } from "../targets.ts";
import { anyYaml } from "./fmt.ts";

const clock = { now: 1_767_600_000, guessed: true };

/** `check --fix`: it comes to an end, and leaves what could be read readable. */
export function fixTarget(corpus: Corpus): Target {
  return { name: "fix", generate: (random) => anyYaml(random, corpus), fault: fixFault };
}

async function fixFault(text: string): Promise<string | undefined> {
  const source: Source = { path: "a.flow.yaml", text };
  const before = check(source);
  const unsound = unsoundSpan(before);
  if (unsound !== undefined) return unsound;
  const fixed = await fixSource(source, check, flaws);
  if (fixed.count === 0) return fixed.source.text === text ? undefined : "changed without a fix";
  if (flaws(fixed.source) > flaws(source)) return `harder to read\n${fixed.source.text}`;
  const left = check(fixed.source);
  if (left.some(({ fixes }) => fixes.length > 0 && fixes[0]?.safe) && flaws(fixed.source) === 0)
    return `a fix is left\n${fixed.source.text}`;
  const again = await fixSource(fixed.source, check, flaws);
  return again.count === 0 ? undefined : `a second time fixes more\n${fixed.source.text}--- then\n${again.source.text}`;
}

function check(source: Source): readonly Diagnostic[] {
  return checkSource(source, { clock }).diagnostics;
}

function flaws(source: Source): number {
  const { value, diagnostics } = parse(source);
  return diagnostics.length + (value === undefined ? 1_000_000 : 0);
}
