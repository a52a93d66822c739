import type { DocumentLink, DocumentSymbol, FoldingRange, Position, SelectionRange, SymbolInformation } from "vscode-languageserver";
import type { Fold, Link, Outline, OutlineKind } from "../../../language-service/answers.ts";
import type { Span } from "../../../model/source.ts";
import type { Conversion } from "./conversion.ts";

/** The signs of an outline, by the numbers of the protocol. */
const kinds: Readonly<Record<OutlineKind, DocumentSymbol["kind"]>> = {
  contract: 2,
  party: 5,
  component: 8,
  parameter: 13,
  sample: 14,
  file: 1,
  group: 3,
  value: 7,
  setting: 7,
};

/** An outline in levels. */
export function symbolsOf(outline: readonly Outline[], conversion: Conversion): DocumentSymbol[] {
  return outline.map(({ name, detail, kind, whole, span, children }) => ({
    // Editors refuse an outline with a part that has no name.
    name: name.trim() === "" ? "–" : name,
    kind: kinds[kind],
    range: conversion.rangeOf(whole),
    selectionRange: conversion.rangeOf(span),
    children: symbolsOf(children, conversion),
    ...(detail === undefined ? {} : { detail }),
  }));
}

/** The same for an editor that knows no levels. */
export function flatSymbolsOf(outline: readonly Outline[], conversion: Conversion, container?: string): SymbolInformation[] {
  return outline.flatMap(({ name, kind, whole, children }) => [
    {
      name: name.trim() === "" ? "–" : name,
      kind: kinds[kind],
      location: conversion.locationOf(whole),
      ...(container === undefined ? {} : { containerName: container }),
    },
    ...flatSymbolsOf(children, conversion, name),
  ]);
}

/** Lines that can be folded. */
export function foldingRangesOf(folds: readonly Fold[], { rangeOf }: Conversion): FoldingRange[] {
  return folds.flatMap(({ span, kind }) => {
    const { start, end } = rangeOf(span);
    return end.line > start.line ? [{ startLine: start.line, endLine: end.line, ...(kind === undefined ? {} : { kind }) }] : [];
  });
}

/** Stretches around a place, the innermost first, each in the one around it; the place itself where there are none. */
export function selectionRangeOf(spans: readonly Span[], position: Position, { rangeOf }: Conversion): SelectionRange {
  const around = spans
    .toReversed()
    .reduce<SelectionRange | undefined>((parent, span) => ({ range: rangeOf(span), ...(parent ? { parent } : {}) }), undefined);
  return around ?? { range: { start: position, end: position } };
}

/** Something that leads to another file. */
export function linkOf({ span, path, tooltip }: Link, { rangeOf, addressOf }: Conversion): DocumentLink {
  return { range: rangeOf(span), target: addressOf(path), ...(tooltip === undefined ? {} : { tooltip }) };
}
