import { traceable } from "../trace/follow.ts";
import type { Contract, Sample } from "../model/contract.ts";
import type { JsonScalar } from "../model/json.ts";
import type { Span } from "../model/source.ts";
import { childrenOf, type Literal, type Tree } from "../model/tree.ts";

/** A value of a request, and the place of a contract that it was made from. */
export interface Sent {
  /** From the structure around it on: `ApproverType`, `ApproverOption.NoRefuse`. */
  readonly member: string;
  readonly value: JsonScalar;
  /** What was written for it, and where in the contract that is. */
  readonly span: Span;
  readonly pointer: string;
  /** Whether another value was written: a word for a code, a length, a time from now. */
  readonly isMade: boolean;
  /** Whether it was made of a time: a date, or one from now. */
  readonly isTime: boolean;
  /** Whether it stands in a list of the request. */
  readonly isItem: boolean;
  /** Whether a parameter or a variable stands there. */
  readonly isGiven: boolean;
}

/** What a contract sends, by the pointer of what was written. */
export type SentByPlace = ReadonlyMap<string, readonly Sent[]>;

/** What was found of each contract, with the sample and the clock that it was filled with. */
const found = new WeakMap<
  Contract,
  { readonly sample: Sample | undefined; readonly now: number | undefined; readonly sent: SentByPlace }
>();

/**
 * The values that a contract sends with those of a sample, else those that no parameter decides; times from now where the sample has a moment, or at
 * `now`, in Unix seconds. It is found out once for a contract.
 */
export function sentBy(contract: Contract, sample: Sample | undefined, now: number | undefined): SentByPlace {
  const known = found.get(contract);
  if (known?.sample === sample && known?.now === now && known) return known.sent;
  const at = sample && sample.now === undefined && now !== undefined ? { ...sample, now } : sample;
  const own = placed(contract, at);
  // What an element sends that the sample leaves out is known as far as no parameter decides it.
  const sent = at !== undefined && hasConditions(contract.root) ? new Map([...placed(contract, undefined), ...own]) : own;
  found.set(contract, { sample, now, sent });
  return sent;
}

/** Whether elements of a tree are there, or how often they are, as parameters say. */
function hasConditions(tree: Tree): boolean {
  if (tree.kind === "list" && tree.items.some(({ each, when }) => each !== undefined || when !== undefined)) return true;
  return (tree.kind === "record" || tree.kind === "list") && childrenOf(tree).some(hasConditions);
}

/** A structure on the way to a value: where what is in it was written, how many members lead to it, and what is around it. */
interface Around {
  readonly inside: string;
  readonly depth: number;
  readonly around: Around | undefined;
}

function placed(contract: Contract, sample: Sample | undefined): ReadonlyMap<string, readonly Sent[]> {
  const sent = new Map<string, Sent[]>();
  const way: string[] = [];
  const visit = (tree: Tree, around: Around | undefined, isItem: boolean): void => {
    const inner = tree.kind === "literal" ? ownJson(tree) : tree;
    if (inner.kind === "record") {
      const { pointer } = inner.origin;
      // What the compiler puts around members begins where the first of them was written, and is no structure that somebody wrote.
      const isWritten = around === undefined || firstOf(inner)?.origin.pointer !== pointer;
      const within = isWritten ? { inside: pointer === "" ? "" : `${pointer}/`, depth: way.length, around } : around;
      for (const [name, value] of inner.fields) {
        way.push(name);
        visit(value, within, false);
        way.pop();
      }
    } else if (inner.kind === "list") {
      for (const { value } of inner.items) visit(value, around, true);
    } else if (inner.kind === "literal") {
      const each = sentOf(inner, way, around, isItem);
      const before = sent.get(each.pointer);
      if (before) before.push(each);
      else sent.set(each.pointer, [each]);
    }
  };
  visit(traceable(contract, sample), undefined, false);
  return sent;
}

/** The first value in a structure. */
function firstOf(tree: Tree): Tree | undefined {
  const [first] = tree.kind === "record" ? tree.fields.values() : [];
  return first?.kind === "record" ? (firstOf(first) ?? first) : first;
}

/** Of JSON in a text that several keys write, the structure in it; anything else as it is. */
function ownJson(tree: Literal): Tree {
  const { made } = tree;
  if (made?.fn !== "json" || made.value.kind !== "record") return tree;
  const { fields, origin } = made.value;
  return [...fields.values()].every((field) => field.origin.pointer.startsWith(`${origin.pointer}/`)) ? tree : made.value;
}

function sentOf(tree: Literal, way: readonly string[], around: Around | undefined, isItem: boolean): Sent {
  const { value, origin, coded, made, given } = tree;
  let from = around;
  while (from !== undefined && !origin.pointer.startsWith(from.inside)) from = from.around;
  return {
    member: way.slice(from?.depth ?? 0).join("."),
    value,
    span: origin.span,
    pointer: origin.pointer,
    isMade: coded === true || made !== undefined,
    isTime: made?.fn === "unixSeconds" || made?.fn === "morningSeconds",
    isItem,
    isGiven: given !== undefined,
  };
}
