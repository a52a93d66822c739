import { scalarKinds } from "../language/tables/value-kinds.ts";
import { valueKind } from "../runtime/param-types.ts";
import type { Param } from "../model/contract.ts";
import type { Apply, ListTree, RecordTree, Tree } from "../model/tree.ts";
import { encodings } from "../language/trees/encodings.ts";
import { absentReference, declared, type Scope, within } from "./scope.ts";
import { listType, literalType, namedType, objectType, tupleType, type TypeCode, unionType } from "./type-code.ts";

/** The type of the request that a builder makes of a tree: codes by their literal types, everything else by its kind. */
export function typeOf(tree: Tree, params: Scope["params"]): TypeCode {
  return made(tree, { params, loops: [], spread: false });
}

/** A scope, and whether it is that of an element that is spread into a list. */
interface TypeScope extends Scope {
  readonly spread: boolean;
}

function made(tree: Tree, scope: TypeScope): TypeCode {
  switch (tree.kind) {
    case "literal":
      return tree.coded ? literalType(tree.value) : namedType(typeof tree.value === "object" ? "null" : typeof tree.value);
    case "reference":
      return paramType(declared(tree, scope));
    case "text":
      return namedType("string");
    case "apply":
      return applied(tree, scope);
    case "record":
      return object(tree, scope);
    case "list":
      return array(tree, scope);
    case "unknown":
      throw new Error("a value that could not be read was emitted");
  }
}

function applied({ fn, value, option }: Apply, scope: Scope): TypeCode {
  const { type } = encodings[fn];
  if (type !== undefined) return namedType(type);
  if (Array.isArray(option)) return unionType(option.map(literalType));
  const codes = option as Readonly<Record<string, unknown>>;
  const words = value.kind === "reference" ? declared(value, scope).values : undefined;
  return unionType((words ?? Object.keys(codes)).map((word) => literalType(codes[word])));
}

function object({ fields }: RecordTree, scope: TypeScope): TypeCode {
  return objectType(
    [...fields].map(([name, value]) => ({
      name,
      isOptional: absentReference(value, scope) !== undefined,
      isReadonly: false,
      type: made(value, scope),
    })),
  );
}

/** A list of a fixed number of elements is a tuple, but for what is spread into another list: TypeScript infers no tuples there. */
function array({ items }: ListTree, scope: TypeScope): TypeCode {
  const types = items.map(({ value, each, when }) =>
    made(value, { ...(each ? within(scope, each) : scope), spread: scope.spread || each !== undefined || when !== undefined }),
  );
  const isOpen = items.some(({ value, each, when }) => each ?? when ?? absentReference(value, scope));
  return scope.spread || isOpen ? listType(unionType(types)) : tupleType(types);
}

/** The type of a parameter in the request. */
function paramType({ type, values }: Param): TypeCode {
  const kind = valueKind(type);
  if (kind === "word") return unionType((values ?? []).map(literalType));
  return namedType(kind === "list" ? "string" : scalarKinds[kind].plain);
}
