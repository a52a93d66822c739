import { type Audience, audiences } from "../../model/change-kinds.ts";
import type { ShownChange } from "../../model/change.ts";
import { type ChangeFormat, changeFormatNames } from "../../report/changes/format-names.ts";
import { type Io, UsageError } from "../io.ts";
import type { ApprovalFlags } from "../approvals/flags.ts";

export interface DiffFlags extends ApprovalFlags {
  readonly against?: string;
  readonly failOn?: string;
  readonly audience?: string;
  readonly sample?: string;
  readonly html?: string;
  readonly png?: string;
  readonly links?: string;
}

/** What `--fail-on` takes: changes of builders count where they break callers. */
const failing = ["lowers", "signer", "builder", "any", "none"] as const;

type Failing = (typeof failing)[number];

/** What changes are held up by, where nobody says it. */
const defaultFailing = "lowers,builder";

/**
 * Which changes need an approval.
 * @throws UsageError where `--fail-on` names something else
 */
export function mattersBy({ failOn }: DiffFlags, { env }: Io): (change: Pick<ShownChange, "audience" | "breaks">) => boolean {
  const chosen = new Set(wordsOf("--fail-on", failOn ?? (env["FLOWSPEC_FAIL_ON"] || undefined) ?? defaultFailing, failing));
  if (chosen.has("none") && chosen.size > 1) throw new UsageError("none-alone", { flag: "--fail-on" });
  return ({ audience, breaks }) =>
    chosen.has("any") || (breaks && chosen.has("builder")) || (audience !== "builder" && isIn(audience, chosen));
}

function isIn(audience: Exclude<Audience, "builder">, chosen: ReadonlySet<Failing>): boolean {
  return audience !== "payload" && chosen.has(audience);
}

/**
 * The audiences whose changes are shown.
 * @throws UsageError where `--audience` names something else
 */
export function audiencesOf({ audience }: DiffFlags): ReadonlySet<Audience> {
  return new Set(audience === undefined ? audiences : wordsOf("--audience", audience, audiences));
}

function wordsOf<W extends string>(flag: string, given: string, words: readonly W[]): readonly W[] {
  return given.split(",").map((part) => {
    const word = words.find((each) => each === part.trim());
    if (word === undefined) throw new UsageError("one-of", { flag, words, given: part.trim() });
    return word;
  });
}

/**
 * The format: `--format`, else `FLOWSPEC_FORMAT` where changes have it, else annotations in a GitHub workflow, else what people read.
 * @throws UsageError where `--format` names another
 */
export function changeFormatOf({ format }: DiffFlags, { env }: Io): ChangeFormat {
  const known = (given: string | undefined): ChangeFormat | undefined => changeFormatNames.find((name) => name === given);
  if (format === undefined) return known(env["FLOWSPEC_FORMAT"]) ?? (env["GITHUB_ACTIONS"] === "true" ? "github" : "pretty");
  const asked = known(format);
  if (asked === undefined) throw new UsageError("one-of", { flag: "--format", words: changeFormatNames, given: format });
  return asked;
}
