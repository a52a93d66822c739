import type { ScalarType } from "../language/tables/construct.ts";
import { acceptedBy } from "../language/tables/value-kinds.ts";
import { valueKind } from "../runtime/param-types.ts";
import { type Contract, type ListItems, type Param, type Varied, variableName } from "../model/contract.ts";
import type { LanguageName } from "../model/language-name.ts";
import type { JsonScalar } from "../model/json.ts";
import type { Tree } from "../model/tree.ts";
import { type EmittedFile, fileOf, idTypeOf } from "./emitted-files.ts";
import { paramDoc } from "./param-doc.ts";
import { listType, literalType, namedType, objectType, type TypeCode, type TypeMember, unionType } from "./type-code.ts";

/** Whether an application may leave a parameter out. */
export function isOptional({ optional, default: fallback }: Param): boolean {
  return optional || fallback !== undefined;
}

/** What is known of parameters beside their declarations. */
export interface AboutParams {
  readonly language: LanguageName;
  /** The reviewed files whose ids some are. */
  readonly files: readonly EmittedFile[];
}

/** The members of the type of a contract's parameters, with examples of its first sample. */
export function paramMembers({ params, samples }: Contract, about: AboutParams): readonly TypeMember[] {
  const [sample] = samples;
  return members(params, (name) => sample?.values.get(name), about);
}

/** The members of the type of a contract's variables. */
export function variableMembers({ vars }: Varied, language: LanguageName): readonly TypeMember[] {
  const named = new Map([...vars.values()].map((param) => [param.name, { ...param, name: variableName(param.name) }]));
  return members(named, () => undefined, { language, files: [] });
}

/** What may be left out may be `undefined` too: an application passes on what it may have without asking whether it has it. */
function members(
  params: ReadonlyMap<string, Param>,
  exampleOf: (name: string) => Tree | undefined,
  about: AboutParams,
): readonly TypeMember[] {
  return [...params.values()].map((param) => {
    const example = exampleOf(param.name);
    const type = givenType(param, example, about);
    return {
      name: param.name,
      isOptional: isOptional(param),
      isReadonly: true,
      type: isOptional(param) ? unionType([type, namedType("undefined")]) : type,
      doc: paramDoc(param, exampleText(example), about.language, fileOf(about.files, param)),
    };
  });
}

/** A value of a sample, where it is one that was written there. */
function exampleText(tree: Tree | undefined): JsonScalar | undefined {
  return tree?.kind === "literal" && tree.given === undefined ? tree.value : undefined;
}

/** The type of a parameter as the application passes it. */
function givenType(param: Param, example: Tree | undefined, about: AboutParams): TypeCode {
  const { type, values, items } = param;
  const file = fileOf(about.files, param);
  switch (valueKind(type)) {
    case "word":
      return unionType((values ?? []).map(literalType));
    case "list":
      return listType(itemType(items, example, about), true);
    default:
      return file ? unionType(idTypeOf(file, namedType(typescript.string))) : plainType(type);
  }
}

function plainType(type: Param["type"]): TypeCode {
  return unionType(acceptedBy(type).map((accepted) => namedType(typescript[accepted])));
}

/** What the types of JSON Schema are in TypeScript. */
const typescript: Readonly<Record<ScalarType, string>> = { string: "string", integer: "number", number: "number", boolean: "boolean" };

function itemType(items: ListItems<Param> | undefined, example: Tree | undefined, about: AboutParams): TypeCode {
  if (items === undefined) return namedType("unknown");
  const first = example?.kind === "list" ? example.items[0]?.value : undefined;
  if (items.kind === "one") return givenType(items.value, first, about);
  return objectType(members(items.fields, (name) => (first?.kind === "record" ? first.fields.get(name) : undefined), about));
}
