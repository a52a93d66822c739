import { plainOf } from "../language/apply.ts";
import type { Apply, Condition, Item, ListTree, RecordTree, Reference, Text, Tree } from "../model/tree.ts";
import { itemName, propertyKey, text } from "./names.ts";
import { declared, readExpression, type Scope, within } from "./scope.ts";

/** An expression of generated code, and the functions of the runtime that it calls. */
export interface Expression {
  readonly code: string;
  readonly calls: ReadonlySet<string>;
}

/**
 * The code that builds a tree from `params`, and from `now` where a time is relative. Its atoms are JSON literals and identifiers of
 * `names.ts`: no text of a contract enters in any other way.
 */
export function expressionOf(tree: Tree, params: Scope["params"]): Expression {
  const calls = new Set<string>();
  const code = print(tree, { params, loops: [] }, calls, 0);
  return { code, calls };
}

function print(tree: Tree, scope: Scope, calls: Set<string>, depth: number): string {
  switch (tree.kind) {
    case "literal":
      return typeof tree.value === "string" ? text(tree.value) : String(tree.value);
    case "reference":
      return reference(tree, scope);
    case "text":
      return concatenation(tree, scope);
    case "apply":
      return application(tree, scope, calls, depth);
    case "record":
      return object(tree, scope, calls, depth);
    case "list":
      return array(tree, scope, calls, depth);
    case "unknown":
      throw new Error("a value that could not be read was emitted");
  }
}

/** A parameter, or its default. */
function reference(tree: Reference, scope: Scope): string {
  const read = readExpression(tree, scope);
  const { default: fallback } = declared(tree, scope);
  return fallback === undefined ? read : `(${read} ?? ${json(plainOf(fallback))})`;
}

/** Plain data as a literal. */
function json(value: unknown): string {
  if (typeof value === "string") return text(value);
  if (Array.isArray(value)) return `[${value.map(json).join(", ")}]`;
  if (typeof value === "object" && value !== null)
    return `{ ${Object.entries(value)
      .map(([name, each]) => `${propertyKey(name)}: ${json(each)}`)
      .join(", ")} }`;
  return String(value);
}

function concatenation({ parts }: Text, scope: Scope): string {
  const printed = parts.map((part) => (part.kind === "literal" ? text(String(part.value)) : reference(part, scope)));
  const first = parts[0];
  const startsWithText =
    first?.kind === "literal" ||
    (first?.kind === "reference" && declared(first, scope).type !== "number" && declared(first, scope).type !== "integer");
  return `${startsWithText ? "" : '"" + '}${printed.join(" + ")}`;
}

/** Functions that TypeScript types more exactly as an operator are printed as one; the rest are calls of the runtime. */
function application({ fn, value, option }: Apply, scope: Scope, calls: Set<string>, depth: number): string {
  const inner = print(value, scope, calls, depth);
  if (fn === "not") return `!${inner}`;
  if (fn === "json") return `JSON.stringify(${inner})`;
  if (fn === "choose") {
    const [yes, no] = option as readonly [unknown, unknown];
    return `(${inner} ? ${json(yes)} : ${json(no)})`;
  }
  calls.add("sure");
  if (fn === "coded") return `sure((${json(option)} as const)[${inner}])`;
  calls.add(fn);
  const second = fn === "unixSeconds" ? ", now" : option === undefined ? "" : `, ${json(option)}`;
  return `sure(${fn}(${inner}${second}))`;
}

function object({ fields }: RecordTree, scope: Scope, calls: Set<string>, depth: number): string {
  if (fields.size === 0) return "{}";
  const lines = [...fields].map(([name, value]) => {
    const absent = absence(value, scope);
    const member = (at: number): string => `${propertyKey(name)}: ${print(value, scope, calls, at)}`;
    return absent === undefined ? member(depth + 1) : `...(${absent} ? {} : { ${member(depth + 1)} })`;
  });
  return `{\n${lines.map((line) => `${indent(depth + 1)}${line},\n`).join("")}${indent(depth)}}`;
}

/** The condition under which a field is left out: the optional parameter that alone it holds is absent. */
function absence(tree: Tree, scope: Scope): string | undefined {
  if (tree.kind === "apply" && tree.fn !== "json") return absence(tree.value, scope);
  return tree.kind === "reference" && declared(tree, scope).optional ? `${readExpression(tree, scope)} === undefined` : undefined;
}

function array({ items }: ListTree, scope: Scope, calls: Set<string>, depth: number): string {
  if (items.length === 0) return "[]";
  const printed = items.map((item) => element(item, scope, calls, depth + 1));
  const short = items.every(({ value, each, when }) => !each && !when && value.kind !== "record" && value.kind !== "list");
  if (short) return `[${printed.join(", ")}]`;
  return `[\n${printed.map((line) => `${indent(depth + 1)}${line},\n`).join("")}${indent(depth)}]`;
}

function element({ value, each, when }: Item, scope: Scope, calls: Set<string>, depth: number): string {
  if (each === undefined) {
    const printed = print(value, scope, calls, depth);
    return when === undefined ? printed : `...(${condition(when, scope)} ? [${printed}] : [])`;
  }
  const inner = within(scope, each);
  const { optional } = declared(each.list, scope);
  const source = optional ? `(${reference(each.list, scope)} ?? [])` : reference(each.list, scope);
  const name = itemName(scope.loops.length);
  const printed = print(value, inner, calls, depth);
  if (when === undefined) return `...${source}.map((${name}) => (${printed}))`;
  return `...${source}.flatMap((${name}) => (${condition(when, inner)} ? [${printed}] : []))`;
}

function condition({ value, negated }: Condition, scope: Scope): string {
  return `${negated ? "!" : ""}${reference(value, scope)}`;
}

function indent(depth: number): string {
  return "  ".repeat(depth);
}
