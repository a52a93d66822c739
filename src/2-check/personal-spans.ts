import * as text from "../checks/personal.ts";
import { type Action, actions } from "../language/actions.ts";
import { type Row, rowsOf } from "../language/construct.ts";
import { factsOf } from "../language/facts.ts";
import type { Contract, Param } from "../model/contract.ts";
import type { DocumentNode, MapNode } from "../model/document.ts";
import { type Source, type Span, span } from "../model/source.ts";
import type { RecordTree, Tree } from "../model/tree.ts";

/** Where a text holds a value that identifies somebody, and that value, which messages may quote. */
export interface PersonalPlace {
  readonly span: Span;
  readonly value: string;
}

/** Where a definition holds personal values: written into the contract, in defaults and in samples. */
export function personalSpans({ root, action, params, samples }: Contract): readonly PersonalPlace[] {
  const defaults = [...params.values()].flatMap((param) => (param.default ? literalsIn(param.personal, param.default) : []));
  const given = samples.flatMap(({ node }) => givenSpans(params, node));
  return [...personalIn(root, actions[action]), ...defaults, ...given];
}

/** Where a map gives values to personal parameters, right or wrong. */
export function givenSpans(params: ReadonlyMap<string, Param>, map: MapNode): readonly PersonalPlace[] {
  return [...map.entries].flatMap(([name, { value }]) => {
    const param = params.get(name);
    return param ? valueSpans(param, value) : [];
  });
}

function valueSpans(param: Param, value: DocumentNode): readonly PersonalPlace[] {
  if (value.kind === "scalar") return param.personal && value.value !== null ? [{ span: value.span, value: String(value.value) }] : [];
  const { items } = param;
  if (items === undefined || value.kind !== "list") return [];
  return value.items.flatMap((item) => {
    if (items.kind === "one") return valueSpans(items.value, item);
    return item.kind === "map" ? givenSpans(items.fields, item) : [];
  });
}

/** Where a tree holds values of personal keys, in whichever spelling they were written. */
export function personalIn(root: RecordTree, { construct, targets }: Action): readonly PersonalPlace[] {
  return factsOf(root, construct, targets).flatMap((place) => {
    const word = place.construct.variants && place.fields.get(place.construct.variants.key);
    const rows = rowsOf(place.construct, word?.kind === "literal" ? word.value : undefined);
    return [...place.fields].flatMap(([name, value]) => literalsIn(isPersonal(rows.get(name)), value));
  });
}

function literalsIn(personal: boolean, value: Tree): readonly PersonalPlace[] {
  return personal && value.kind === "literal" ? [{ span: value.origin.span, value: String(value.value) }] : [];
}

function isPersonal(row: Row | undefined): boolean {
  return row?.slot.kind === "scalar" && row.slot.personal === true;
}

/** What of a text looks like a personal value, whatever it stands for. */
export function lookingPersonal(source: Source): readonly Span[] {
  return text.personalIn(source.text).map(({ start, end }) => span(source, start, end));
}
