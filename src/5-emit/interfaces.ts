import { StructureKind } from "./structures.ts";
import { typeName } from "../language/tables/names.ts";
import { docWords } from "./doc-words.ts";
import { paramMembers } from "./params.ts";
import { aliasOf, type Section } from "./section.ts";
import { typeOf } from "./type.ts";
import { typeKey } from "./type-doc.ts";

/** The type of the parameters that an application passes. */
export const parameters: Section = ({ contract }, { settings: { language }, files, slots }) => [
  {
    kind: StructureKind.Interface,
    name: `${typeName(contract.name)}Params`,
    isExported: true,
    docs: [docWords[language].paramsOf(contract.name)],
    properties: paramMembers(contract, { language, files }).map(({ name, type, doc, isReadonly, isOptional }) => ({
      name: typeKey(name),
      hasQuestionToken: isOptional,
      isReadonly,
      type: slots.type(type),
      ...(doc === undefined ? {} : { docs: [doc] }),
    })),
  },
];

/** The type of the request that the builder makes. */
export const request: Section = ({ contract, params, request: { root } }, { settings: { language }, slots }) => [
  aliasOf(`${typeName(contract.name)}Request`, slots.aliased(typeOf(root, params)), docWords[language].bodyOf(contract.action)),
];
