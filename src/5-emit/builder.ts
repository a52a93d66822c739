import { type FunctionDeclarationStructure, StructureKind } from "ts-morph";
import { typeName } from "../language/tables/names.ts";
import type { Contract, Param } from "../model/contract.ts";
import type { Waiver } from "../model/waiver.ts";
import { commentText } from "./comment.ts";
import { expressionOf } from "./expression.ts";
import { isOptional } from "./params.ts";
import { runtimeCode, type Section } from "./section.ts";

/** The function that makes the request of parameters. */
export const builder: Section = ({ contract, request }, about) => {
  const name = typeName(contract.name);
  const { runtime, slots } = about;
  const body = expressionOf(request.root, contract.params, (each) => runtimeCode(about, each));
  const optional = hasRequired(contract.params) ? {} : { initializer: "{}" };
  return [
    exported({
      name: `build${name}`,
      docs: [builderDoc(contract)],
      parameters: [
        { name: "params", type: `${name}Params`, ...optional },
        { name: "options", type: runtime("BuildOptions"), initializer: "{}" },
      ],
      returnType: `${name}Request`,
      statements: [
        `const now = ${runtime("clock")}(options);`,
        `if (${runtime("isChecked")}(options)) params = ${runtime("accepted")}(judgement, params, now);`,
        `return ${slots.value(body)};`,
      ],
    }),
  ];
};

/** The function that says what is wrong with parameters. */
export const check: Section = ({ contract }, { runtime }) => [
  exported({
    name: `check${typeName(contract.name)}`,
    docs: ["Everything that is wrong with parameters, warnings too; nothing where nothing is. Never throws."],
    parameters: [
      { name: "params", type: "unknown" },
      { name: "options", type: runtime("CheckOptions"), initializer: "{}" },
    ],
    returnType: `readonly ${runtime("ParamsProblem")}[]`,
    statements: [`return ${runtime("problemsOf")}(judgement, params, ${runtime("clock")}(options));`],
  }),
];

function exported(structure: Omit<FunctionDeclarationStructure, "kind" | "isExported">): FunctionDeclarationStructure {
  return { ...structure, kind: StructureKind.Function, isExported: true };
}

function builderDoc({ name, action, summary, origin, waived = [] }: Contract): string {
  const what = commentText(summary ?? `Builds the request of ${name}.`);
  const where = `From ${commentText(origin.span.source.path)}, for ${action}.`;
  return `${what}\n${where} Throws a FlowspecParamsError where parameters are wrong.${waived.map(waiverText).join("")}`;
}

/** A line on a law that is not judged. */
function waiverText({ code, at, reason }: Waiver): string {
  const where = at === undefined ? "" : at === "" ? " of the contract" : ` at ${commentText(at)}`;
  return `\nNot judged: ${code}${where}, suppressed in the definition: ${commentText(reason)}`;
}

function hasRequired(params: ReadonlyMap<string, Param>): boolean {
  return [...params.values()].some((param) => !isOptional(param));
}
