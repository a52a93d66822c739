import { printStructure, type StatementStructures, StructureKind } from "ts-morph";

export {
  type ExportDeclarationStructure,
  type FunctionDeclarationStructure,
  type ImportDeclarationStructure,
  type InterfaceDeclarationStructure,
  type ParameterDeclarationStructure,
  type StatementStructures,
  StructureKind,
  type TypeAliasDeclarationStructure,
  VariableDeclarationKind,
  type VariableStatementStructure,
} from "ts-morph";

/*
 * The one place that knows ts-morph. What ships has its own printers here, without the TypeScript that ts-morph embeds and that takes
 * several times as long to load as Node itself: `scripts/printer.mjs` puts them in its place.
 */

/** The text of declarations as ts-morph prints them, two columns further in for each level. */
export function structuresText(statements: readonly (StatementStructures | string)[]): string {
  return printStructure({ kind: StructureKind.SourceFile, statements: [...statements] }, { indentNumberOfSpaces: 2 });
}
