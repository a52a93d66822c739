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
  const written = field === undefined ? name : `${name}.${field}`;
  const unknown: Meant = { kind: "unknown", thing: `unknown:${scope.contract}:${written}` };
  if (name === "vars")
    return {
      name: { kind: "unknown", thing: "vars" },
      field: field === undefined ? unknown : { kind: "variable", thing: `variable:${field}` },
    };
  const declared = field === undefined ? scope.params.get(name) : undefined;
  return declared ? { name: { kind: "param", thing: declared.thing }, declared } : { name: unknown };
}

/** The number of the item that a repetition is at. */
function numberOf({ thing, at }: Loop): Meant {
  return { kind: "number", thing: `number:${thing}`, leadsTo: at };
}

function inItem(scope: Scope, loop: Loop, field: string | undefined): Resolved {
  const { name, thing, isImplicit, list, at } = loop;
  const own: Meant = isImplicit ? { kind: "implicit-item", thing, leadsTo: at } : { kind: "item", thing };
  if (field === undefined) {
    const declared = list && itemOf(list);
    return { name: own, ...(declared ? { declared } : {}) };
  }
  if (field === indexName) return { name: own, field: numberOf(loop) };
  const declared = list && fieldsOf(list).get(field);
  if (declared === undefined) return { name: own, field: { kind: "unknown", thing: `unknown:${scope.contract}:${name}.${field}` } };
  return { name: own, field: { kind: "field", thing: declared.thing }, declared };
}
