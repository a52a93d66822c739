import type { Span } from "./source.ts";
import type { Origin } from "./tree.ts";

/** An id that differs from one site of the service to another: `{{vars.sealId}}`. */
export interface Variable {
  readonly value: string;
  readonly origin: Origin;
}

/** A site of the service that requests are sent to, as `environments` of flowspec.config.yaml describes it. */
export interface Environment {
  readonly name: string;
  readonly vars: ReadonlyMap<string, Variable>;
  /** The variables whose values only the application knows, each where it is named. */
  readonly atRunTime: ReadonlyMap<string, Origin>;
  /** The hosts that its requests go to, by the name of the service. */
  readonly endpoints: ReadonlyMap<string, Variable>;
  /** Its name in the configuration. */
  readonly key: Span;
}

/** The environments of a project by name. All have the same variables. */
export type Environments = ReadonlyMap<string, Environment>;

/** The variables that an environment has, with a value or without, each where it is written. */
export function variablesOf({ vars, atRunTime }: Environment): ReadonlyMap<string, Origin> {
  return new Map([...[...vars].map(([name, { origin }]) => [name, origin] as const), ...atRunTime]);
}

/** The environment that is meant where none is named: the default, or the only one there is. */
export function defaultEnvironment(environments: Environments, env: string | undefined): string | undefined {
  const [first] = environments.keys();
  return env ?? (environments.size === 1 ? first : undefined);
}
