import { type FunctionDeclarationStructure, StructureKind } from "ts-morph";
import { typeName } from "../language/tables/names.ts";
import type { Contract, Param } from "../model/contract.ts";
import { commentText } from "./comment.ts";
import { type DocWords, docWords } from "./doc-words.ts";
import { expressionOf } from "./expression.ts";
import { fileOf } from "./emitted-files.ts";
import { isOptional } from "./params.ts";
import { type About, runtimeCode, type Section } from "./section.ts";

/** The function that makes the request of parameters. */
export const builder: Section = ({ contract, params, request }, about) => {
  const name = typeName(contract.name);
  const { runtime, slots, files } = about;
  const body = expressionOf(
    request.root,
    params,
    (each) => runtimeCode(about, each),
    (param) => fileOf(files, param) !== undefined,
  );
  const key = keyCall(about);
  const optional = hasRequired(contract.params) ? {} : { initializer: "{}" };
  return [
    exported({
      name: `build${name}`,
      docs: [builderDoc(contract, docWords[about.settings.language])],
      parameters: [
        { name: "params", type: `${name}Params`, ...optional },
        { name: "options", type: optionsType("BuildOptions", about), initializer: "{}" },
      ],
      returnType: `${name}Request`,
      statements: [
        `const now = ${runtime("clock")}(options);`,
        ...(key === undefined ? [] : [`const key = ${key};`]),
        `if (${runtime("isChecked")}(options)) params = ${runtime("accepted")}(judgement, params, now${key === undefined ? "" : ", key"});`,
        ...(files.some(({ sealed }) => sealed) ? [`else params = ${runtime("sealedOnly")}(judgement, params);`] : []),
        `return ${slots.value(body)};`,
      ],
    }),
  ];
};

/** The function that says what is wrong with parameters. */
export const check: Section = ({ contract }, about) => [
  exported({
    name: `check${typeName(contract.name)}`,
    docs: [docWords[about.settings.language].check],
    parameters: [
      { name: "params", type: "unknown" },
      { name: "options", type: optionsType("CheckOptions", about), initializer: "{}" },
    ],
    returnType: `readonly ${about.runtime("ParamsProblem")}[]`,
    statements: [
      `return ${about.runtime("problemsOf")}(${["judgement", "params", `${about.runtime("clock")}(options)`, keyCall(about) ?? []].flat().join(", ")});`,
    ],
  }),
];

/** The type of options; with the key, where requests say where they come from. */
function optionsType(name: string, { runtime, settings }: About): string {
  return settings.provenance ? `${runtime(name)} & ${runtime("KeyOption")}` : runtime(name);
}

/** The code that reads the key of a call; none where it would go nowhere. */
function keyCall({ runtime, settings }: About): string | undefined {
  return settings.provenance ? `${runtime("keyOf")}(options)` : undefined;
}

function exported(structure: Omit<FunctionDeclarationStructure, "kind" | "isExported">): FunctionDeclarationStructure {
  return { ...structure, kind: StructureKind.Function, isExported: true };
}

function builderDoc({ name, action, summary, origin, waived = [] }: Contract, words: DocWords): string {
  const what = summary === undefined ? words.builderOf(name) : commentText(summary);
  const laws = waived.map(({ code, at, reason }) =>
    words.waived(code, at === undefined ? undefined : commentText(at), commentText(reason)),
  );
  return [what, words.origin(commentText(origin.span.source.path), action), ...laws].join("\n");
}

function hasRequired(params: ReadonlyMap<string, Param>): boolean {
  return [...params.values()].some((param) => !isOptional(param));
}
