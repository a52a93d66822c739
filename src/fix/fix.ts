import type { Diagnostic, Edit, Fix } from "../model/diagnostic.ts";
import type { Source } from "../model/source.ts";

/** A source with its safe fixes made. */
export interface Fixed {
  /** The same source where nothing could be fixed. */
  readonly source: Source;
  /** How many fixes were made. */
  readonly count: number;
}

/** A fix may bring a finding to light that has a fix of its own; a text that is not settled by then never will be. */
const rounds = 10;

/**
 * Makes the safe fixes of a source, in rounds, since some fixes overlap and some have others behind them; everything else stays to the
 * byte. `check` finds what is wrong with a text; `flaws` counts what keeps it from being read, which fixes never add to.
 */
export async function fixSource(
  source: Source,
  check: (source: Source) => readonly Diagnostic[] | Promise<readonly Diagnostic[]>,
  flaws: (source: Source) => number,
): Promise<Fixed> {
  let fixed: Fixed = { source, count: 0 };
  for (let round = 0; round < rounds; round++) {
    const current = fixed.source;
    const fixes = (await check(current)).flatMap((each) => each.fixes.filter((fix) => isMade(fix, current)).slice(0, 1));
    const next = withFixes(current, apart(fixes), flaws);
    if (next.count === 0) break;
    fixed = { source: next.source, count: fixed.count + next.count };
  }
  return fixed;
}

/** Whether a fix is made without asking, and in this source alone. */
function isMade({ safe, edits }: Fix, source: Source): boolean {
  return safe && edits.length > 0 && edits.every(({ span }) => span.source === source);
}

/** Fixes that can be made together: of those that touch the same place, the first. */
function apart(fixes: readonly Fix[]): readonly Fix[] {
  const chosen: Fix[] = [];
  const taken: Edit[] = [];
  for (const fix of fixes) {
    if (fix.edits.some((edit) => taken.some((other) => touches(edit, other)))) continue;
    chosen.push(fix);
    taken.push(...fix.edits);
  }
  return chosen;
}

/** Whether two edits are about the same place. Two that only insert there are not: both texts find room. */
function touches({ span: a }: Edit, { span: b }: Edit): boolean {
  const insert = a.start === a.end && b.start === b.end;
  return !insert && a.start <= b.end && b.start <= a.end;
}

/** All fixes at once; where the text would then be harder to read, those of them after which it is not. */
function withFixes(source: Source, fixes: readonly Fix[], flaws: (source: Source) => number): Fixed {
  const limit = flaws(source);
  const all = edited(source, fixes);
  if (flaws(all) <= limit) return { source: all, count: fixes.length };
  const kept: Fix[] = [];
  for (const fix of fixes) if (flaws(edited(source, [...kept, fix])) <= limit) kept.push(fix);
  return { source: edited(source, kept), count: kept.length };
}

function edited(source: Source, fixes: readonly Fix[]): Source {
  const edits = fixes.flatMap((fix) => fix.edits).toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const text = edits.reduceRight((current, { span, text: by }) => current.slice(0, span.start) + by + current.slice(span.end), source.text);
  return { ...source, text };
}
