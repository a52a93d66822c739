import type { Findings, Shown, ShownSource, ShownSpan } from "../model/findings.ts";

/** Findings in one text, as plain data: what has left the gate once may leave again. */
export interface Kept {
  /** The text as it may be shown; none where nothing was found. */
  readonly source?: Pick<ShownSource, "path" | "text">;
  readonly diagnostics: readonly unknown[];
  readonly suppressed: readonly { readonly diagnostic: unknown; readonly reason: string }[];
}

/** A finding as plain data: its code by name, its places by offsets. */
interface KeptFinding {
  readonly code: string;
  readonly span: Place;
  readonly related: readonly { readonly span: Place }[];
  readonly fixes: readonly { readonly edits: readonly { readonly span: Place }[] }[];
}

type Place = readonly [start: number, end: number];

/** Findings as data that can be written down; `undefined` where they stand in several texts. */
export function kept({ diagnostics, suppressed }: Findings): Kept | undefined {
  const all = [...diagnostics, ...suppressed.map(({ diagnostic }) => diagnostic)];
  const sources = new Set(all.flatMap(spansOf).map(({ source }) => source));
  const [source] = sources;
  if (sources.size > 1) return undefined;
  return {
    ...(source ? { source: { path: source.path, text: source.text } } : {}),
    diagnostics: diagnostics.map(keptFinding),
    suppressed: suppressed.map(({ diagnostic, reason }) => ({ diagnostic: keptFinding(diagnostic), reason })),
  };
}

/** The findings that were kept. Of their codes the names are known, and reports say no more of them. */
export function restored({ source, diagnostics, suppressed }: Kept): Findings {
  const finding = (given: unknown): unknown => {
    // It was made by `kept`, and lay where only this program writes.
    const one = given as KeptFinding;
    const span = ([start, end]: Place): unknown => ({ source, start, end });
    return {
      ...one,
      code: { name: one.code },
      span: span(one.span),
      related: one.related.map((each) => ({ ...each, span: span(each.span) })),
      fixes: one.fixes.map((fix) => ({ ...fix, edits: fix.edits.map((edit) => ({ ...edit, span: span(edit.span) })) })),
    };
  };
  return {
    diagnostics: diagnostics.map(finding),
    suppressed: suppressed.map(({ diagnostic, reason }) => ({ diagnostic: finding(diagnostic), reason })),
  } as unknown as Findings;
}

function spansOf({ span, related, fixes }: Shown): readonly ShownSpan[] {
  // The spans of what is shown are those of texts that may be shown.
  const edits = fixes.flatMap((fix) => fix.edits.map((edit) => edit.span as ShownSpan));
  return [span, ...related.map((each) => each.span), ...edits];
}

function keptFinding(shown: Shown): KeptFinding {
  const place = ({ start, end }: { readonly start: number; readonly end: number }): Place => [start, end];
  return {
    ...shown,
    code: shown.code.name,
    span: place(shown.span),
    related: shown.related.map((each) => ({ ...each, span: place(each.span) })),
    fixes: shown.fixes.map((fix) => ({ ...fix, edits: fix.edits.map((edit) => ({ ...edit, span: place(edit.span) })) })),
  };
}
