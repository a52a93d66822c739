import { type Action, actions } from "../../language/tables/actions.ts";
import { rowsOf } from "../../language/tables/construct.ts";
import { factsOf } from "../../language/readers/facts.ts";
import type { Contract, Param } from "../../model/contract.ts";
import type { DocumentNode, MapNode } from "../../model/document.ts";
import type { Source, Span } from "../../model/source.ts";
import { type Apply, childrenOf, isExpression, type RecordTree, type Tree } from "../../model/tree.ts";
import { dateText, figures, rmb } from "../../runtime/formats.ts";
import { identifies, isPersonalParam, personalParams } from "./keys.ts";

/** Where a text holds a value that names somebody, and that value, which messages may quote. */
export interface PersonalPlace {
  readonly span: Span;
  readonly value: string;
}

/** What is known of the personal values in texts. */
export interface PersonalKnowledge {
  readonly places: readonly PersonalPlace[];
  /** Sources that were read as documents, so that their places are all known; those of others are guessed by the words before them. */
  readonly read: readonly Source[];
  /** Names of parameters whose values name somebody, for texts that give them values. */
  readonly params?: ReadonlySet<string>;
  /** Values that name somebody in whatever text they stand. */
  readonly everywhere?: readonly string[];
}

/** Where a definition holds personal values: written into the contract, in defaults and in samples. */
export function personalSpans({ root, action, params, samples }: Contract): readonly PersonalPlace[] {
  const defaults = [...params.values()].flatMap((param) => (param.default ? literalsIn(isPersonalParam(param), param.default) : []));
  const given = samples.flatMap(({ node }) => givenSpans(params, node));
  return [...personalIn(root, actions[action]), ...defaults, ...given, ...formatted(root, [...defaults, ...given])];
}

/** Values in the formats that a contract writes some in: messages may quote those too. */
function formatted(root: RecordTree, places: readonly PersonalPlace[]): readonly PersonalPlace[] {
  const formats = new Map([...formatsIn(root)].map((format) => [`${format.fn} ${String(format.option)}`, format]));
  return places.flatMap(({ span, value }) =>
    [...formats.values()].flatMap(({ fn, option }) => {
      const text = fn === "dateText" ? dateText(value, option) : fn === "rmb" ? rmb(Number(value)) : figures(Number(value), option);
      return text === undefined || text === "" ? [] : [{ span, value: text }];
    }),
  );
}

/** The formats of single values in a tree. */
function* formatsIn(tree: Tree): Generator<Apply> {
  if (tree.kind === "apply" && (tree.fn === "dateText" || tree.fn === "figures" || tree.fn === "rmb")) yield tree;
  for (const child of childrenOf(tree)) yield* formatsIn(child);
}

/** Where a map gives values to personal parameters, right or wrong; and to names that no parameter has, which may be misspelt. */
export function givenSpans(params: ReadonlyMap<string, Param>, map: MapNode): readonly PersonalPlace[] {
  return [...map.entries].flatMap(([name, { value }]) => {
    const param = params.get(name);
    return param ? valueSpans(param, value) : name === "now" ? [] : everyScalar(value);
  });
}

/** Where a value of a parameter names somebody, right or wrong. */
export function valueSpans(param: Param, value: DocumentNode): readonly PersonalPlace[] {
  if (isPersonalParam(param)) return everyScalar(value);
  const { items } = param;
  if (items === undefined) return [];
  if (value.kind !== "list") return personalParams(new Map([["", param]])).size > 0 ? everyScalar(value) : [];
  return value.items.flatMap((item) => {
    if (items.kind === "one") return valueSpans(items.value, item);
    if (item.kind === "map") return givenSpans(items.fields, item);
    return [...items.fields.values()].some(isPersonalParam) ? everyScalar(item) : [];
  });
}

/** Every value in a node, and the names of its maps: what stands where one personal value belongs. */
export function everyScalar(node: DocumentNode): readonly PersonalPlace[] {
  if (node.kind === "scalar") return node.value === null ? [] : [{ span: node.span, value: String(node.value) }];
  if (node.kind === "list") return node.items.flatMap(everyScalar);
  return [...node.entries].flatMap(([name, { key, value }]) => [{ span: key, value: name }, ...everyScalar(value)]);
}

/** Whether a word of `autofill` has a component filled with what the service knows of somebody. */
export function isPersonalFilling(word: unknown): boolean {
  return typeof word === "string" && /^(?:personal|busi)-/u.test(word);
}

/** Where a tree holds values of personal keys, in whichever spelling they were written. */
export function personalIn(root: RecordTree, { construct, targets }: Action): readonly PersonalPlace[] {
  return factsOf(root, construct, targets).flatMap((place) => {
    const word = place.construct.variants && place.fields.get(place.construct.variants.key);
    const rows = rowsOf(place.construct, word?.kind === "literal" ? word.value : undefined);
    const fill = place.fields.get("autofill");
    const filled = fill?.kind === "literal" && isPersonalFilling(fill.value);
    return [...place.fields].flatMap(([name, value]) =>
      literalsIn(identifies(rows.get(name)?.slot) || (filled && name === "value"), value),
    );
  });
}

function literalsIn(personal: boolean, value: Tree): readonly PersonalPlace[] {
  if (!personal) return [];
  if (value.kind === "list") return value.items.flatMap((item) => literalsIn(true, item.value));
  // Of a text with placeholders the rest may be half a name.
  if (isExpression(value)) {
    const said = childrenOf(value).flatMap((part) => (part.kind === "literal" ? [String(part.value)] : []));
    return said.filter((part) => /[\p{L}\p{N}]/u.test(part)).map((part) => ({ span: value.origin.span, value: part }));
  }
  return value.kind === "literal" ? [{ span: value.origin.span, value: String(value.value) }] : [];
}
