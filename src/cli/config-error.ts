import type { Findings } from "../model/findings.ts";

/** A configuration that cannot be used: exit code 2, with what was found in it. */
export class ConfigError extends Error {
  readonly findings: Findings;

  constructor(findings: Findings) {
    super("flowspec.config.yaml has errors");
    this.findings = findings;
  }
}
