import { keyEntryOf } from "../../explain/tables/keys.ts";
import { keyName } from "../../explain/tables/members.ts";
import { keysTo } from "../../language/readers/place.ts";
import { elementKeys } from "../../language/tables/frame.ts";
import type { Contract } from "../../model/contract.ts";
import type { DocumentNode } from "../../model/document.ts";
import type { Span } from "../../model/source.ts";
import { type Reference, referencesIn } from "../../model/tree.ts";
import { type Occurrence, placeOf } from "../names/occurrence.ts";
import { under } from "../under.ts";

/** A place where a contract uses a parameter: a text that says it twice is one place, and so is what an alias brings again. */
interface Use {
  readonly span: Span;
  /** Where that is in the contract. */
  readonly pointer: string;
}

const found = new WeakMap<Contract, ReadonlyMap<string, readonly Use[]>>();

/** Where a contract uses each parameter and each field of items, by the path to it: `people.name`. */
export function usesOf(contract: Contract): ReadonlyMap<string, readonly Use[]> {
  const known = found.get(contract) ?? findUses(contract);
  found.set(contract, known);
  return known;
}

function findUses({ root, varied }: Contract): ReadonlyMap<string, readonly Use[]> {
  const uses = new Map<string, Map<string, Use>>();
  for (const reference of referencesIn(varied?.root ?? root)) {
    const path = pathOf(reference);
    const { span, pointer } = reference.origin;
    const known = uses.get(path) ?? new Map<string, Use>();
    uses.set(path, known.set(placeOf(span), { span, pointer }));
  }
  return new Map([...uses].map(([path, own]) => [path, [...own.values()]]));
}

/** A reference as the path to what it means: `people.name` of a field of the items of `people`. */
function pathOf({ loop, name }: Reference): string {
  return [...(loop ? [pathOf(loop.list)] : []), ...(name === undefined ? [] : [name])].join(".");
}

/**
 * The places of a contract that name a parameter in a format and are none that it is `known` to be used at, since its type does not have that format.
 * `standing` tells what a file says and where it stands in the contract.
 */
export function refusedUses(
  occurrences: readonly Occurrence[],
  path: string,
  known: readonly Use[],
  standing: (file: string) => { readonly document: DocumentNode; readonly pointer: string } | undefined,
): readonly Use[] {
  const uses = new Map<string, Use>();
  for (const { format, kind, path: own, text } of occurrences) {
    if (format === undefined || kind === "unknown" || kind === "variable" || kind === "number" || own.join(".") !== path) continue;
    if (known.some(({ span }) => isIn(span, text.span))) continue;
    const there = standing(text.span.source.path);
    const at = there && under(there.document, text.span.start);
    if (there && at) uses.set(placeOf(text.span), { span: text.span, pointer: `${there.pointer}${at.node.pointer}` });
  }
  return [...uses.values()];
}

function isIn({ source, start, end }: Span, outer: Span): boolean {
  return source.path === outer.source.path && outer.start <= start && end <= outer.end;
}

/** The key of the tables that a place of a contract stands at: `approver.name`; of what repeats an element, or says when it is there, that: `approver.each`. */
export function keyAt(document: DocumentNode, pointer: string): string | undefined {
  const { keys, rest } = keysTo(document, pointer);
  const step = keys.at(-1);
  const own = elementKeys.find((key) => key === rest[0]);
  if (own && step && "construct" in step.row.slot) return `${step.row.slot.construct.name}.${own}`;
  const entry = step && keyEntryOf(step.construct, step.key, step.row)?.entry;
  return entry && keyName(entry);
}
