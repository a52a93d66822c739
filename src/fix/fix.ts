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
 * byte. `check` finds what is wrong with a text; `isRead` says whether a text is still well-formed, which a fixed one always is.
 */
export function fixSource(source: Source, check: (source: Source) => readonly Diagnostic[], isRead: (source: Source) => boolean): Fixed {
  let fixed: Fixed = { source, count: 0 };
  for (let round = 0; round < rounds; round++) {
    const current = fixed.source;
    const fixes = check(current).flatMap((each) => each.fixes.filter((fix) => isMade(fix, current)).slice(0, 1));
    const next = withFixes(current, apart(fixes), isRead);
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

function touches({ span: a }: Edit, { span: b }: Edit): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** All fixes at once; where the text would then not be well-formed any more, one by one those after which it is. */
function withFixes(source: Source, fixes: readonly Fix[], isRead: (source: Source) => boolean): Fixed {
  const all = edited(source, fixes);
  if (isRead(all) || !isRead(source)) return { source: all, count: fixes.length };
  const harmless = fixes.filter((fix) => isRead(edited(source, [fix])));
  const some = edited(source, harmless);
  return isRead(some) ? { source: some, count: harmless.length } : { source, count: 0 };
}

function edited(source: Source, fixes: readonly Fix[]): Source {
  const edits = fixes.flatMap((fix) => fix.edits).toSorted((a, b) => b.span.start - a.span.start || b.span.end - a.span.end);
  const text = edits.reduce((current, edit) => current.slice(0, edit.span.start) + edit.text + current.slice(edit.span.end), source.text);
  return { ...source, text };
}
