import { type FunctionDeclarationStructure, StructureKind } from "./structures.ts";
import { typeName } from "../language/tables/names.ts";
import type { Contract, Param } from "../model/contract.ts";
import { commentText } from "./comment.ts";
import { type DocWords, docWords } from "./doc-words.ts";
import { callCode, type Code, nameCode, objectCode } from "./code.ts";
import { isUnsaid, siteCode } from "./environment.ts";
import { expressionOf } from "./expression.ts";
import { fileOf } from "./emitted-files.ts";
import { isOptional } from "./params.ts";
import { type About, runtimeCode, type Section } from "./section.ts";

/** The function that makes the request of parameters. */
export const builder: Section = ({ contract, params, request }, about) => {
  const name = typeName(contract.name);
  const { runtime, slots, files } = about;
  const { varied } = contract;
  const body = expressionOf(
    request.root,
    params,
    (each) => runtimeCode(about, each),
    (param) => fileOf(files, param) !== undefined,
  );
  const key = keyCall(about);
  const said = [...(key === undefined ? [] : [`key: ${runtime("givenKey")}(key)`]), ...(varied ? ["site"] : [])];
  const isRead = said.length > 0 || files.some(({ sealed }) => sealed);
  const optional = hasRequired(contract.params) ? {} : { initializer: "{}" };
  return [
    exported({
      name: `build${name}`,
      docs: [builderDoc(contract, about.definition, docWords[about.settings.language])],
      parameters: [{ name: "params", type: `${name}Params`, ...optional }, optionsOf(contract, optionsType("BuildOptions", about))],
      returnType: `${name}Request`,
      statements: [
        `const now = ${runtime("clock")}(options);`,
        ...(key === undefined ? [] : [`const key = ${slots.value(key)};`]),
        ...(varied ? [`const site = ${slots.value(siteCode(varied, about))};`] : []),
        `if (${runtime("isChecked")}(options)) params = ${runtime("accepted")}(judgement, params, { ${["now", ...said].join(", ")} });`,
        ...(isRead
          ? [`else params = ${runtime("unchecked")}(judgement, params, ${said.length === 0 ? "{}" : `{ ${said.join(", ")} }`});`]
          : []),
        `return ${slots.value(body)};`,
      ],
    }),
  ];
};

/** The function that says what is wrong with parameters. */
export const check: Section = ({ contract }, about) => {
  const { runtime, settings, slots } = about;
  const { varied } = contract;
  const key = keyCall(about);
  const sending = [
    { key: "now", value: callCode(runtimeCode(about, "clock"), nameCode("options")) },
    ...(key === undefined ? [] : [{ key: "key", value: callCode(runtimeCode(about, "givenKey"), key) }]),
    ...(varied ? [{ key: "site", value: siteCode(varied, about) }] : []),
  ];
  const problems = callCode(runtimeCode(about, "problemsOf"), nameCode("judgement"), nameCode("params"), objectCode(sending, false));
  return [
    exported({
      name: `check${typeName(contract.name)}`,
      docs: [docWords[settings.language].check],
      parameters: [{ name: "params", type: "unknown" }, optionsOf(contract, optionsType("CheckOptions", about))],
      returnType: `readonly ${runtime("ParamsProblem")}[]`,
      statements: [`return ${slots.value(problems)};`],
    }),
  ];
};

/** The parameter for options of a type: with the environment, where the contract names variables of one. */
function optionsOf(
  { name, varied }: Contract,
  type: string,
): { readonly name: string; readonly type: string; readonly initializer?: string } {
  if (varied === undefined) return { name: "options", type, initializer: "{}" };
  const withEnvironment = { name: "options", type: `${type} & ${typeName(name)}Environment` };
  return isUnsaid(varied) ? { ...withEnvironment, initializer: "{}" } : withEnvironment;
}

/** The type of options; with the key, where requests say where they come from. */
function optionsType(name: string, { runtime, settings }: About): string {
  return settings.provenance ? `${runtime(name)} & ${runtime("KeyOption")}` : runtime(name);
}

/** The code that reads the key of a call; none where it would go nowhere. */
function keyCall(about: About): Code | undefined {
  return about.settings.provenance ? callCode(runtimeCode(about, "keyOf"), nameCode("options")) : undefined;
}

function exported(structure: Omit<FunctionDeclarationStructure, "kind" | "isExported">): FunctionDeclarationStructure {
  return { ...structure, kind: StructureKind.Function, isExported: true };
}

function builderDoc({ name, action, summary, waived = [] }: Contract, definition: string, words: DocWords): string {
  const what = summary === undefined ? words.builderOf(name) : commentText(summary);
  const laws = waived.map(({ code, at, reason }) =>
    words.waived(code, at === undefined ? undefined : commentText(at), commentText(reason)),
  );
  return [what, words.origin(commentText(definition), action), ...laws].join("\n");
}

function hasRequired(params: ReadonlyMap<string, Param>): boolean {
  return [...params.values()].some((param) => !isOptional(param));
}
