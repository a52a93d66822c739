import { mask } from "../checks/mask.ts";
import * as text from "../personal/values.ts";
import { type Action, actions } from "../language/actions.ts";
import { type Row, rowsOf } from "../language/construct.ts";
import { factsOf } from "../language/facts.ts";
import type { Contract, Param } from "../model/contract.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { DocumentNode, MapNode } from "../model/document.ts";
import type { Source, Span } from "../model/source.ts";
import { span } from "../model/source.ts";
import type { RecordTree, Tree } from "../model/tree.ts";

/** Where a definition holds personal values: written into the contract, in defaults and in samples. */
export function personalSpans({ root, action, params, samples }: Contract): readonly Span[] {
  const defaults = [...params.values()].flatMap((param) => (param.default ? literalsIn(param.personal, param.default) : []));
  const given = samples.flatMap(({ node }) => givenSpans(params, node));
  return [...personalIn(root, actions[action]), ...defaults, ...given];
}

/** Where a map gives values to personal parameters, right or wrong. */
export function givenSpans(params: ReadonlyMap<string, Param>, map: MapNode): readonly Span[] {
  return [...map.entries].flatMap(([name, { value }]) => {
    const param = params.get(name);
    return param ? valueSpans(param, value) : [];
  });
}

function valueSpans(param: Param, value: DocumentNode): readonly Span[] {
  if (value.kind === "scalar") return param.personal && value.value !== null ? [value.span] : [];
  const { items } = param;
  if (items === undefined || value.kind !== "list") return [];
  return value.items.flatMap((item) => {
    if (items.kind === "one") return valueSpans(items.value, item);
    return item.kind === "map" ? givenSpans(items.fields, item) : [];
  });
}

/** Where a tree holds values of personal keys, in whichever spelling they were written. */
export function personalIn(root: RecordTree, { construct, targets }: Action): readonly Span[] {
  return factsOf(root, construct, targets).flatMap((place) => {
    const word = place.construct.variants && place.fields.get(place.construct.variants.key);
    const rows = rowsOf(place.construct, word?.kind === "literal" ? word.value : undefined);
    return [...place.fields].flatMap(([name, value]) => literalsIn(isPersonal(rows.get(name)), value));
  });
}

function literalsIn(personal: boolean, value: Tree): readonly Span[] {
  return personal && value.kind === "literal" ? [value.origin.span] : [];
}

function isPersonal(row: Row | undefined): boolean {
  return row?.slot.kind === "scalar" && row.slot.personal === true;
}

/** Findings that quote no personal value, with those on their lines: those at `known` spans, and what looks like one wherever it stands. */
export function masked(diagnostics: readonly Diagnostic[], known: readonly Span[]): readonly Diagnostic[] {
  const bySource = new Map<Source, readonly Span[]>();
  const within = (source: Source): readonly Span[] => {
    const spans = bySource.get(source) ?? [...known.filter((each) => each.source === source), ...lookingPersonal(source)];
    bySource.set(source, spans);
    return spans;
  };
  return diagnostics.map((each) => {
    const { source, start } = each.span;
    const from = source.text.lastIndexOf("\n", start - 1) + 1;
    const next = source.text.indexOf("\n", start);
    const to = next < 0 ? source.text.length : next;
    return {
      ...each,
      message: withoutPersonal(each.message, source),
      pointer: withoutPersonal(each.pointer, source),
      ...(each.help === undefined ? {} : { help: withoutPersonal(each.help, source) }),
      personal: within(source).filter((other) => other.start < to && other.end > from),
    };
  });
}

/** A sentence with the personal values masked that it quotes from a source. */
function withoutPersonal(sentence: string, source: Source): string {
  return text
    .personalIn(sentence)
    .filter(({ value }) => source.text.includes(value))
    .reduce((left, { value }) => left.replaceAll(value, () => mask(value)), sentence);
}

/** What of a text looks like a personal value, whatever it stands for. */
export function lookingPersonal(source: Source): readonly Span[] {
  return text.personalIn(source.text).map(({ start, end }) => span(source, start, end));
}
