import type { ScalarType } from "../language/tables/construct.ts";
import { acceptedBy } from "../language/tables/value-kinds.ts";
import { valueKind } from "../runtime/param-types.ts";
import type { Contract, ListItems, Param } from "../model/contract.ts";
import type { LanguageName } from "../model/language-name.ts";
import type { JsonScalar } from "../model/json.ts";
import type { Tree } from "../model/tree.ts";
import { paramDoc } from "./param-doc.ts";
import { listType, literalType, namedType, objectType, type TypeCode, type TypeMember, unionType } from "./type-code.ts";

/** Whether an application may leave a parameter out. */
export function isOptional({ optional, default: fallback }: Param): boolean {
  return optional || fallback !== undefined;
}

/** The members of the type of a contract's parameters, with examples of its first sample. */
export function paramMembers({ params, samples }: Contract, language: LanguageName): readonly TypeMember[] {
  const [sample] = samples;
  return members(params, (name) => sample?.values.get(name), language);
}

/** What may be left out may be `undefined` too: an application passes on what it may have without asking whether it has it. */
function members(
  params: ReadonlyMap<string, Param>,
  exampleOf: (name: string) => Tree | undefined,
  language: LanguageName,
): readonly TypeMember[] {
  return [...params.values()].map((param) => {
    const example = exampleOf(param.name);
    const type = givenType(param, example, language);
    return {
      name: param.name,
      isOptional: isOptional(param),
      isReadonly: true,
      type: isOptional(param) ? unionType([type, namedType("undefined")]) : type,
      doc: paramDoc(param, exampleText(example), language),
    };
  });
}

/** A value of a sample, where it is one that was written there. */
function exampleText(tree: Tree | undefined): JsonScalar | undefined {
  return tree?.kind === "literal" && tree.given === undefined ? tree.value : undefined;
}

/** The type of a parameter as the application passes it. */
function givenType({ type, values, items }: Param, example: Tree | undefined, language: LanguageName): TypeCode {
  switch (valueKind(type)) {
    case "word":
      return unionType((values ?? []).map(literalType));
    case "list":
      return listType(itemType(items, example, language), true);
    default:
      return unionType(acceptedBy(type).map((accepted) => namedType(typescript[accepted])));
  }
}

/** What the types of JSON Schema are in TypeScript. */
const typescript: Readonly<Record<ScalarType, string>> = { string: "string", integer: "number", number: "number", boolean: "boolean" };

function itemType(items: ListItems<Param> | undefined, example: Tree | undefined, language: LanguageName): TypeCode {
  if (items === undefined) return namedType("unknown");
  const first = example?.kind === "list" ? example.items[0]?.value : undefined;
  if (items.kind === "one") return givenType(items.value, first, language);
  return objectType(members(items.fields, (name) => (first?.kind === "record" ? first.fields.get(name) : undefined), language));
}
