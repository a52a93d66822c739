import {
  type ExportDeclarationStructure,
  type FunctionDeclarationStructure,
  type ImportDeclarationStructure,
  type InterfaceDeclarationStructure,
  StructureKind,
  type TypeAliasDeclarationStructure,
  VariableDeclarationKind,
  type VariableStatementStructure,
} from "./structures.ts";
import type { EmitSettings } from "../model/emit-settings.ts";
import { type Code, nameCode } from "./code.ts";
import type { Compiled } from "./compiled.ts";
import type { EmittedFile } from "./emitted-files.ts";
import type { Slots } from "./slots.ts";

/** A declaration of a module. Its `docs` are escaped and not yet broken into lines. */
export type Statement =
  | ExportDeclarationStructure
  | FunctionDeclarationStructure
  | ImportDeclarationStructure
  | InterfaceDeclarationStructure
  | TypeAliasDeclarationStructure
  | VariableStatementStructure;

/** What a section knows beside the contract, and what it asks of its module. */
export interface About {
  /** The path of the contract's definition, as it is written. */
  readonly definition: string;
  /** Of that definition. */
  readonly fingerprint: string;
  readonly settings: EmitSettings;
  /** The PDFs that were reviewed with it. */
  readonly files: readonly EmittedFile[];
  /** The code of a function or a type of the runtime, `runtime.name`; the module is known to use it from then on. */
  readonly runtime: (name: string) => string;
  /** What stands in declarations for code and types of our own. */
  readonly slots: Slots;
}

/** A part of a module: declarations that are made of a compiled contract. */
export type Section = (compiled: Compiled, about: About) => readonly Statement[];

/** A function of the runtime, which the module is known to use from then on. */
export function runtimeCode(about: Pick<About, "runtime">, name: string): Code {
  about.runtime(name);
  return nameCode("runtime", name);
}

/** An exported constant, given the slot of its value; and its type, where it is not that of data. */
export function constant(name: string, initializer: string, doc: string, type?: string): VariableStatementStructure {
  return {
    kind: StructureKind.VariableStatement,
    declarationKind: VariableDeclarationKind.Const,
    declarations: [{ name, initializer, ...(type === undefined ? {} : { type }) }],
    isExported: true,
    docs: [doc],
  };
}

/** An exported name of a type, given the slot of what it stands for. */
export function aliasOf(name: string, type: string, doc: string): TypeAliasDeclarationStructure {
  return { kind: StructureKind.TypeAlias, isExported: true, name, type, docs: [doc] };
}
