import { fixesToMake } from "../finish.ts";
import type { AnyFix, Diagnostic, Edit } from "../model/diagnostic.ts";
import type { Source, Span } from "../model/source.ts";

/** A source with its safe fixes made. */
export interface Fixed {
  /** The same source where nothing could be fixed. */
  readonly source: Source;
  /** How many fixes were made. */
  readonly count: number;
}

/** A fix may bring a finding to light that has a fix of its own; a text that is not settled by then never will be. */
const rounds = 40;

type Check = (source: Source) => readonly Diagnostic[] | Promise<readonly Diagnostic[]>;

/**
 * Makes the safe fixes of a source, in rounds, since some fixes overlap and some have others behind them; everything else stays to the
 * byte, and the result has no safe fix that would do anything more. `check` finds what is wrong with a text; `flaws` counts what keeps it
 * from being read, which fixes never add to.
 */
export async function fixSource(source: Source, check: Check, flaws: (source: Source) => number): Promise<Fixed> {
  const excluded = new Set<string>();
  for (;;) {
    const { isSettled, late, ...fixed } = await settle(source, check, flaws, excluded);
    if (isSettled) return fixed;
    // What is still being fixed undoes itself or grows without end: fixes of those kinds are left to people.
    for (const name of late) excluded.add(name);
  }
}

/** Safe fixes of a source that are made together. */
export interface Together {
  readonly count: number;
  /** None touches another. */
  readonly edits: readonly Edit[];
}

/** The safe fixes of some findings of a source that can be made at once: of those that touch the same place, the first; `flaws` as above. */
export function fixesTogether(source: Source, found: readonly Diagnostic[], flaws: (source: Source) => number): Together {
  const fixes = withoutHarm(source, apart(proposed(found, source, new Set())), flaws);
  return { count: fixes.length, edits: fixes.flatMap(({ edits }) => edits).toSorted(bySpan) };
}

interface Settling extends Fixed {
  readonly isSettled: boolean;
  /** The names of the codes whose findings were fixed in the second half of the rounds. */
  readonly late: ReadonlySet<string>;
}

async function settle(source: Source, check: Check, flaws: (source: Source) => number, excluded: ReadonlySet<string>): Promise<Settling> {
  let fixed: Fixed = { source, count: 0 };
  let found = await check(source);
  const late = new Set<string>();
  for (let round = 0; round < rounds; round++) {
    const { source: current, count } = fixed;
    let fixes = withoutHarm(current, apart(proposed(found, current, excluded)), flaws);
    let next = edited(current, fixes);
    let left = await check(next);
    for (let vain = vainOf(fixes, left, next); vain.size > 0; vain = vainOf(fixes, left, next)) {
      fixes = fixes.filter((each) => !vain.has(each));
      next = edited(current, fixes);
      left = await check(next);
    }
    if (fixes.length === 0) return { ...fixed, isSettled: true, late };
    if (round >= rounds / 2) for (const { code } of fixes) late.add(code);
    fixed = { source: next, count: count + fixes.length };
    found = left;
  }
  return { ...fixed, isSettled: false, late };
}

/** A safe fix with the name of the code that it belongs to. */
interface Proposal {
  readonly code: string;
  readonly edits: readonly Edit[];
}

function proposed(found: readonly Diagnostic[], source: Source, excluded: ReadonlySet<string>): readonly Proposal[] {
  return found.flatMap((each) => {
    const { name: code } = each.code;
    const fix = excluded.has(code) ? undefined : fixesToMake(each).find((one) => isMade(one, source));
    return fix ? [{ code, edits: fix.edits }] : [];
  });
}

/** Fixes that mend nothing: the same is found again, with a fix, where they were made. */
function vainOf(fixes: readonly Proposal[], left: readonly Diagnostic[], source: Source): ReadonlySet<Proposal> {
  const names = new Set(fixes.map(({ code }) => code));
  const again = left.filter((each) => names.has(each.code.name) && fixesToMake(each).some((fix) => isMade(fix, source)));
  if (again.length === 0) return new Set();
  const made = writtenBy(fixes);
  // Where something was taken out, what stands next to it is not the same.
  const isWithin = ({ start, end }: Stretch, span: Span): boolean =>
    start === end ? span.start < start && end < span.end : span.start <= start && end <= span.end;
  const isAgain = (fix: Proposal, { code, span }: Diagnostic): boolean =>
    code.name === fix.code && (made.get(fix) ?? []).some((each) => isWithin(each, span));
  return new Set(fixes.filter((fix) => again.some((each) => isAgain(fix, each))));
}

/** Where the texts of fixes stand after all of them were made. */
function writtenBy(fixes: readonly Proposal[]): ReadonlyMap<Proposal, readonly Stretch[]> {
  const edits = fixes.flatMap((fix) => fix.edits.map((edit) => ({ fix, ...edit }))).toSorted(bySpan);
  const found = new Map<Proposal, Stretch[]>(fixes.map((fix) => [fix, []]));
  let shift = 0;
  for (const { fix, span, text } of edits) {
    const start = span.start + shift;
    found.get(fix)?.push({ start, end: start + text.length });
    shift += text.length - (span.end - span.start);
  }
  return found;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Whether a fix is made without asking, and in this source alone. */
function isMade({ safe, edits }: AnyFix, source: Source): boolean {
  return safe && edits.length > 0 && edits.every(({ span }) => span.source === source);
}

/** Fixes that can be made together: of those that touch the same place, the first. */
function apart(fixes: readonly Proposal[]): readonly Proposal[] {
  const chosen: Proposal[] = [];
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

/** After so many fixes of one code in a row that do harm, those that are left wait for the next round, where the text is another one. */
const patience = 16;

/**
 * All fixes; where the text would then be harder to read, those of them after which it is not. Each try reads the whole text, so those of
 * one code are tried together, then halves of them, before single ones.
 */
function withoutHarm(source: Source, fixes: readonly Proposal[], flaws: (source: Source) => number): readonly Proposal[] {
  const limit = flaws(source);
  if (flaws(edited(source, fixes)) <= limit) return fixes;
  const kept: Proposal[] = [];
  let refused = 0;
  const keep = (some: readonly Proposal[]): void => {
    if (some.length === 0 || refused >= (kept.length > 0 ? patience : patience ** 2)) return;
    if (flaws(edited(source, [...kept, ...some])) <= limit) {
      kept.push(...some);
      refused = 0;
    } else if (some.length === 1) {
      refused += 1;
    } else {
      const half = some.length >> 1;
      keep(some.slice(0, half));
      keep(some.slice(half));
    }
  };
  for (const code of new Set(fixes.map((fix) => fix.code))) {
    refused = 0;
    keep(fixes.filter((fix) => fix.code === code));
  }
  return kept;
}

function edited(source: Source, fixes: readonly Proposal[]): Source {
  if (fixes.length === 0) return source;
  const edits = fixes.flatMap((fix) => fix.edits).toSorted(bySpan);
  let end = 0;
  const parts = edits.flatMap(({ span, text }) => {
    const before = source.text.slice(end, span.start);
    end = span.end;
    return [before, text];
  });
  return { ...source, text: parts.join("") + source.text.slice(end) };
}

function bySpan({ span: a }: Edit, { span: b }: Edit): number {
  return a.start - b.start || a.end - b.end;
}
