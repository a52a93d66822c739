/** A type of generated code before it is laid out. */
export type TypeCode = NamedType | GenericType | LiteralType | UnionType | TupleType | ListType | ObjectType;

/** A type as it is written, on one line. */
interface NamedType {
  readonly kind: "named";
  readonly text: string;
}

/** A type with types that it is given. */
interface GenericType {
  readonly kind: "generic";
  readonly name: string;
  readonly args: readonly TypeCode[];
}

/** The type that one text alone is of. */
interface LiteralType {
  readonly kind: "literal";
  readonly value: string;
}

export interface UnionType {
  readonly kind: "union";
  /** At least two. */
  readonly types: readonly TypeCode[];
}

interface TupleType {
  readonly kind: "tuple";
  readonly types: readonly TypeCode[];
}

interface ListType {
  readonly kind: "list";
  readonly of: TypeCode;
  readonly isReadonly: boolean;
}

export interface ObjectType {
  readonly kind: "object";
  readonly members: readonly TypeMember[];
}

export interface TypeMember {
  readonly name: string;
  readonly isOptional: boolean;
  readonly isReadonly: boolean;
  readonly type: TypeCode;
  /** Its documentation, escaped for a comment. */
  readonly doc?: string;
}

export function namedType(text: string): TypeCode {
  return { kind: "named", text };
}

export function genericType(name: string, args: readonly TypeCode[]): TypeCode {
  return { kind: "generic", name, args };
}

/** The type that a value of JSON alone is of. */
export function literalType(value: unknown): TypeCode {
  return typeof value === "string" ? { kind: "literal", value } : namedType(String(value));
}

/** Types as one, none of them twice. */
export function unionType(types: readonly TypeCode[]): TypeCode {
  const flat = types.flatMap((type) => (type.kind === "union" ? type.types : [type]));
  const different = [...new Map(flat.map((type) => [JSON.stringify(type), type])).values()];
  const [only] = different;
  return different.length === 1 && only !== undefined ? only : { kind: "union", types: different };
}

export function tupleType(types: readonly TypeCode[]): TypeCode {
  return { kind: "tuple", types };
}

export function listType(of: TypeCode, isReadonly = false): TypeCode {
  return { kind: "list", of, isReadonly };
}

export function objectType(members: readonly TypeMember[]): TypeCode {
  return { kind: "object", members };
}
