import { traceable } from "../trace/follow.ts";
import type { Contract, Sample } from "../model/contract.ts";
import type { JsonScalar } from "../model/json.ts";
import type { Span } from "../model/source.ts";
import type { Literal, RecordTree, Tree } from "../model/tree.ts";

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
  // What an element sends that the sample leaves out is known as far as no parameter decides it.
  const sent = at === undefined ? placed(contract, undefined) : new Map([...placed(contract, undefined), ...placed(contract, at)]);
  found.set(contract, { sample, now, sent });
  return sent;
}

function placed(contract: Contract, sample: Sample | undefined): ReadonlyMap<string, readonly Sent[]> {
  const sent = new Map<string, Sent[]>();
  for (const each of sentIn(traceable(contract, sample))) {
    const before = sent.get(each.pointer);
    if (before) before.push(each);
    else sent.set(each.pointer, [each]);
  }
  return sent;
}

/** A structure on the way to a value: where it was written, and how many members lead to it. */
interface Around {
  readonly pointer: string;
  readonly depth: number;
}

function sentIn(root: RecordTree): readonly Sent[] {
  const all: Sent[] = [];
  const visit = (tree: Tree, way: readonly string[], around: readonly Around[], isItem = false): void => {
    const inner = tree.kind === "literal" ? ownJson(tree) : tree;
    if (inner.kind === "record") {
      const within = [...around, { pointer: inner.origin.pointer, depth: way.length }];
      for (const [name, value] of inner.fields) visit(value, [...way, name], within);
    } else if (inner.kind === "list") {
      for (const { value } of inner.items) visit(value, way, around, true);
    } else if (inner.kind === "literal") {
      all.push({ ...sentOf(inner, way, around), isItem });
    }
  };
  visit(root, [], []);
  return all;
}

/** Of JSON in a text that several keys write, the structure in it; anything else as it is. */
function ownJson(tree: Literal): Tree {
  const { made } = tree;
  if (made?.fn !== "json" || made.value.kind !== "record") return tree;
  const { fields, origin } = made.value;
  return [...fields.values()].every((field) => field.origin.pointer.startsWith(`${origin.pointer}/`)) ? tree : made.value;
}

function sentOf(tree: Literal, way: readonly string[], around: readonly Around[]): Omit<Sent, "isItem"> {
  const { value, origin, coded, made, given } = tree;
  const from = around.findLast(({ pointer }) => pointer === "" || origin.pointer.startsWith(`${pointer}/`))?.depth ?? 0;
  return {
    member: way.slice(from).join("."),
    value,
    span: origin.span,
    pointer: origin.pointer,
    isMade: coded === true || made !== undefined,
    isTime: made?.fn === "unixSeconds" || made?.fn === "morningSeconds",
    isGiven: given !== undefined,
  };
}
