import type { Print } from "./compact.ts";
import { type Layout, layouts, printsOf } from "./corpus.ts";
import { type Score, scored } from "./score.ts";
import { rates, type Sum, summed } from "./sums.ts";

/** A print with its score. */
export interface Scored {
  readonly layout: Layout;
  readonly print: Print;
  readonly score: Score;
}

/** The scores of all prints of all layouts. */
export function scores(): readonly Scored[] {
  return layouts().flatMap((layout) => printsOf(layout).map((print) => ({ layout, print, score: scored(layout, print) })));
}

/**
 * The scores as a table for people: a row for each layout, or for each of its prints, and the sums. Of layouts that are held back only the
 * sums are told, so that nobody tunes to them.
 */
export function table(all: readonly Scored[], { isEach, hasNotes, hasHeld }: TableOptions): string {
  const parts = [false, true].flatMap((isHeld) => {
    const own = all.filter(({ layout }) => layout.isHeld === isHeld);
    const rows = isHeld && !hasHeld ? [] : grouped(own, isEach);
    const title = isHeld ? "held back" : "open";
    const generators = [...new Set(own.map(({ print }) => print.generator))];
    return [
      ...rows.map(([name, group]) => row(name, group, hasNotes)),
      ...generators.map((generator) =>
        row(
          `ALL ${title}, ${generator}`,
          own.filter(({ print }) => print.generator === generator),
          false,
        ),
      ),
      row(`ALL ${title}`, own, false),
    ];
  });
  return [head, ...parts].join("\n");
}

/** What a table shows beside its sums. */
export interface TableOptions {
  /** Whether each print has a row, and not each layout. */
  readonly isEach: boolean;
  /** Whether what was missed and what is wrong stands below each row. */
  readonly hasNotes: boolean;
  /** Whether layouts that are held back have rows. */
  readonly hasHeld: boolean;
}

function grouped(all: readonly Scored[], isEach: boolean): readonly (readonly [name: string, group: readonly Scored[]])[] {
  const groups = new Map<string, Scored[]>();
  for (const each of all) {
    const { generator, font, length } = each.print;
    const name = isEach ? `${each.layout.name} ${generator} ${font} ${length}` : each.layout.name;
    groups.set(name, [...(groups.get(name) ?? []), each]);
  }
  return [...groups];
}

const head =
  "found of truth: seals   signatures  dates      | right party | proposed wrong swapped astray covering offers | recall seal/sign/date, party, precision in %";

function row(name: string, group: readonly Scored[], hasNotes: boolean): string {
  const sum = summed(group.map(({ score }) => score));
  const { recall, party, precision } = rates(sum);
  const of = ({ found, truth }: Sum["kinds"]["seal"]): string => `${found}/${truth}`.padStart(8);
  const { seal, signature, date } = sum.kinds;
  const right = seal.right + signature.right + date.right;
  const counts = [sum.proposals, sum.wrong, sum.swapped, sum.astray, sum.covering, sum.offers]
    .map((count) => String(count).padStart(6))
    .join(" ");
  const percents = `${recall.seal}/${recall.signature}/${recall.date}, ${party}, ${precision}`;
  const notes = hasNotes ? counted(group.flatMap(({ score }) => score.notes)).map((note) => `\n      ${note}`) : [];
  return `${name.padEnd(46)}${of(seal)} ${of(signature)} ${of(date)} ${String(right).padStart(6)} |${counts} | ${percents}${notes.join("")}`;
}

/** Equal notes once, with how many times each comes. */
function counted(notes: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const note of notes.toSorted()) counts.set(note, (counts.get(note) ?? 0) + 1);
  return [...counts].map(([note, count]) => `${count} x ${note}`);
}
