import type { Param } from "../../model/contract.ts";
import type { JsonScalar } from "../../model/json.ts";
import { isIndex, isOnce, literalOf, type RecordTree, type Reference, referencesIn, type Tree } from "../../model/tree.ts";

/** What stands around a record in one version of a contract. */
export interface Around {
  /** The records that it is in, the nearest first: of an approver its flow, and then the contract. */
  readonly records: readonly RecordTree[];
  /** The parameters, with the words that they take. */
  readonly params: ReadonlyMap<string, Param>;
  /** The structures that the record is lowered to, `service.Name`. */
  readonly structures?: readonly string[];
  /** How many pages its PDF has, where that is known. */
  readonly pages?: number | undefined;
}

/** What one version says of a key, and where. */
export interface Said {
  readonly key: string;
  readonly value: Tree | undefined;
  readonly record: RecordTree;
  readonly around: Around;
}

/**
 * Which way a change goes along an order: to less, to more, nowhere; `unsure` where it goes nowhere that anybody knows of, and may lower protection.
 * What a parameter decides counts as the weakest that it may be.
 */
export type Step = "less" | "more" | "none" | "unsure";

/** The step that a difference of strength is; none where there is no difference. */
export function stepBy(difference: number): Step {
  return difference < 0 ? "less" : difference > 0 ? "more" : "none";
}

/** Whether a value says nothing at all: the service takes an empty text and an empty list as left out. */
export function isAbsent(tree: Tree | undefined): boolean {
  if (tree === undefined) return true;
  if (tree.kind === "list") return tree.items.length === 0;
  const value = literalOf(tree);
  return value === "" || value === null;
}

/** Whether there may be no value, depending on parameters. */
export function mayBeAbsent(tree: Tree | undefined): boolean {
  if (tree === undefined || isAbsent(tree)) return true;
  if (tree.kind === "list") return tree.items.every((item) => !isOnce(item) || mayBeAbsent(item.value));
  return (tree.kind === "reference" || tree.kind === "apply") && [...referencesIn(tree)].some(({ optional }) => optional);
}

/** The values that something may be, as far as they are known: of a list, what may be in it. */
export interface MayBe {
  readonly values: readonly JsonScalar[];
  /** Whether it may also be what nobody knows. */
  readonly others: boolean;
}

/** What a value may be once its parameters are known. */
export function mayBe(tree: Tree | undefined, params: ReadonlyMap<string, Param>): MayBe {
  if (tree === undefined || isAbsent(tree)) return { values: [], others: false };
  switch (tree.kind) {
    case "literal":
      return { values: [tree.value], others: false };
    case "reference":
      return wordsOf(tree, params);
    case "list": {
      const all = tree.items.map(({ value }) => mayBe(value, params));
      return { values: all.flatMap(({ values }) => values), others: all.some(({ others }) => others) };
    }
    default:
      return { values: [], others: true };
  }
}

/** The words of a parameter, or of a field of the items of one. */
function wordsOf(reference: Reference, params: ReadonlyMap<string, Param>): MayBe {
  const param = paramOf(reference, params);
  if (param?.type === "boolean") return { values: [true, false], others: false };
  return param?.values === undefined ? { values: [], others: true } : { values: param.values, others: false };
}

/** The parameter that a reference is to. */
export function paramOf(reference: Reference, params: ReadonlyMap<string, Param>): Param | undefined {
  const { loop, name } = reference;
  if (loop === undefined) return name === undefined ? undefined : params.get(name);
  const items = isIndex(reference) ? undefined : paramOf(loop.list, params)?.items;
  return items?.kind === "one" ? items.value : name === undefined ? undefined : items?.fields.get(name);
}
