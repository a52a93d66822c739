import type { Param } from "../model/contract.ts";
import { typeName } from "../language/tables/names.ts";
import { type Code, exactCode } from "./code.ts";
import { codeSpan } from "./comment.ts";
import { docWords } from "./doc-words.ts";
import { dataCode } from "./data.ts";
import { aliasOf, constant, type Section } from "./section.ts";
import { namedType } from "./type-code.ts";

/** The words of one enum: its name in generated code, and its words. */
interface Enum {
  readonly name: string;
  /** An object literal of the words, each by itself. */
  readonly code: Code;
  /** What it is of, as a path: `people[].kind`. */
  readonly path: string;
}

/** The words of each enum among parameters, as a constant and a type. */
export const enums: Section = ({ contract }, { settings, slots }) =>
  enumsOf(contract.name, contract.params).flatMap(({ name, code, path }) => [
    constant(name, slots.initializer(code), docWords[settings.language].wordsOf(codeSpan(path))),
    aliasOf(name, slots.aliased(namedType(`(typeof ${name})[keyof typeof ${name}]`)), docWords[settings.language].wordOf(codeSpan(path))),
  ]);

/**
 * The enums among parameters and the fields of their items. Their names are those of contract and parameter with an underscore between them,
 * `TomatoPurchase_kind`: no two contracts share one, since names of contracts have no underscores.
 */
function enumsOf(contract: string, params: ReadonlyMap<string, Param>): readonly Enum[] {
  const found: Enum[] = [];
  const visit = (param: Param, path: string): void => {
    const { items } = param;
    if (items?.kind === "one") visit(items.value, `${path}[]`);
    if (items?.kind === "fields") for (const field of items.fields.values()) visit(field, `${path}[].${field.name}`);
    if (param.type === "enum") found.push({ name: nameOf(contract, path, found), code: codeOf(param.values ?? []), path });
  };
  for (const param of params.values()) visit(param, param.name);
  return found;
}

/** A name that no enum before it has: two paths differ in more than their words only where names have underscores. */
function nameOf(contract: string, path: string, before: readonly Enum[]): string {
  const name = [typeName(contract), ...path.replaceAll("[]", "").split(".")].join("_");
  const free = (candidate: string): string => (before.some((each) => each.name === candidate) ? free(`${candidate}_`) : candidate);
  return free(name);
}

function codeOf(words: readonly string[]): Code {
  return exactCode(dataCode(Object.fromEntries([...new Set(words)].map((word) => [word, word]))));
}
