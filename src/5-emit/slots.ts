import type { ParameterDeclarationStructure } from "./structures.ts";
import type { Code } from "./code.ts";
import { codeDoc } from "./code-doc.ts";
import type { Flavour } from "./code-site.ts";
import { commentLines } from "./comment.ts";
import { concat, type Doc, group, ifBreak, indent, indentWhere, join, line, softline } from "./doc.ts";
import { print } from "./layout.ts";
import type { TypeCode } from "./type-code.ts";
import { aliasedDoc, typeDoc } from "./type-doc.ts";

/** Answer what stands for code or a type in the structure of a declaration until that is printed. */
export interface Slots {
  /** Code that is returned, or an argument of a statement that has room. */
  readonly value: (code: Code) => string;
  /** The value of a constant. */
  readonly initializer: (code: Code) => string;
  /** The type of a member. */
  readonly type: (type: TypeCode) => string;
  /** What the name of a type stands for. */
  readonly aliased: (type: TypeCode) => string;
}

/** A parameter of a function, its type and its default as they are written. */
type Parameter = Pick<ParameterDeclarationStructure, "name" | "hasQuestionToken"> & {
  readonly type?: string;
  readonly initializer?: string;
};

/** What a mark stands for. */
type Slot =
  | { readonly as: "value" | "initializer"; readonly code: Code }
  | { readonly as: "type" | "aliased"; readonly type: TypeCode }
  | { readonly as: "comment"; readonly text: string }
  | { readonly as: "typeParameters"; readonly parameters: readonly string[] }
  | { readonly as: "parameters"; readonly parameters: readonly Parameter[] };

/** Slots, and what fills them. */
export interface Marks {
  readonly slots: Slots;
  /** The mark of a slot. */
  readonly mark: (slot: Slot) => string;
  /** What a text stands for that is nothing but a mark. */
  readonly slotOf: (text: unknown) => Slot | undefined;
  /** A text with marks as it is printed, with what they stand for laid out. */
  readonly textOf: (text: string, flavour: Flavour) => string;
}

/**
 * What is finished is not printed and parsed again: a mark stands for it, which nothing else can hold, since comments lose and literals
 * escape control characters.
 */
export function createMarks(): Marks {
  const filled: Slot[] = [];
  const mark = (slot: Slot): string => `\u0001${filled.push(slot) - 1}\u0001`;
  const lineOf = (text: string, flavour: Flavour): Doc => {
    const indented = text.length - text.trimStart().length;
    // oxlint-disable-next-line no-control-regex -- the mark is one on purpose
    const docs = text.split(/\u0001(\d+)\u0001/u).map((part, index): Doc => {
      const slot = index % 2 === 0 ? undefined : filled[Number(part)];
      return slot === undefined ? part : indent(slotDoc(slot, indented, flavour), indented);
    });
    return concat(...docs);
  };
  /** The lines of a comment in the place of a line that is nothing but one. */
  const commentOf = (line: string): string | undefined => {
    // oxlint-disable-next-line no-control-regex -- the mark is one on purpose
    const [, space = "", index] = /^( *)\/\*\* \u0001(\d+)\u0001 \*\/$/u.exec(line) ?? [];
    const slot = index === undefined ? undefined : filled[Number(index)];
    if (slot?.as !== "comment") return undefined;
    return commentLines(slot.text, space.length)
      .map((each) => space + each)
      .join("\n");
  };
  return {
    slots: {
      value: (code) => mark({ as: "value", code }),
      initializer: (code) => mark({ as: "initializer", code }),
      type: (type) => mark({ as: "type", type }),
      aliased: (type) => mark({ as: "aliased", type }),
    },
    mark,
    slotOf: (text) => {
      // oxlint-disable-next-line no-control-regex -- the mark is one on purpose
      const found = typeof text === "string" ? /^\u0001(\d+)\u0001$/u.exec(text) : null;
      return found === null ? undefined : filled[Number(found[1])];
    },
    // A line is laid out by itself: nothing in it knows of the others.
    textOf: (text, flavour) =>
      text
        .split("\n")
        .map((each) => (each.includes("\u0001") ? (commentOf(each) ?? print(lineOf(each, flavour))) : each).trimEnd())
        .join("\n"),
  };
}

function slotDoc(slot: Slot, indented: number, flavour: Flavour): Doc {
  switch (slot.as) {
    case "value":
      return codeDoc(slot.code, { flavour, indent: indented });
    case "initializer": {
      const id = Symbol("space");
      return concat(group(indent(softline), false, id), indentWhere(id, codeDoc(slot.code, { flavour, indent: indented + 2 })));
    }
    case "type":
      return typeDoc(slot.type, indented);
    case "aliased":
      return aliasedDoc(slot.type);
    case "comment":
      throw new Error("a comment does not stand on lines of its own");
    case "typeParameters":
      return listDoc(slot.parameters);
    case "parameters":
      return parametersDoc(slot.parameters);
  }
}

/** Parameters between parentheses, on lines of their own where the head of the function has no room on one. */
function parametersDoc(parameters: readonly Parameter[]): Doc {
  const printed = parameters.map(({ name, hasQuestionToken, type, initializer }) =>
    [
      name,
      hasQuestionToken === true ? "?" : "",
      type === undefined ? "" : `: ${type}`,
      initializer === undefined ? "" : ` = ${initializer}`,
    ].join(""),
  );
  return listDoc(printed);
}

/** What stands between brackets, on lines of its own where it has no room on one. */
function listDoc(printed: readonly string[]): Doc {
  return group(concat(indent(concat(softline, join(concat(",", line), printed))), ifBreak(","), softline));
}
