import type { Diagnostic } from "../model/diagnostic.ts";

/** A configuration that cannot be used: exit code 2, with what was found in it. */
export class ConfigError extends Error {
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super("flowspec.config.yaml has errors");
    this.diagnostics = diagnostics;
  }
}
