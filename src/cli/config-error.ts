import type { Findings } from "../model/findings.ts";

/** A configuration that cannot be used: exit code 2, with what was found in it. */
export class ConfigError extends Error {
  readonly findings: Findings;
  /** The files that it extends, as the paths of sources are given: what is wrong may stand in one of them, or be that it is not there. */
  readonly bases: readonly string[];

  constructor(findings: Findings, bases: readonly string[] = []) {
    super("flowspec.config.yaml has errors");
    this.findings = findings;
    this.bases = bases;
  }
}
