import { declaredBy } from "../language/readers/plain-param.ts";
import type { Param } from "../model/contract.ts";
import {
  at,
  type Condition,
  field,
  type Item,
  type ListTree,
  literalOf,
  type RecordTree,
  type Reference,
  type Term,
  type Tree,
} from "../model/tree.ts";
import type { PartyCount, PartyCounts } from "../runtime/reply/found.ts";
import type { SignLink } from "../wire/replies.ts";

type Params = ReadonlyMap<string, Param>;

/** The role of a party, where the contract fixes it. */
function roleOf({ value }: Item): string | undefined {
  const role = literalOf(field(value, "ApproverRoleName"));
  return typeof role === "string" && role !== "" ? role : undefined;
}

/** The roles in a list of approvers, each with how often it stands in what is sent; those that only parameters know are none of them. */
export function roleCounts(approvers: Tree | undefined, params: Params): PartyCounts {
  return countRoles(approvers?.kind === "list" ? approvers.items : [], params);
}

/** The roles of several contracts together: a role that not all of them have may be there. */
export function commonCounts(all: readonly PartyCounts[]): PartyCounts {
  const roles = [...new Set(all.flatMap(Object.keys))];
  return Object.fromEntries(
    roles.map((role): [string, PartyCount] => {
      const counts = all.map((each) => each[role]);
      if (counts.includes("many")) return [role, "many"];
      return [role, counts.every((count) => count === "one") ? "one" : "maybe"];
    }),
  );
}

/** The roles whose parties can have a link to sign, each with how many of its parties can. */
export function linkCounts(approvers: Tree | undefined, params: Params, link: SignLink): PartyCounts {
  const items = approvers?.kind === "list" ? approvers.items : [];
  return countRoles(items, params, (item) => linkable(item.value, link));
}

function countRoles(items: ListTree["items"], params: Params, chanceOf: (item: Item) => Chance = () => "yes"): PartyCounts {
  const named = items.map((item) => ({ item, role: roleOf(item), chance: chanceOf(item) })).filter(({ chance }) => chance !== "no");
  const roles = [...new Set(named.flatMap(({ role }) => role ?? []))];
  return Object.fromEntries(
    roles.map((role) => {
      const of = named.filter((each) => each.role === role);
      const isSure = of.every(({ chance }) => chance === "yes");
      return [
        role,
        countOf(
          of.map(({ item }) => item),
          params,
          isSure,
        ),
      ];
    }),
  );
}

/** How often these elements are there together. */
function countOf(items: readonly Item[], params: Params, isSure: boolean): PartyCount {
  const [first, second] = items;
  if (first === undefined || items.some(({ each }) => each !== undefined)) return "many";
  if (second === undefined) return first.when === undefined && isSure ? "one" : "maybe";
  const conditions = items.flatMap(({ when }) => (when === undefined ? [] : [when]));
  if (conditions.length < items.length || !areExclusive(conditions)) return "many";
  return isSure && isAnySure(conditions, params) ? "one" : "maybe";
}

/** Whether never two of some conditions hold: each two ask opposite things of one parameter. */
function areExclusive(conditions: readonly Condition[]): boolean {
  return conditions.every((one, index) =>
    conditions.slice(index + 1).every((other) => one.some((term) => other.some((another) => areOpposite(term, another)))),
  );
}

function areOpposite(one: Term, other: Term): boolean {
  if (!isSameReference(one.value, other.value)) return false;
  if (one.word === other.word) return one.negated !== other.negated;
  return one.word !== undefined && other.word !== undefined && !one.negated && !other.negated;
}

/** Whether always one of some conditions holds that exclude each other: one and its opposite, or one for each word of an enum. */
function isAnySure(conditions: readonly Condition[], params: Params): boolean {
  const terms = conditions.flatMap(([only, ...more]) => (only !== undefined && more.length === 0 ? [only] : []));
  const [first] = terms;
  if (first === undefined || terms.length < conditions.length) return false;
  if (!terms.every(({ value }) => isSameReference(value, first.value))) return false;
  if (terms.some((term) => term.word === first.word && term.negated !== first.negated)) return true;
  const { values, optional } = declaredBy(first.value, params) ?? { optional: true };
  const words = new Set(terms.map(({ word }) => word));
  return !optional && values !== undefined && values.every((word) => words.has(word));
}

function isSameReference(one: Reference, other: Reference): boolean {
  return one.name === other.name && one.loop === other.loop;
}

/** Whether something is so, whatever the parameters; or by them. */
type Chance = "yes" | "maybe" | "no";

/** Whether a party can have a link to sign. */
function linkable(approver: Tree, { parties, never }: SignLink): Chance {
  if (approver.kind !== "record") return "no";
  if (never.some((member) => isGiven(at(approver, member)) !== "no")) return "no";
  for (const { is, needs } of parties) {
    const fits = Object.entries(is).map(([member, value]) => hasValue(field(approver, member), value));
    if (fits.includes("no")) continue;
    return fits.includes("maybe") ? "maybe" : leastOf(needs.map((member) => isGiven(field(approver, member))));
  }
  return "no";
}

function hasValue(tree: Tree | undefined, value: unknown): Chance {
  if (tree === undefined) return "no";
  return tree.kind === "literal" ? (tree.value === value ? "yes" : "no") : "maybe";
}

/** Whether a member has a value that says something. */
function isGiven(tree: Tree | undefined): Chance {
  if (tree === undefined) return "no";
  if (tree.kind === "literal") return tree.value === "" || tree.value === null || tree.value === 0 ? "no" : "yes";
  return tree.kind === "text" || (tree.kind === "reference" && !tree.optional) ? "yes" : "maybe";
}

function leastOf(chances: readonly Chance[]): Chance {
  return chances.includes("no") ? "no" : chances.includes("maybe") ? "maybe" : "yes";
}

/** The contracts of a request: those in its list, or the whole. */
export function flowsOf(root: RecordTree, flows: string | undefined): readonly Tree[] {
  if (flows === undefined) return [root];
  const list = at(root, flows);
  return list?.kind === "list" ? list.items.map(({ value }) => value) : [];
}
