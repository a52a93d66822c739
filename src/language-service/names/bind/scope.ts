import type { Span } from "../../../model/source.ts";
import { indexName } from "../../../model/tree.ts";
import type { NameKind } from "../occurrence.ts";
import { type Declared, fieldsOf, itemOf } from "./declared.ts";

/** A repetition around a place. */
export interface Loop {
  readonly name: string;
  /** What tells its item from others: the place of its name, or of `each` where it gives none. */
  readonly thing: string;
  /** Whether it gives no name, so that its item is called `item`. */
  readonly isImplicit: boolean;
  /** Where it names its list. */
  readonly at: Span;
  /** The way to the declaration of the list; what is written, where there is none. */
  readonly path: readonly string[];
  /** What the list is declared as; `undefined` where it is not. */
  readonly list: Declared | undefined;
}

/** The names that a place can have. */
export interface Scope {
  readonly contract: string;
  readonly params: ReadonlyMap<string, Declared>;
  /** Enclosing repetitions, the outermost first. */
  readonly loops: readonly Loop[];
  /** The place of the flow around, of which a group has several. */
  readonly flow: string;
}

/** What a name means. */
export interface Meant {
  readonly kind: NameKind;
  readonly thing: string;
  /** The way to its declaration, as occurrences have it. */
  readonly path: readonly string[];
  /** Of what nobody declares: where it comes from. */
  readonly leadsTo?: Span;
  /** Whether a list is sent there as it is. */
  readonly sendsFields?: true;
}

/** What the parts of a path mean, and what is known of the value that it leads to. */
export interface Resolved {
  readonly name: Meant;
  readonly field?: Meant;
  readonly declared?: Declared;
}

/** What a path means at a place, as the check has it: the nearest item of that name, a variable, a parameter. */
export function resolve(scope: Scope, [name, field]: readonly [string, string?]): Resolved {
  const inner = scope.loops.findLast((loop) => loop.name === name);
  if (inner) return inItem(scope, inner, field);
  const innermost = scope.loops.at(-1);
  if (innermost && name === indexName && field === undefined) return { name: numberOf(innermost) };
  const path = field === undefined ? [name] : [name, field];
  const unknown = unknownAt(scope.contract, path);
  if (name === "vars") return { name: { kind: "unknown", thing: varsThing, path: [name] }, field: variableOf(field) ?? unknown };
  const declared = field === undefined ? scope.params.get(name) : undefined;
  if (declared) return { name: { kind: "param", thing: declared.thing, path }, declared };
  return { name: unknown, ...(field === undefined ? {} : { field: unknown }) };
}

/** What `vars` is that stands before the name of a variable. */
export const varsThing = "vars";

function variableOf(name: string | undefined): Meant | undefined {
  return name === undefined ? undefined : { kind: "variable", thing: `variable:${name}`, path: [name] };
}

/** What a path is that means nothing where it stands. */
export function unknownAt(contract: string, path: readonly string[]): Meant {
  return { kind: "unknown", thing: `unknown:${contract}:${path.join(".")}`, path };
}

/** The number of the item that a repetition is at. */
function numberOf({ thing, at, path }: Loop): Meant {
  return { kind: "number", thing: `number:${thing}`, path, leadsTo: at };
}

function inItem(scope: Scope, loop: Loop, field: string | undefined): Resolved {
  const { name, thing, path, isImplicit, list, at } = loop;
  const own: Meant = isImplicit ? { kind: "implicit-item", thing, path, leadsTo: at } : { kind: "item", thing, path };
  if (field === undefined) {
    const declared = list && itemOf(list);
    return { name: own, ...(declared ? { declared } : {}) };
  }
  if (field === indexName) return { name: own, field: numberOf(loop) };
  const declared = list && fieldsOf(list).get(field);
  if (declared === undefined) return { name: own, field: unknownAt(scope.contract, [name, field]) };
  return { name: own, field: { kind: "field", thing: declared.thing, path: declared.path }, declared };
}
