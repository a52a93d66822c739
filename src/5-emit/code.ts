/**
 * Generated code before it is laid out. Its atoms are data and names that `names.ts` has let through, so no text of a contract becomes code
 * in any other way.
 */
export type Code = Atom | Text | ObjectCode | ArrayCode | Call | Arrow | Conditional | Chain | Not | Exact | Pure | Lookup;

/** A name, with the members that are read of it, each a word or a literal in brackets; or a number, a truth value, `undefined`. */
interface Atom {
  readonly kind: "atom";
  readonly name: string;
  readonly members: readonly string[];
}

/** A literal of a text. */
interface Text {
  readonly kind: "text";
  readonly value: string;
}

/** A member of an object literal, or what is spread into it. */
export type Member = { readonly key: string; readonly value: Code } | { readonly spread: Code };

export interface ObjectCode {
  readonly kind: "object";
  readonly members: readonly Member[];
  /** Whether each member has a line of its own, also where all have room on one. */
  readonly isExpanded: boolean;
}

/** An element of an array, or what is spread into it. */
export type Element = Code | { readonly spread: Code };

export interface ArrayCode {
  readonly kind: "array";
  readonly elements: readonly Element[];
}

/** A call of a function, or of a method of a value. */
export interface Call {
  readonly kind: "call";
  readonly callee: Code | { readonly of: Code; readonly method: string };
  readonly args: readonly Code[];
}

/** A function of at most one parameter. */
export interface Arrow {
  readonly kind: "arrow";
  readonly param: string;
  readonly body: Code;
}

export interface Conditional {
  readonly kind: "conditional";
  readonly test: Code;
  readonly yes: Code;
  readonly no: Code;
}

/** Operands, at least two, with an operator between each two. */
export interface Chain {
  readonly kind: "chain";
  readonly operator: "+" | "??" | "===" | "!==" | "&&";
  readonly operands: readonly Code[];
}

interface Not {
  readonly kind: "not";
  readonly value: Code;
}

/** A value whose type TypeScript takes for as exact as it can be: `as const`. JavaScript has the value alone. */
interface Exact {
  readonly kind: "exact";
  readonly value: Code;
}

/** A call that bundlers leave out where nobody uses what it answers. */
interface Pure {
  readonly kind: "pure";
  readonly value: Call;
}

/** A member of a value, by another value. */
interface Lookup {
  readonly kind: "lookup";
  readonly of: Code;
  readonly key: Code;
}

/** A name, and members of it, each by its name. */
export function nameCode(name: string, ...members: readonly string[]): Code {
  return { kind: "atom", name, members };
}

/** `undefined`. */
export const undefinedCode: Code = nameCode("undefined");

export function textCode(value: string): Code {
  return { kind: "text", value };
}

/** A number, a truth value or null. */
export function scalarCode(value: number | boolean | null): Code {
  return nameCode(Object.is(value, -0) ? "-0" : String(value).replace("e+", "e"));
}

export function objectCode(members: readonly Member[], isExpanded: boolean): ObjectCode {
  return { kind: "object", members, isExpanded };
}

export function arrayCode(elements: readonly Element[]): Code {
  return { kind: "array", elements };
}

/** A call that bundlers leave out where its answer is not used. */
export function pureCallCode(callee: Code, ...args: readonly Code[]): Code {
  return { kind: "pure", value: { kind: "call", callee, args } };
}

export function callCode(callee: Code, ...args: readonly Code[]): Code {
  return { kind: "call", callee, args };
}

export function methodCode(of: Code, method: string, ...args: readonly Code[]): Code {
  return { kind: "call", callee: { of, method }, args };
}

/** A function of one parameter, or of none where its name is "". */
export function arrowCode(param: string, body: Code): Code {
  return { kind: "arrow", param, body };
}

export function conditionalCode(test: Code, yes: Code, no: Code): Code {
  return { kind: "conditional", test, yes, no };
}

export function chainCode(operator: Chain["operator"], operands: readonly Code[]): Code {
  return { kind: "chain", operator, operands };
}

export function notCode(value: Code): Code {
  return { kind: "not", value };
}

export function exactCode(value: Code): Code {
  return { kind: "exact", value };
}

export function lookupCode(of: Code, key: Code): Code {
  return { kind: "lookup", of, key };
}

/** A member, or an element, that another is spread into. */
export function spread(value: Code): { readonly spread: Code } {
  return { spread: value };
}
