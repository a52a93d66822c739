import type { Shown, ShownSuppressed } from "../model/findings.ts";
import { joinPath } from "../model/path.ts";
import { english } from "../words/english.ts";
import type { Language } from "../words/language.ts";
import type { Summary } from "./summary.ts";

/** What a run has to report: the files it judged, by path, what it found in them in reading order, and the numbers of all of it. */
export interface Report {
  readonly files: readonly string[];
  readonly diagnostics: readonly Shown[];
  /** Those of them that are to be shown one by one. */
  readonly shown: readonly Shown[];
  readonly suppressed: readonly ShownSuppressed[];
  readonly summary: Summary;
  /** The language of the report, in which its findings speak; English where nothing is said. */
  readonly language?: Language;
  /** The working directory as it is called from the root of the repository, `.` where it is that; nothing where nobody says where the root is. */
  readonly folder?: string;
  /** What a run was asked to tell beside, by name, for programs. */
  readonly beside?: Readonly<Record<string, unknown>>;
}

/** The language of a report. */
export function languageOf({ language = english }: Pick<Report, "language">): Language {
  return language;
}

/** The path of a file from the root of the repository, as services want it that show findings beside the lines of a change. */
export function inRepository(path: string, { folder }: Pick<Report, "folder">): string {
  return folder === undefined ? path : joinPath(folder, path);
}

/** The first so many findings in reading order; a warning takes no error's place. */
export function firstOf(diagnostics: readonly Shown[], limit: number): readonly Shown[] {
  if (diagnostics.length <= limit) return diagnostics;
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const warnings = diagnostics.filter(({ severity }) => severity !== "error");
  const chosen = new Set([...errors, ...warnings].slice(0, limit));
  return diagnostics.filter((diagnostic) => chosen.has(diagnostic));
}
