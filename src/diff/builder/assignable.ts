import { compare } from "../../model/diagnostic.ts";
import type { ObjectType, TypeCode } from "../../5-emit/type-code.ts";

/** Whether a value of one type of generated code is one of another, as TypeScript has it. */
export function isAssignable(from: TypeCode, to: TypeCode): boolean {
  if (from.kind === "union") return from.types.every((each) => isAssignable(each, to));
  if (to.kind === "union") return to.types.some((each) => isAssignable(from, each));
  switch (from.kind) {
    case "named":
      return (
        to.kind === "named" && (from.text === to.text || to.text === "unknown" || from.text === "never" || isLiteralOf(from.text, to.text))
      );
    case "literal":
      return to.kind === "literal" ? from.value === to.value : to.kind === "named" && (to.text === "string" || to.text === "unknown");
    case "list":
      return to.kind === "list" && isAssignable(from.of, to.of) && (to.isReadonly || !from.isReadonly);
    case "object":
      return to.kind === "object" && to.members.every((member) => hasMember(from, member));
    case "tuple":
    case "generic":
      return JSON.stringify(from) === JSON.stringify(to);
  }
}

function hasMember({ members }: ObjectType, { name, type, isOptional }: ObjectType["members"][number]): boolean {
  const found = members.find((each) => each.name === name);
  if (found === undefined) return isOptional;
  return (isOptional || !found.isOptional) && isAssignable(found.type, type);
}

/** Whether the text of a type is a number, or true or false. */
function isLiteralOf(literal: string, type: string): boolean {
  if (literal === "true" || literal === "false") return type === "boolean";
  return type === "number" && literal.trim() !== "" && Number.isFinite(Number(literal));
}

/** A type on one line, so that it can be compared and shown: members and alternatives stand in an order of their own, whatever the order in which they were written. */
export function typeText(type: TypeCode): string {
  switch (type.kind) {
    case "named":
      return type.text;
    case "literal":
      return JSON.stringify(type.value);
    case "generic":
      return `${type.name}<${type.args.map(typeText).join(", ")}>`;
    case "union":
      return [...new Set(type.types.map(typeText))].toSorted(compare).join(" | ");
    case "tuple":
      return `[${type.types.map(typeText).join(", ")}]`;
    case "list":
      return type.of.kind === "union" ? `(${typeText(type.of)})[]` : `${typeText(type.of)}[]`;
    case "object":
      return `{ ${type.members
        .map(({ name, isOptional, type: of }) => `${name}${isOptional ? "?" : ""}: ${typeText(of)}`)
        .toSorted(compare)
        .join("; ")} }`;
  }
}
