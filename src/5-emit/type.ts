import { scalarKinds } from "../language/tables/value-kinds.ts";
import { valueKind } from "../runtime/param-types.ts";
import type { Param } from "../model/contract.ts";
import type { Apply, ListTree, RecordTree, Tree } from "../model/tree.ts";
import { encodings } from "../language/trees/encodings.ts";
import { text, typeKey } from "./names.ts";
import { absence, declared, type Scope, within } from "./scope.ts";

/** The type of the request that the printed expression builds: codes by their literal types, everything else by its kind. */
export function typeOf(tree: Tree, params: Scope["params"]): string {
  return print(tree, { params, loops: [], spread: false }, 0);
}

/** A scope, and whether it is that of an element that is spread into a list. */
interface TypeScope extends Scope {
  readonly spread: boolean;
}

function print(tree: Tree, scope: TypeScope, depth: number): string {
  switch (tree.kind) {
    case "literal":
      return tree.coded
        ? typeof tree.value === "string"
          ? text(tree.value)
          : String(tree.value)
        : typeof tree.value === "object"
          ? "null"
          : typeof tree.value;
    case "reference":
      return paramType(declared(tree, scope));
    case "text":
      return "string";
    case "apply":
      return applied(tree, scope);
    case "record":
      return object(tree, scope, depth);
    case "list":
      return array(tree, scope, depth);
    case "unknown":
      throw new Error("a value that could not be read was emitted");
  }
}

function applied({ fn, value, option }: Apply, scope: Scope): string {
  const { type } = encodings[fn];
  if (type !== undefined) return type;
  if (Array.isArray(option)) return union(option.map(literal));
  const codes = option as Readonly<Record<string, unknown>>;
  const words = value.kind === "reference" ? declared(value, scope).values : undefined;
  return union((words ?? Object.keys(codes)).map((word) => literal(codes[word])));
}

function literal(value: unknown): string {
  return typeof value === "string" ? text(value) : String(value);
}

/** Types as one, none of them twice. */
export function union(types: readonly string[]): string {
  return [...new Set(types)].join(" | ");
}

function object({ fields }: RecordTree, scope: TypeScope, depth: number): string {
  if (fields.size === 0) return "{}";
  const lines = [...fields].map(
    ([name, value]) => `${indent(depth + 1)}${typeKey(name)}${absence(value, scope) ? "?" : ""}: ${print(value, scope, depth + 1)};\n`,
  );
  return `{\n${lines.join("")}${indent(depth)}}`;
}

/** A list of a fixed number of elements is a tuple, but for what is spread into another list: TypeScript infers no tuples there. */
function array({ items }: ListTree, scope: TypeScope, depth: number): string {
  const types = items.map(({ value, each, when }) =>
    print(value, { ...(each ? within(scope, each) : scope), spread: scope.spread || each !== undefined || when !== undefined }, depth),
  );
  if (scope.spread || items.some(({ value, each, when }) => each ?? when ?? absence(value, scope))) return `(${union(types)})[]`;
  return `[${types.join(", ")}]`;
}

function indent(depth: number): string {
  return "  ".repeat(depth);
}

/** The type of a parameter in the request. */
function paramType({ type, values }: Param): string {
  const kind = valueKind(type);
  if (kind === "word") return union((values ?? []).map(text));
  return kind === "list" ? "string" : scalarKinds[kind].plain;
}
