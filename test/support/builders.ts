import * as generated from "../../generated/index.ts";
import type { BuildOptions, CheckOptions, ParamsProblem } from "../../generated/runtime.ts";
import { typeName } from "../../src/language/tables/names.ts";

/** The builder and the check of a contract, called without their types. */
export interface Builder {
  readonly build: (params: unknown, options?: BuildOptions) => unknown;
  readonly check: (params: unknown, options?: CheckOptions) => readonly ParamsProblem[];
}

const functions = generated as unknown as Readonly<Record<string, Builder["build"] & Builder["check"]>>;

/** The generated code of a contract of `specs/`. */
export function builderOf(contract: string): Builder {
  const build = functions[`build${typeName(contract)}`];
  const check = functions[`check${typeName(contract)}`];
  if (build === undefined || check === undefined) throw new Error(`no builder of ${contract}`);
  return { build, check };
}
