import { defaultEmit, type EmitSettings } from "./emit-settings.ts";
import type { Environments } from "./environment.ts";
import type { Span } from "./source.ts";

/** What flowspec.config.yaml says. Paths are as they were written, relative to its folder. */
export interface Config {
  /** The files with settings that it extends, directly or by another, each once, as the paths of sources are given: those that were read, and those that were looked for. */
  readonly extends?: readonly string[];
  /** Files, folders and globs of contracts. */
  readonly specs?: readonly string[];
  /** The folder that `compile` writes to. */
  readonly out?: string;
  /** What it says of generated code, with the defaults where it says nothing. */
  readonly generated: EmitSettings;
  /** The environment that is meant where none is named; one of `environments`. */
  readonly env?: string;
  readonly environments: Environments;
  /** Which errors comments may suppress; by default those of claims about the service. */
  readonly suppressErrors?: (typeof suppressErrorsWords)[number];
  /** Which approvals of changes count: by default any; or those alone that came by another author than the change. */
  readonly approvals?: (typeof approvalsWords)[number];
  /** Severities of warnings by the name of their code; the names are not judged yet. */
  readonly severities: ReadonlyMap<string, SeverityChoice>;
}

/** The settings of a project without a configuration. */
export const emptyConfig: Config = { generated: defaultEmit, environments: new Map(), severities: new Map() };

/** Where contracts are looked for, and where they are compiled to, in a project that says nothing else. */
export const defaultSpecs = "specs";
export const defaultOut = "generated";

/** The words that say which errors comments may suppress: those of claims about the service, or none. */
export const suppressErrorsWords = ["claims", "never"] as const;

/** The words that say which approvals of changes count. */
export const approvalsWords = ["any", "independent"] as const;

/** The words that a warning's severity can be set to. */
export const severityWords = ["off", "warning", "error"] as const;

export interface SeverityChoice {
  readonly word: (typeof severityWords)[number];
  /** Where the code is named. */
  readonly key: Span;
}
