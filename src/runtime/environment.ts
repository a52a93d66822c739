import { hole } from "./hole.ts";
import type { ParamField } from "./param.ts";
import { type ParamProblem, readParams, type Values } from "./params.ts";
import { hasOwn } from "./plain.ts";
import { attempt, type OwnValues, ownValues, unreadable } from "./passed.ts";

/** What may be wrong with the choice of an environment. */
export const environmentMessages = {
  "none-chosen": "No environment is chosen: `env` is {environments:or code}.",
  "no-environment": "No environment is called {name:code}: `env` is {environments:or code}.",
} as const;

/** For which environment a request is, and variables that the application gives. */
export interface EnvironmentOptions {
  /** One of the environments of flowspec.config.yaml. */
  readonly env?: string | undefined;
  /** Variables by name; one that is given goes before that of the environment. */
  readonly vars?: object | undefined;
}

/** Some of the variables of a contract. */
export type SomeVariables<V> = { readonly [Name in keyof V]?: V[Name] | undefined };

/** The variables that each environment of a contract has, by its name. */
export interface Environments<V> {
  readonly [name: string]: SomeVariables<V>;
}

/** The environment that a request is for. */
export interface Site<V = unknown> {
  /** Its variables, with those that the application gave. */
  readonly vars: V;
  /** The environment, where its variables are those of the configuration: what is wrong with them was told when the contract was compiled. */
  readonly configured?: string;
  /** The same as values of parameters, by the names that they have as such; what is missing or wrong is gathered. */
  readonly read: (fields: readonly ParamField[], wrong: ParamProblem[]) => Values;
}

/**
 * The variables that a contract has in one of its environments, over them those that the application gives, each read once. What is missing or
 * wrong is found when the parameters are checked.
 */
export function siteOf<V>(environments: Environments<V>, options: EnvironmentOptions, byDefault?: string): Site<V> {
  const read = (name: keyof EnvironmentOptions): unknown => attempt(() => (options as EnvironmentOptions | null)?.[name]) ?? undefined;
  const env = read("env") ?? byDefault;
  const names = Object.keys(environments);
  const isKnown = typeof env === "string" && names.includes(env);
  const passed = read("vars");
  const given = passed === undefined ? {} : ownValues(passed, {});
  const before = Object.entries(typeof given === "object" ? given : {}).filter(([, value]) => value !== undefined);
  // Names are anything, also one that would change what all that is missing is read of.
  const vars: OwnValues = Object.fromEntries([...Object.entries((isKnown && environments[env]) || {}), ...before]);
  return {
    // Whether they are those of the contract is judged with its parameters.
    vars: vars as V,
    ...(isKnown && before.every(([name]) => !hasOwn(environments[env] ?? {}, name)) ? { configured: env } : {}),
    read: (fields, wrong) => {
      if (given === undefined || given === unreadable) wrong.push({ path: "vars", code: "param-values", message: "unreadable" });
      return readVariables(fields, vars, isKnown ? undefined : { env, names }, wrong);
    },
  };
}

/**
 * Variables as values of parameters. Where it is not known of which environment they are, that is wrong, and not that it has none of them: `unknown`
 * is what was said to be one, and those that there are.
 */
function readVariables(
  fields: readonly ParamField[],
  vars: OwnValues,
  unknown: { readonly env: unknown; readonly names: readonly string[] } | undefined,
  wrong: ParamProblem[],
): Values {
  const found: ParamProblem[] = [];
  const values = readParams(fields, Object.fromEntries(Object.entries(vars).map(([name, value]) => [`vars.${name}`, value])), found);
  const isMissing = ({ message }: ParamProblem): boolean => message === "no-value";
  if (unknown === undefined || (unknown.env === undefined && !found.some(isMissing))) {
    wrong.push(...found);
  } else {
    const { env, names: environments } = unknown;
    const place = { path: "env", code: "chosen-environment", messages: environmentMessages } as const;
    // What is no text is told by its type: it may be anything.
    const name = typeof env === "string" ? env : typeof env;
    if (env === undefined) wrong.push({ ...place, message: "none-chosen", data: { environments } });
    else wrong.push({ ...place, message: "no-environment", data: { name, environments } });
    wrong.push(...found.filter((each) => !isMissing(each)));
  }
  return values === hole ? {} : values;
}
