import type { Code, CodeDocs } from "../model/diagnostic.ts";
import type { Findings, Shown, ShownSource } from "../model/findings.ts";
import type { Span } from "../model/source.ts";

/** Findings as plain data: what has left the gate once may leave again. */
export interface Kept {
  /** The texts that they stand in, as they may be shown. */
  readonly sources: readonly Pick<ShownSource, "path" | "text">[];
  readonly diagnostics: readonly unknown[];
  readonly suppressed: readonly { readonly diagnostic: unknown; readonly reason: string }[];
}

/** A finding as plain data: of its code what reports say of it, its places by offsets. */
interface KeptFinding {
  readonly code: Pick<Code, "name" | "severity"> & { readonly docs: Pick<CodeDocs, "fix"> };
  readonly span: Place;
  readonly related: readonly { readonly span: Place }[];
  readonly fixes: readonly { readonly edits: readonly { readonly span: Place }[] }[];
}

type Place = readonly [source: number, start: number, end: number];

/** Findings as data that can be written down. */
export function kept({ diagnostics, suppressed }: Findings): Kept {
  const sources = new Map<string, { readonly index: number; readonly source: Kept["sources"][number] }>();
  // Of what is only counted there is no text, and a file of that path for each.
  const placeOf = ({ source: { path, text }, start, end }: Span): Place => {
    const key = `${path}\n${text}`;
    const known = sources.get(key) ?? { index: sources.size, source: { path, text } };
    sources.set(key, known);
    return [known.index, start, end];
  };
  const found = diagnostics.map((each) => keptFinding(each, placeOf));
  const answered = suppressed.map(({ diagnostic, reason }) => ({ diagnostic: keptFinding(diagnostic, placeOf), reason }));
  return { sources: [...sources.values()].map(({ source }) => source), diagnostics: found, suppressed: answered };
}

/**
 * The findings that were kept. Of their codes is known what reports say of them. `pathOf` says how a file is called now, by
 * what it was called then.
 */
export function restored({ sources, diagnostics, suppressed }: Kept, pathOf: (path: string) => string = (path) => path): Findings {
  const texts = sources.map(({ path, text }) => ({ path: pathOf(path), text }));
  const finding = (given: unknown): unknown => {
    // It was made by `kept`, and lay where only this program writes.
    const one = given as KeptFinding;
    const span = ([source, start, end]: Place): unknown => ({ source: texts[source], start, end });
    return {
      ...one,
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

function keptFinding(shown: Shown, place: (span: Span) => Place): KeptFinding {
  const { name, severity, docs } = shown.code;
  return {
    ...shown,
    code: { name, severity, docs: { fix: docs.fix } },
    span: place(shown.span),
    related: shown.related.map((each) => ({ ...each, span: place(each.span) })),
    fixes: shown.fixes.map((fix) => ({ ...fix, edits: fix.edits.map((edit) => ({ ...edit, span: place(edit.span) })) })),
  };
}
