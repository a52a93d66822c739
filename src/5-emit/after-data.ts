import { declaredBy } from "../language/readers/plain-param.ts";
import { encodings } from "../language/trees/encodings.ts";
import type { ScalarType } from "../language/tables/construct.ts";
import { acceptedBy } from "../language/tables/value-kinds.ts";
import type { Param } from "../model/contract.ts";
import { at, field, type RecordTree, type Tree } from "../model/tree.ts";
import { valueKind } from "../runtime/param-types.ts";
import { provenanceMember } from "../runtime/provenance.ts";
import type { DataShape } from "../runtime/reply/user-data.ts";
import { isOptional } from "./params.ts";
import { listType, literalType, namedType, objectType, type TypeCode, unionType } from "./type-code.ts";

/** Parameters by name. */
type Params = ReadonlyMap<string, Param>;

/** The data that a contract sends along and gets back: how it looks, for the program, and its type. */
export interface SentData {
  readonly shape: DataShape;
  readonly type: TypeCode;
}

/** The data of a contract that stand in a member of its request; `undefined` where it has none, or some that parameters decide whole. */
export function sentData(flow: Tree, path: string, params: Params): SentData | undefined {
  const encoded = at(flow, path);
  const source = encoded?.kind === "apply" ? encoded.value : encoded?.kind === "literal" ? encoded.made?.value : undefined;
  if (source === undefined) return undefined;
  const own = withoutProvenance(source);
  return own === undefined ? nothing : dataOf(own, params);
}

/** What a contract says that says only where its request comes from. */
const nothing: SentData = { shape: { $optional: { $any: [] } }, type: namedType("undefined") };

/** What a contract says itself, beside where its request comes from. */
function withoutProvenance(tree: Tree): Tree | undefined {
  const said = field(tree, provenanceMember);
  if (tree.kind !== "record" || said === undefined) return tree;
  const own = [...tree.fields].filter(([name]) => name !== provenanceMember);
  return own.length === 0 ? field(said, "data") : { ...tree, fields: new Map(own) };
}

function dataOf(tree: Tree, params: Params): SentData | undefined {
  switch (tree.kind) {
    case "literal":
      return { shape: { $is: tree.value }, type: literalType(tree.value) };
    case "text":
      return {
        shape: { $text: tree.parts.map((part) => (part.kind === "literal" ? String(part.value) : null)) },
        type: namedType("string"),
      };
    case "reference": {
      const param = declaredBy(tree, params);
      return param && ofParam(param);
    }
    case "apply": {
      const { type } = encodings[tree.fn];
      return type === "number" || type === "string" || type === "boolean" ? { shape: type, type: namedType(type) } : undefined;
    }
    case "record":
      return ofRecord(tree, params);
    case "list": {
      const elements = tree.items.map(({ value }) => dataOf(value, params));
      const known = elements.filter((each) => each !== undefined);
      return known.length < elements.length ? undefined : ofList(known);
    }
    case "unknown":
      return undefined;
  }
}

/** A map whose members are all known to look like something. */
function ofRecord({ fields }: RecordTree, params: Params): SentData | undefined {
  const members = [...fields].map(([name, value]) => ({ name, isOptional: mayBeAbsent(value, params), data: dataOf(value, params) }));
  const known = members.flatMap(({ name, isOptional, data }) => (data === undefined ? [] : [{ name, isOptional, ...data }]));
  return known.length < members.length ? undefined : ofMembers(known);
}

function ofMembers(members: readonly (SentData & { readonly name: string; readonly isOptional: boolean })[]): SentData {
  return {
    shape: { $map: Object.fromEntries(members.map(({ name, isOptional, shape }) => [name, isOptional ? { $optional: shape } : shape])) },
    type: objectType(
      members.map(({ name, isOptional, type }) => ({
        name,
        isOptional,
        isReadonly: true,
        type: isOptional ? unionType([type, namedType("undefined")]) : type,
      })),
    ),
  };
}

function ofList(elements: readonly SentData[]): SentData {
  const type = elements.length === 0 ? namedType("never") : unionType(elements.map((each) => each.type));
  return { shape: { $list: elements.map(({ shape }) => shape) }, type: listType(type, true) };
}

/** A value that a parameter gives. A list is sent as it was given, so what its items leave out is not filled in. */
function ofParam({ type, values = [], items }: Param): SentData {
  const kind = valueKind(type);
  if (kind === "word") return { shape: { $words: values }, type: unionType(values.map(literalType)) };
  if (kind !== "list") return ofScalars(acceptedBy(type));
  if (items === undefined) return ofList([]);
  if (items.kind === "one") return ofList([ofParam(items.value)]);
  return ofList([
    ofMembers([...items.fields.values()].map((each) => ({ name: each.name, isOptional: isOptional(each), ...ofParam(each) }))),
  ]);
}

/** A value that may be of any of these types. */
function ofScalars(types: readonly ScalarType[]): SentData {
  const names = types.map((type) => (type === "integer" ? "number" : type));
  const [only] = names;
  return {
    shape: only !== undefined && names.length === 1 ? only : { $any: names },
    type: unionType(names.map(namedType)),
  };
}

/** Whether a member is left out where the parameter that alone it holds is absent. */
function mayBeAbsent(tree: Tree, params: Params): boolean {
  if (tree.kind === "apply") return mayBeAbsent(tree.value, params);
  return tree.kind === "reference" && (declaredBy(tree, params)?.optional ?? false);
}
