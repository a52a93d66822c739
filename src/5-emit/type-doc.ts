import { commentLines } from "./comment.ts";
import { concat, type Doc, group, hardline, ifBreak, indent, indentWhere, join, line, softline } from "./doc.ts";
import { keyForm, literalOf } from "./literal.ts";
import type { ObjectType, TypeCode, TypeMember, UnionType } from "./type-code.ts";

/** The layout of a type as that of a member or a parameter, on lines that are indented by some columns. */
export function typeDoc(type: TypeCode, indented: number): Doc {
  return type.kind === "union" ? group(indent(concat(softline, unionDoc(type, indented + 2)))) : docOf(type, indented);
}

/** The layout of a type after `type X = `. */
export function aliasedDoc(type: TypeCode): Doc {
  if (type.kind === "union" || type.kind === "generic") return typeDoc(type, 0);
  const id = Symbol("space");
  return concat(group(indent(softline), false, id), indentWhere(id, docOf(type, 0)));
}

function docOf(type: TypeCode, indented: number): Doc {
  switch (type.kind) {
    case "named":
      return type.text;
    case "generic":
      return genericDoc(type.name, type.args, indented);
    case "literal":
      return literalOf(type.value);
    case "union":
      return unionDoc(type, indented);
    case "tuple":
      return tupleDoc(type.types, indented);
    case "list":
      return concat(type.isReadonly ? "readonly " : "", elementDoc(type.of, indented), "[]");
    case "object":
      return objectDoc(type, indented);
  }
}

function genericDoc(name: string, args: readonly TypeCode[], indented: number): Doc {
  const parts = join(
    concat(",", line),
    args.map((type) => docOf(type, indented + 2)),
  );
  return group(concat(name, "<", indent(concat(softline, parts)), softline, ">"));
}

/** Types with `|` between them; broken, each has a line that begins with one. */
function unionDoc({ types }: UnionType, indented: number): Doc {
  return group(
    concat(
      ifBreak("| "),
      join(
        concat(line, "| "),
        types.map((type) => indent(docOf(type, indented + 2))),
      ),
    ),
  );
}

/** The type of the elements of a list. */
function elementDoc(type: TypeCode, indented: number): Doc {
  const isCompound = type.kind === "union" || (type.kind === "list" && type.isReadonly);
  if (!isCompound) return docOf(type, indented);
  if (type.kind !== "union") return concat("(", docOf(type, indented), ")");
  return concat("(", group(concat(indent(concat(softline, unionDoc(type, indented + 2))), softline)), ")");
}

function tupleDoc(types: readonly TypeCode[], indented: number): Doc {
  if (types.length === 0) return "[]";
  const part = (type: TypeCode): Doc => {
    if (type.kind !== "union" || types.length === 1) return docOf(type, indented + 2);
    const open = indent(concat(ifBreak(concat("(", softline)), unionDoc(type, indented + 4)));
    return group(concat(open, softline, ifBreak(")")));
  };
  const parts = join(
    concat(",", line),
    types.map((type) => group(part(type))),
  );
  return group(concat("[", indent(concat(softline, parts, ifBreak(","))), softline, "]"));
}

/** Members of a type, each on a line of its own. */
function objectDoc({ members }: ObjectType, indented: number): Doc {
  if (members.length === 0) return "{}";
  const lines = members.map((member) => concat(hardline, memberDoc(member, indented + 2), ";"));
  return group(concat("{", indent(concat(...lines)), hardline, "}"));
}

function memberDoc({ name, isOptional, isReadonly, type, doc }: TypeMember, indented: number): Doc {
  const comment = doc === undefined ? [] : commentLines(doc, indented).flatMap((text) => [text, hardline]);
  return concat(...comment, isReadonly ? "readonly " : "", typeKey(name), isOptional ? "?" : "", ": ", typeDoc(type, indented));
}

/** A name as it is declared in a type. */
export function typeKey(name: string): string {
  const form = name === "__proto__" ? "bare" : keyForm(name);
  return form === "bare" ? name : form === "quoted" ? literalOf(name) : `[${literalOf(name)}]`;
}
