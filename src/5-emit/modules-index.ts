import { StructureKind } from "./structures.ts";
import { errorsOfSome, type RuntimeNames } from "./runtime.ts";
import type { Statement } from "./section.ts";

/** Types of the runtime that applications name. */
const types = ["BuildOptions", "CheckOptions", "ParamsProblem"];

/** What applications import: the modules, given by their names, the types of problems, the errors that are thrown; `used` are names of the runtime. */
export function indexStatements(names: readonly string[], used: RuntimeNames, runtime: string): readonly Statement[] {
  return [
    ...names.map((name) => ({ kind: StructureKind.ExportDeclaration, moduleSpecifier: `./${name}` }) as const),
    {
      kind: StructureKind.ExportDeclaration,
      moduleSpecifier: runtime,
      namedExports: ["FlowspecParamsError", ...errorsOfSome.keys()].filter((name) => used.has(name)).map((name) => ({ name })),
    },
    {
      kind: StructureKind.ExportDeclaration,
      moduleSpecifier: runtime,
      isTypeOnly: true,
      namedExports: types.map((name) => ({ name })),
    },
  ];
}
