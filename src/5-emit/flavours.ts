import {
  type ExportDeclarationStructure,
  type FunctionDeclarationStructure,
  type ImportDeclarationStructure,
  type StatementStructures,
  StructureKind,
  type VariableStatementStructure,
} from "./structures.ts";
import { callCode, type Code, nameCode, objectCode, spread, textCode } from "./code.ts";
import { declaredType } from "./declared.ts";
import { printWidth } from "./layout.ts";
import type { Statement } from "./section.ts";
import type { Output } from "./shape.ts";
import type { Marks } from "./slots.ts";

/** The declarations of a module as one of its files has them. */
export function statementsFor(output: Output, statements: readonly Statement[], marks: Marks): readonly (StatementStructures | string)[] {
  const printed = statements.flatMap((statement) => statementFor(output, documented(statement, marks), marks));
  if (output.as !== "commonjs") return printed;
  const reexports = statements.filter((each) => each.kind === StructureKind.ExportDeclaration);
  return ['"use strict";', ...printed, ...(reexports.length === 0 ? [] : assignedExports(output, reexports, marks))];
}

/** Modules whose members are members of this one: in a form in which also those who import it as an ES module find them. */
function assignedExports(output: Output, statements: readonly ExportDeclarationStructure[], marks: Marks): readonly string[] {
  const required = (statement: ExportDeclarationStructure): Code =>
    callCode(nameCode("require"), textCode(from(output, statement.moduleSpecifier)));
  const whole = statements.filter(({ namedExports }) => namedExports === undefined).map((each) => spread(required(each)));
  const single = statements.flatMap((statement) =>
    valuesOf(statement).map((name) => `module.exports.${name} = require("${from(output, statement.moduleSpecifier)}").${name};`),
  );
  return [`module.exports = ${marks.slots.value(objectCode(whole, true))};`, ...single];
}

/** The values that a module exports of another, by their names. */
function valuesOf({ namedExports, isTypeOnly }: ExportDeclarationStructure): readonly string[] {
  if (!Array.isArray(namedExports) || isTypeOnly === true) return [];
  return namedExports.flatMap((each) => (typeof each === "object" ? [each.name] : []));
}

type Printed = readonly (StatementStructures | string)[];

function statementFor(output: Output, statement: Statement, marks: Marks): Printed {
  switch (statement.kind) {
    case StructureKind.ImportDeclaration:
      return imported(output, statement);
    case StructureKind.ExportDeclaration:
      return reexported(output, statement);
    case StructureKind.Interface:
      return output.as === "typescript" || output.as === "declarations" ? [statement] : [];
    case StructureKind.TypeAlias:
      return output.as === "typescript" || output.as === "declarations" ? [statement] : [];
    case StructureKind.VariableStatement:
      return variable(output, statement, marks);
    case StructureKind.Function:
      return functionFor(output, statement, marks);
  }
}

/** A declaration with marks for its comments, whose lines are broken where they stand. */
function documented(statement: Statement, marks: Marks): Statement {
  if (statement.kind === StructureKind.ImportDeclaration || statement.kind === StructureKind.ExportDeclaration) return statement;
  const marked = (docs: readonly unknown[] = []): string[] => docs.map((doc) => marks.mark({ as: "comment", text: String(doc) }));
  const docs = marked(statement.docs);
  if (statement.kind !== StructureKind.Interface) return { ...statement, docs };
  return { ...statement, docs, properties: (statement.properties ?? []).map((each) => ({ ...each, docs: marked(each.docs) })) };
}

/** Where a module is: one of this folder by the name of its file, another by its own. */
function from(output: Output, specifier: string | undefined): string {
  return specifier?.startsWith("./") === true ? specifier + output.imports : (specifier ?? "");
}

function imported(output: Output, statement: ImportDeclarationStructure): Printed {
  const moduleSpecifier = from(output, statement.moduleSpecifier);
  if (output.as !== "commonjs") return [{ ...statement, moduleSpecifier }];
  return [`const ${statement.namespaceImport ?? ""} = require(${JSON.stringify(moduleSpecifier)});`];
}

/** What is exported of another module; JavaScript has no types to export. */
function reexported(output: Output, statement: ExportDeclarationStructure): Printed {
  if (output.as === "commonjs" || (output.as === "esm" && statement.isTypeOnly === true)) return [];
  return [{ ...statement, moduleSpecifier: from(output, statement.moduleSpecifier) }];
}

function variable(output: Output, statement: VariableStatementStructure, marks: Marks): Printed {
  const names = statement.declarations.map(({ name }) => name);
  if (output.as === "declarations") {
    if (statement.isExported !== true) return [];
    const declarations = statement.declarations.map(({ name, initializer, type }) => {
      if (type !== undefined) return { name, type };
      const slot = marks.slotOf(initializer);
      if (slot?.as !== "initializer") throw new Error(`the type of ${name} is not known`);
      return { name, type: marks.slots.type(declaredType(slot.code)) };
    });
    return [{ ...statement, declarations, hasDeclareKeyword: true }];
  }
  if (output.as === "typescript") return [statement];
  const untyped = {
    ...statement,
    declarations: statement.declarations.map(({ name, initializer }) => ({ name, ...(initializer === undefined ? {} : { initializer }) })),
  };
  if (output.as === "commonjs") return [{ ...untyped, isExported: false }, ...(statement.isExported === true ? exportsOf(names) : [])];
  return [untyped];
}

function functionFor(output: Output, statement: FunctionDeclarationStructure, marks: Marks): Printed {
  const { name = "", parameters = [], isExported, returnType, statements, typeParameters, ...others } = statement;
  const isTyped = output.as === "typescript" || output.as === "declarations";
  const rest =
    isTyped && typeParameters !== undefined ? { ...others, typeParameters: [typeParametersMark(typeParameters, marks)] } : others;
  const head = marks.mark({
    as: "parameters",
    parameters: parameters.map((each) => ({
      name: each.name,
      ...(output.as === "declarations" ? { hasQuestionToken: each.initializer !== undefined } : {}),
      ...(isTyped && typeof each.type === "string" ? { type: each.type } : {}),
      ...(output.as !== "declarations" && typeof each.initializer === "string" ? { initializer: each.initializer } : {}),
    })),
  });
  const printed = { ...rest, name, parameters: parameters.length === 0 ? [] : [{ name: head }] };
  if (output.as === "declarations")
    return isExported === true
      ? [{ ...printed, isExported, hasDeclareKeyword: true, ...(returnType === undefined ? {} : { returnType }) }]
      : [];
  const body = {
    ...printed,
    ...(isTyped && returnType !== undefined ? { returnType } : {}),
    ...(statements === undefined ? {} : { statements }),
  };
  if (output.as === "commonjs") return [body, ...(isExported === true ? exportsOf([name]) : [])];
  return [{ ...body, isExported: isExported === true }];
}

function typeParametersMark(parameters: NonNullable<FunctionDeclarationStructure["typeParameters"]>, { mark }: Marks): string {
  const printed = parameters.map((each) => (typeof each === "object" ? `${each.name} extends ${String(each.constraint)}` : each));
  return mark({ as: "typeParameters", parameters: printed });
}

function exportsOf(names: readonly string[]): readonly string[] {
  return names.map((name) => {
    const line = `exports.${name} = ${name};`;
    return line.length <= printWidth ? line : `exports.${name} =\n  ${name};`;
  });
}
