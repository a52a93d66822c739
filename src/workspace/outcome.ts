import { withoutOriginals } from "../finish.ts";
import { leaving } from "../leave.ts";
import type { Contract } from "../model/contract.ts";
import { detached } from "../model/detached.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Checked, Findings } from "../model/findings.ts";
import type { Settings } from "../resolve.ts";
import type { Studied } from "./known.ts";

/** All that stays of a contract that was studied: plain data, which hold neither its text nor its meaning. */
export interface Outcome {
  readonly path: string;
  /** Its name; none where it has none, or where nothing of it can be read. */
  readonly name?: string;
  /** What was read for it beside its own file, or looked for: the files that it uses, its PDFs, their facts. */
  readonly files: readonly string[];
  /** What was found of it, as it may leave; none where that is only known with what was found of others, which read the same files. */
  readonly findings?: Findings;
}

/** A contract through the gate by itself, as if there were no other. */
export function alone({ source, found, facts }: Studied, settings: Settings): Checked<Contract> {
  const pdfs = facts.pdfs.size > 0 ? new Map([[source.path, facts.pdfs]]) : new Map<string, never>();
  const { value: [value] = [], ...findings } = leaving([found], [source], { ...settings, pdfs, found: facts.diagnostics });
  // Its name outlives it: files are named by it.
  return { ...findings, ...(value ? { value: { ...value, name: detached(value.name) } } : {}) };
}

/** What stays of a contract; with what it is by itself. */
export function outcomeOf(studied: Studied, { value, ...findings }: Checked<Contract>): Outcome {
  const { source, files, pdfs } = studied;
  return {
    path: source.path,
    ...(value === undefined || value.name === "" ? {} : { name: value.name }),
    files: [...files.keys(), ...pdfs],
    ...(isOwnAffair(studied) ? { findings: withoutOriginals(findings) } : {}),
  };
}

/** Whether all that was found of a contract stands in its own text. */
function isOwnAffair({ source, found, facts }: Studied): boolean {
  const isHere = ({ span, related, fixes }: Diagnostic): boolean =>
    span.source === source &&
    related.every((other) => other.span.source === source) &&
    fixes.every(({ edits }) => edits.every((edit) => edit.span.source === source));
  return facts.diagnostics.length === 0 && found.diagnostics.every(isHere);
}
