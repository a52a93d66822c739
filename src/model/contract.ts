import { actionNames } from "./actions.generated.ts";
import { type ParamType, paramTypeRows } from "../runtime/param-types.ts";
import type { MapNode } from "./document.ts";
import type { Environments } from "./environment.ts";
import type { Findings } from "./findings.ts";
import type { Use } from "./files.ts";
import type { PdfFacts } from "./pdf-facts.ts";
import type { Origin, RecordTree, Tree } from "./tree.ts";
import type { Waiver } from "./waiver.ts";

export { actionNames };

/** A request of the service that a contract can become. */
export type ActionName = (typeof actionNames)[number];

export type { ParamType };

/** The types a parameter may be declared with. */
export const paramTypes: readonly ParamType[] = Object.keys(paramTypeRows) as ParamType[]; // the names of the rows, and no other

/** Whether a value is the name of a type. */
export function isParamType(value: unknown): value is ParamType {
  return typeof value === "string" && Object.hasOwn(paramTypeRows, value);
}

/** A contract's meaning, whatever its action: what one file says, its parameters still open. */
export interface Contract {
  readonly name: string;
  readonly action: ActionName;
  readonly summary?: string;
  readonly params: ReadonlyMap<string, Param>;
  readonly samples: readonly Sample[];
  /** The construct of its action, fields by the keys of the language. */
  readonly root: RecordTree;
  /** The files whose keys it uses. */
  readonly uses: readonly Use[];
  /** The facts of the PDFs that it names and that were reviewed, by the path as it names them; none where nobody looked for any. */
  readonly pdfs?: ReadonlyMap<string, PdfFacts>;
  /** The laws that its comments leave out, with a reason. */
  readonly waived?: readonly Waiver[];
  /** What was found of it, as it may leave, that which its comments answer apart: nothing that depends on the clock. */
  readonly found?: Pick<Findings, "diagnostics" | "suppressed">;
  /** The variables that are open in its root: parameters beside its own, by the names that references have, `vars.sealId`. */
  readonly vars?: ReadonlyMap<string, Param>;
  /** The hosts that requests of it go to, by the name of the environment. */
  readonly endpoints?: ReadonlyMap<string, string>;
  /** What it is in all environments, where it names variables of one: its own root has the values of the one that is meant. */
  readonly varied?: Varied;
  readonly origin: Origin;
}

/** A contract that says something else in each environment. */
export interface Varied {
  /** The construct of its action with all its variables open. */
  readonly root: RecordTree;
  /** These variables, as `vars` of a contract has them. */
  readonly vars: ReadonlyMap<string, Param>;
  /** The environments that it was judged for. */
  readonly environments: Environments;
  /** The one that is meant where none is named. */
  readonly env?: string;
}

/** What the items of a list are: single values, or named ones. */
export type ListItems<T> =
  { readonly kind: "one"; readonly value: T } | { readonly kind: "fields"; readonly fields: ReadonlyMap<string, T> };

/** A value that differs from run to run. */
export interface Param {
  readonly name: string;
  readonly type: ParamType;
  readonly label?: string;
  readonly description?: string;
  readonly optional: boolean;
  readonly default?: Tree;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  /** Of an enum: its words. */
  readonly values?: readonly string[];
  /** Of a list: what its items are. */
  readonly items?: ListItems<Param>;
  readonly minItems?: number;
  readonly maxItems?: number;
  /** What its places of use want beside its type: of a number an amount that capital figures can say, of a date that it is not empty. */
  readonly wants?: "amount" | "moment";
  /** Whether it identifies a person: masked in messages. */
  readonly personal: boolean;
  readonly origin: Origin;
}

/** A named set of parameters. */
export interface Sample {
  readonly name: string;
  /** The moment at which it is judged, in Unix seconds. */
  readonly now?: number;
  readonly values: ReadonlyMap<string, Tree>;
  /** As it was written. */
  readonly node: MapNode;
  readonly origin: Origin;
}

/** What a variable of the environment is called as a parameter: none of an author has such a name. */
export function variableParam(name: string): string {
  return `vars.${name}`;
}

/** Whether a parameter is a variable of the environment, by its name. */
export function isVariable(param: string): boolean {
  return param.startsWith("vars.");
}

/** What the variable itself is called. */
export function variableName(param: string): string {
  return param.slice("vars.".length);
}

/** A contract with the variables of the environment open; itself where it has none. */
export function withVariablesOpen(contract: Contract): Contract {
  const { varied } = contract;
  return varied ? { ...contract, root: varied.root, vars: varied.vars } : contract;
}

/** The parameters of a contract, and the variables that are parameters of it too as long as they are open. */
export function allParams({ params, vars }: Pick<Contract, "params" | "vars">): ReadonlyMap<string, Param> {
  return vars === undefined ? params : new Map([...params, ...vars]);
}

/** Values for a contract, among which variables that none is given for stay open. */
export function withVars({ vars }: Pick<Contract, "vars">, values: ReadonlyMap<string, Tree>): ReadonlyMap<string, Tree> {
  if (vars === undefined) return values;
  const open = [...vars].map(([name, { origin }]): [string, Tree] => [name, { kind: "reference", name, optional: false, origin }]);
  return new Map([...open, ...values]);
}

/** Contracts by name, each with the path of its definition. */
export function definitions(contracts: readonly Contract[]): ReadonlyMap<string, string> {
  return new Map(contracts.map(({ name, origin }) => [name, origin.span.source.path]));
}
