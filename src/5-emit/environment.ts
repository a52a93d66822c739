import { StructureKind } from "./structures.ts";
import { typeName } from "../language/tables/names.ts";
import { type Varied, variableName } from "../model/contract.ts";
import type { Environment } from "../model/environment.ts";
import { callCode, type Code, nameCode, textCode } from "./code.ts";
import { dataCode } from "./data.ts";
import { docWords } from "./doc-words.ts";
import { variableMembers } from "./params.ts";
import { aliasOf, type About, runtimeCode, type Section } from "./section.ts";
import { literalType, namedType, objectType, type TypeCode, type TypeMember, unionType } from "./type-code.ts";
import { typeKey } from "./type-doc.ts";

/** For which environment a request is, where the contract names variables of one: types of what an application says of it, and their values. */
export const environment: Section = ({ contract: { name: contract, varied } }, { runtime, settings: { language }, slots }) => {
  if (varied === undefined) return [];
  const name = typeName(contract);
  return [
    {
      kind: StructureKind.Interface,
      name: `${name}Vars`,
      isExported: true,
      docs: [docWords[language].variablesOf(contract)],
      properties: variableMembers(varied, language).map(({ name: variable, type, doc, isReadonly, isOptional }) => ({
        name: typeKey(variable),
        hasQuestionToken: isOptional,
        isReadonly,
        type: slots.type(type),
        ...(doc === undefined ? {} : { docs: [doc] }),
      })),
    },
    aliasOf(
      `${name}Environment`,
      slots.aliased(choiceOf(varied, namedType(`${runtime("SomeVariables")}<${name}Vars>`), namedType(`${name}Vars`))),
      docWords[language].environment,
    ),
  ];
};

/** The values that variables have in each environment. */
export const environments: Section = ({ contract: { name, varied } }, { runtime, settings: { language }, slots }) => {
  if (varied === undefined) return [];
  return [
    {
      kind: StructureKind.Function,
      name: "environments",
      docs: [docWords[language].environmentsOf(name)],
      returnType: `${runtime("Environments")}<${typeName(name)}Vars>`,
      statements: [`return ${slots.value(dataCode(valuesByName(varied), undefined, 2))};`],
    },
  ];
};

/** The call that finds the variables of a request in a builder. */
export function siteCode({ env }: Varied, about: About): Code {
  const site = runtimeCode(about, "siteOf");
  return callCode(site, callCode(nameCode("environments")), nameCode("options"), ...(env === undefined ? [] : [textCode(env)]));
}

/** Whether an application need not say which environment it means. */
export function isUnsaid(varied: Varied): boolean {
  return groupsOf(varied).some((group) => group.missing.length === 0 && isDefault(group, varied));
}

/** The values that environments have for the variables of a contract, by their names. */
function valuesByName({ environments: all, vars }: Varied): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const names = namesOf(vars);
  const valuesOf = ({ vars: values }: Environment): Readonly<Record<string, string>> =>
    Object.fromEntries(
      names.flatMap((name) => {
        const value = values.get(name)?.value;
        return value === undefined ? [] : [[name, value]];
      }),
    );
  return Object.fromEntries([...all].map(([name, each]) => [name, valuesOf(each)]));
}

function namesOf(vars: Varied["vars"]): readonly string[] {
  return [...vars.keys()].map(variableName);
}

/** What may be said of an environment: the name of one, with what only the application knows of its variables; or all variables without a name. */
function choiceOf(varied: Varied, some: TypeCode, all: TypeCode): TypeCode {
  const choices = groupsOf(varied).map((group) => {
    const { names, missing } = group;
    const env = member("env", unionType(names.map(literalType)), isDefault(group, varied));
    return objectType([env, missing.length === 0 ? member("vars", some, true) : member("vars", wanted(varied, missing), false)]);
  });
  const nameless = objectType([{ ...member("env", namedType("undefined"), false), isOptional: true }, member("vars", all, false)]);
  return unionType(varied.env === undefined ? [...choices, nameless] : choices);
}

/** Variables of which an environment lacks some. */
function wanted(varied: Varied, missing: readonly string[]): TypeCode {
  return objectType(variableMembers(varied, "en").map(({ name, type }) => member(name, type, !missing.includes(name))));
}

function member(name: string, type: TypeCode, isOptional: boolean): TypeMember {
  return { name, isOptional, isReadonly: true, type: isOptional ? unionType([type, namedType("undefined")]) : type };
}

/** Environments that lack the same of some variables. */
interface Group {
  readonly names: string[];
  readonly missing: readonly string[];
}

function isDefault({ names }: Group, { env }: Varied): boolean {
  return env !== undefined && names.includes(env);
}

function groupsOf({ environments: all, vars }: Varied): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const { name, vars: values } of all.values()) {
    const missing = namesOf(vars).filter((each) => !values.has(each));
    const group = groups.get(missing.join(" ")) ?? { names: [], missing };
    group.names.push(name);
    groups.set(missing.join(" "), group);
  }
  return [...groups.values()];
}
