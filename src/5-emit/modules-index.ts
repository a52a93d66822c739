import { StructureKind } from "ts-morph";
import type { Statement } from "./section.ts";

/** Types of the runtime that applications name. */
const types = ["BuildOptions", "CheckOptions", "ParamsProblem"];

/** What applications import: the modules, given by their names, the types of problems, the error that builders throw. */
export function indexStatements(names: readonly string[], runtime: string): readonly Statement[] {
  return [
    ...names.map((name) => ({ kind: StructureKind.ExportDeclaration, moduleSpecifier: `./${name}` }) as const),
    {
      kind: StructureKind.ExportDeclaration,
      moduleSpecifier: runtime,
      namedExports: [{ name: "FlowspecParamsError" }, ...types.map((name) => ({ name, isTypeOnly: true }))],
    },
  ];
}
