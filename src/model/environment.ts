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
  /** Its name in the configuration. */
  readonly key: Span;
}

/** The environments of a project by name. All have the same variables. */
export type Environments = ReadonlyMap<string, Environment>;
