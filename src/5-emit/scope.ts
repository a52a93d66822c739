import { declaredBy } from "../language/readers/plain-param.ts";
import { isVariable, type Param, variableName } from "../model/contract.ts";
import { isIndex, type Loop, type Reference, referencesIn, type Tree } from "../model/tree.ts";
import { keyName } from "../runtime/provenance.ts";
import { chainCode, type Code, nameCode, scalarCode, undefinedCode } from "./code.ts";
import { indexVariable, itemName } from "./names.ts";

/** What references mean at a place of generated code. */
export interface Scope {
  readonly params: ReadonlyMap<string, Param>;
  /** Enclosing repetitions, the outermost first. */
  readonly loops: readonly Loop[];
}

/** The declared parameter, or field of an item, that a reference means. */
export function declared(reference: Reference, { params }: Scope): Param {
  const found = declaredBy(reference, params);
  if (found === undefined) throw new Error(`a reference to ${reference.name ?? "an item"} that the check let through`);
  return found;
}

/** The code that reads a reference, without its default. */
export function readCode(reference: Reference, scope: Scope): Code {
  const { loop, name } = reference;
  if (loop !== undefined && isIndex(reference)) return chainCode("+", [nameCode(indexVariable(scope.loops.indexOf(loop))), scalarCode(1)]);
  if (name === keyName) return nameCode("key");
  if (loop === undefined && name !== undefined && isVariable(name)) return nameCode("site", "vars", variableName(name));
  const holder = loop === undefined ? "params" : itemName(scope.loops.indexOf(loop));
  return name === undefined ? nameCode(holder) : nameCode(holder, name);
}

/** The reference that alone a value holds, where it may be absent: then the value is left out. */
export function absentReference(tree: Tree, scope: Scope): Reference | undefined {
  if (tree.kind === "apply") return absentReference(tree.value, scope);
  return tree.kind === "reference" && declared(tree, scope).optional ? tree : undefined;
}

/** The condition under which a value is left out. `undefined` where it never is. */
export function absence(tree: Tree, scope: Scope): Code | undefined {
  const reference = absentReference(tree, scope);
  return reference && chainCode("===", [readCode(reference, scope), undefinedCode]);
}

/** What of a repetition some values read: what declares a variable that nothing reads is refused by strict compilers. */
export function readOf(loop: Loop, trees: readonly Tree[]): { readonly item: boolean; readonly index: boolean } {
  const read = trees.flatMap((tree) => [...referencesIn(tree)]).filter((reference) => reference.loop === loop);
  return { item: read.some((reference) => !isIndex(reference)), index: read.some(isIndex) };
}

/** The scope inside one more repetition. */
export function within(scope: Scope, loop: Loop): Scope {
  return { ...scope, loops: [...scope.loops, loop] };
}
