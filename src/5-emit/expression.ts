import { valueKind } from "../runtime/param-types.ts";
import { numberKinds } from "../language/tables/value-kinds.ts";
import { plainOf } from "../language/trees/apply.ts";
import { encodings } from "../language/trees/encodings.ts";
import type { Apply, Condition, Item, ListTree, RecordTree, Reference, Text, Tree } from "../model/tree.ts";
import { itemName, json, propertyKey, text } from "./names.ts";
import { absence, declared, readExpression, readsItem, type Scope, within } from "./scope.ts";

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
  const code = print(tree, { scope: { params, loops: [] }, calls, depth: 1, spread: false });
  return { code, calls };
}

/** Where an expression stands. */
interface ExpressionContext {
  readonly scope: Scope;
  readonly calls: Set<string>;
  readonly depth: number;
  /** Whether it stands in an element that is spread into a list: there TypeScript forgets the exact types of literals. */
  readonly spread: boolean;
}

function print(tree: Tree, place: ExpressionContext): string {
  switch (tree.kind) {
    case "literal":
      return tree.coded ? exact(json(tree.value), place) : json(tree.value);
    case "reference":
      return reference(tree, place.scope);
    case "text":
      return concatenation(tree, place.scope);
    case "apply":
      return application(tree, place);
    case "record":
      return object(tree, place);
    case "list":
      return array(tree, place);
    case "unknown":
      throw new Error("a value that could not be read was emitted");
  }
}

/** A literal that keeps its own type. */
function exact(code: string, { spread }: ExpressionContext): string {
  return spread ? `${code} as const` : code;
}

/** A parameter, or its default. */
function reference(tree: Reference, scope: Scope): string {
  const read = readExpression(tree, scope);
  const { default: fallback } = declared(tree, scope);
  return fallback === undefined ? read : `(${read} ?? ${json(plainOf(fallback))})`;
}

function concatenation({ parts }: Text, scope: Scope): string {
  const printed = parts.map((part) => (part.kind === "literal" ? text(String(part.value)) : reference(part, scope)));
  const [first] = parts;
  const isNumber = first?.kind === "reference" && numberKinds.has(valueKind(declared(first, scope).type));
  return [...(isNumber ? ['""'] : []), ...printed].join(" + ");
}

/** Functions that TypeScript types more exactly as an operator are printed as one; the rest are calls of the runtime. */
function application({ fn, value, option }: Apply, place: ExpressionContext): string {
  const { calls } = place;
  const inner = print(value, place);
  if (fn === "not") return `!${inner}`;
  if (fn === "json") return `JSON.stringify(${inner})`;
  if (fn === "choose") {
    const [yes, no] = option as readonly [unknown, unknown];
    return `(${inner} ? ${exact(json(yes), place)} : ${exact(json(no), place)})`;
  }
  calls.add("sure");
  if (fn === "coded") return `sure((${json(option)} as const)[${inner}])`;
  calls.add(fn);
  const second = encodings[fn].asksClock ? ", now" : option === undefined ? "" : `, ${json(option)}`;
  return `sure(${fn}(${inner}${second}))`;
}

function object({ fields }: RecordTree, place: ExpressionContext): string {
  if (fields.size === 0) return "{}";
  const inside = { ...place, depth: place.depth + 1 };
  const lines = [...fields].map(([name, value]) => {
    const absent = absence(value, place.scope);
    const member = `${propertyKey(name)}: ${print(value, inside)}`;
    return absent === undefined ? member : `...(${absent} ? {} : { ${member} })`;
  });
  return block("{", lines, "}", place.depth);
}

function array({ items }: ListTree, place: ExpressionContext): string {
  if (items.length === 0) return "[]";
  const printed = items.map((item) => element(item, { ...place, depth: place.depth + 1 }));
  const short = items.every(({ value, each, when }) => !each && !when && value.kind !== "record" && value.kind !== "list");
  return short ? `[${printed.join(", ")}]` : block("[", printed, "]", place.depth);
}

function element({ value, each, when }: Item, place: ExpressionContext): string {
  const { scope } = place;
  if (each === undefined) {
    const absent = absence(value, scope);
    if (absent !== undefined) return `...(${absent} ? [] : [${print(value, { ...place, spread: true })}])`;
    if (when === undefined) return print(value, place);
    return `...(${condition(when, scope)} ? [${print(value, { ...place, spread: true })}] : [])`;
  }
  const inner = within(scope, each);
  const { optional } = declared(each.list, scope);
  const source = optional ? `(${reference(each.list, scope)} ?? [])` : reference(each.list, scope);
  const isRead = readsItem(value, each) || (when !== undefined && readsItem(when.value, each));
  const name = isRead ? itemName(scope.loops.length) : "";
  const printed = print(value, { ...place, scope: inner, spread: true });
  if (when === undefined) return `...${source}.map((${name}) => (${printed}))`;
  return `...${source}.flatMap((${name}) => (${condition(when, inner)} ? [${printed}] : []))`;
}

function condition({ value, negated }: Condition, scope: Scope): string {
  return `${negated ? "!" : ""}${reference(value, scope)}`;
}

function block(open: string, lines: readonly string[], close: string, depth: number): string {
  const indent = "  ".repeat(depth);
  return `${open}\n${lines.map((line) => `${indent}  ${line},\n`).join("")}${indent}${close}`;
}
