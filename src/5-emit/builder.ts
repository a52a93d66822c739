import {
  type FunctionDeclarationStructure,
  type InterfaceDeclarationStructure,
  type OptionalKind,
  type StatementStructures,
  StructureKind,
  type TypeAliasDeclarationStructure,
  VariableDeclarationKind,
  type VariableStatementStructure,
} from "ts-morph";
import type { CompiledLaws } from "../runtime/judgement.ts";
import type { Contract, Param } from "../model/contract.ts";
import type { Waiver } from "../model/waiver.ts";
import type { Request } from "../model/request.ts";
import { commentText } from "./comment.ts";
import { createConstants } from "./constants.ts";
import { dataCode } from "./data.ts";
import { descriptorCode } from "./descriptor.ts";
import { enumsOf } from "./enums.ts";
import { expressionOf } from "./expression.ts";
import { runtimeNamesIn, writtenJudgement } from "./judgement.ts";
import { typeName } from "../language/tables/names.ts";
import { isOptional, paramProperties } from "./params.ts";
import type { Deferred } from "./print.ts";
import { typeOf } from "./type.ts";

/** A contract, the request it becomes, what remains to be judged of it, and the bodies of its samples by name. */
export interface Compiled {
  readonly contract: Contract;
  readonly request: Request;
  readonly judged: CompiledLaws;
  readonly bodies: ReadonlyMap<string, unknown>;
}

/** Types of the runtime that every module names. */
const types = ["BuildOptions", "CheckOptions", "Judgement", "ParamsProblem"];

/** The module of one contract whose fingerprint is known: its descriptor, its enums, the types of its parameters and its request, its builder and its check. */
export function moduleStatements(
  { contract, request, judged: left }: Compiled,
  fingerprint: string,
  slot: Deferred,
): readonly (StatementStructures | string)[] {
  const name = typeName(contract.name);
  const constants = createConstants();
  const names = runtimeNamesIn(left);
  const judgement = dataCode(writtenJudgement(contract.name, left), (value) => {
    const name = names.get(value);
    return name === undefined ? undefined : constants.use(name);
  });
  const { code, calls } = expressionOf(request.root, contract.params);
  const values = [...new Set(["accepted", "clock", "isChecked", "problemsOf", ...calls, ...constants.imports])].toSorted();
  return [
    {
      kind: StructureKind.ImportDeclaration,
      moduleSpecifier: "./runtime.js",
      namedImports: [
        ...values.map((each) => ({ name: each })),
        ...[...types, ...constants.types].toSorted().map((each) => ({ name: each, isTypeOnly: true })),
      ],
    },
    constant(`${name}Descriptor`, slot(descriptorCode(contract, fingerprint)), "What the request is made for, and of which definition."),
    ...enumsOf(contract.name, contract.params).flatMap((each) => [
      constant(each.name, slot(each.code), `The words of \`${each.path}\`.`),
      alias(each.name, `(typeof ${each.name})[keyof typeof ${each.name}]`, `A word of \`${each.path}\`.`),
    ]),
    paramsInterface(contract, name, slot),
    alias(`${name}Request`, slot(typeOf(request.root, contract.params)), `The body of ${contract.action}.`),
    ...functions(contract, name, slot(code)),
    slot(
      `/** What is left to judge of ${contract.name} once its parameters are known. */\nfunction judgement(): Judgement {\n  return ${judgement};\n}`,
    ),
  ];
}

function constant(name: string, initializer: string, doc: string): VariableStatementStructure {
  return {
    kind: StructureKind.VariableStatement,
    declarationKind: VariableDeclarationKind.Const,
    declarations: [{ name, initializer }],
    isExported: true,
    docs: [doc],
  };
}

function alias(name: string, type: string, doc: string): TypeAliasDeclarationStructure {
  return { kind: StructureKind.TypeAlias, isExported: true, name, type, docs: [doc] };
}

function paramsInterface(contract: Contract, name: string, slot: Deferred): InterfaceDeclarationStructure {
  return {
    kind: StructureKind.Interface,
    name: `${name}Params`,
    isExported: true,
    docs: [`The parameters of ${contract.name}.`],
    properties: paramProperties(contract).map(({ doc, type, ...property }) => ({
      ...property,
      isReadonly: true,
      type: slot(type),
      docs: [doc],
    })),
  };
}

function functions(
  { name: contract, action, summary, origin, params, waived = [] }: Contract,
  name: string,
  body: string,
): readonly FunctionDeclarationStructure[] {
  const what = commentText(summary ?? `Builds the request of ${contract}.`);
  const where = `From ${commentText(origin.span.source.path)}, for ${action}.`;
  const answered = waived.map(waiverText).join("");
  const optional = hasRequired(params) ? {} : { initializer: "{}" };
  const build: OptionalKind<FunctionDeclarationStructure> = {
    name: `build${name}`,
    docs: [`${what}\n${where} Throws a FlowspecParamsError where parameters are wrong.${answered}`],
    parameters: [
      { name: "params", type: `${name}Params`, ...optional },
      { name: "options", type: "BuildOptions", initializer: "{}" },
    ],
    returnType: `${name}Request`,
    statements: ["const now = clock(options);", "if (isChecked(options)) params = accepted(judgement, params, now);", `return ${body};`],
  };
  const check: OptionalKind<FunctionDeclarationStructure> = {
    name: `check${name}`,
    docs: ["Everything that is wrong with parameters, warnings too; nothing where nothing is. Never throws."],
    parameters: [
      { name: "params", type: "unknown" },
      { name: "options", type: "CheckOptions", initializer: "{}" },
    ],
    returnType: "readonly ParamsProblem[]",
    statements: ["return problemsOf(judgement, params, clock(options));"],
  };
  return [build, check].map((each) => ({ ...each, kind: StructureKind.Function, isExported: true }));
}

/** A line on a law that is not judged. */
function waiverText({ code, at, reason }: Waiver): string {
  const where = at === undefined ? "" : at === "" ? " of the contract" : ` at ${commentText(at)}`;
  return `\nNot judged: ${code}${where}, suppressed in the definition: ${commentText(reason)}`;
}

function hasRequired(params: ReadonlyMap<string, Param>): boolean {
  return [...params.values()].some((param) => !isOptional(param));
}
