import type { Code } from "./code.ts";
import { literalType, namedType, objectType, tupleType, type TypeCode } from "./type-code.ts";

/** The type of data that is a constant of a module, as exact as \`as const\` has it. */
export function declaredType(code: Code): TypeCode {
  switch (code.kind) {
    case "exact":
      return declaredType(code.value);
    case "text":
      return literalType(code.value);
    case "atom":
      return namedType(code.name);
    case "object":
      return objectType(
        code.members.flatMap((member) =>
          "spread" in member ? [] : [{ name: member.key, isOptional: false, isReadonly: true, type: declaredType(member.value) }],
        ),
      );
    case "array":
      return tupleType(code.elements.flatMap((element) => ("spread" in element ? [] : [declaredType(element)])));
    default:
      throw new Error(`a constant of a module is made by ${code.kind}, and its type is not known`);
  }
}
