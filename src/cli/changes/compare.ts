import { differencesOf, payloadDiff, type Version } from "../../differences.ts";
import { contractAdded, contractRemoved, diffContracts, type Sealed } from "../../diff.ts";
import type { Change, ShownContract } from "../../model/change.ts";
import { renderSample } from "../../render.ts";
import type { ReportedIncomplete } from "../../report/changes/report.ts";
import type { Language } from "../../words/language.ts";
import { type CompiledBoth, compiledBoth } from "../sides/lowering.ts";
import type { Sides } from "../sides/open.ts";
import { type Pair, pairsOf } from "../sides/pairs.ts";
import type { ChangePictures } from "./pictures.ts";

/** A contract with its differences, before it is known how they stand to approvals. */
interface ComparedContract {
  readonly shown: ShownContract;
  /** The same in a second language, where that was asked for. */
  readonly second?: ShownContract;
  /** What either version was read from. */
  readonly files: readonly string[];
  /** How what a sample sends differs. */
  readonly payload?: readonly string[];
}

/** In what two versions of a project differ. */
export interface Comparison {
  readonly contracts: readonly ComparedContract[];
  readonly incomplete: readonly ReportedIncomplete[];
}

/** What is made of each contract that differs. */
export interface Comparing {
  readonly language: Language;
  /** A second language in which changes are said too, for a run whose reports speak two. */
  readonly second?: Language | undefined;
  /** The sample whose body is compared too. */
  readonly sample?: string | undefined;
  readonly pictures?: ChangePictures | undefined;
}

/** Compares the contracts of two versions one after another; none is held. */
export async function compareSides(
  { before, after }: Sides,
  paths: readonly string[],
  { language, second, sample, pictures }: Comparing,
): Promise<Comparison> {
  const contracts: ComparedContract[] = [];
  const incomplete: ReportedIncomplete[] = [];
  const compiled = await compiledBoth(before, after);
  const sealed = { before: before.project.config.generated.sealed, after: after.project.config.generated.sealed };
  for await (const pair of pairsOf(before, after, paths, compiled.others)) {
    if (pair.kind === "incomplete") {
      incomplete.push(pair);
      continue;
    }
    const changes = await changesOf(pair, compiled, sealed);
    if (changes.length === 0) continue;
    pictures?.add(pair);
    const payload = sample === undefined ? undefined : payloadOf(sample, pair);
    contracts.push({
      shown: await differencesOf(pair, changes, { language }),
      ...(second ? { second: await differencesOf(pair, changes, { language: second }) } : {}),
      files: [...(pair.before?.files ?? []), ...(pair.after?.files ?? [])],
      ...(payload ? { payload } : {}),
    });
  }
  return { contracts, incomplete };
}

/** What differs between two versions; of one that is new or gone, just that. */
async function changesOf({ before, after }: Pair, compiled: CompiledBoth, sealed: Sealed): Promise<readonly Change[]> {
  if (before && after)
    return [...diffContracts(before.contract, after.contract, sealed), ...(await compiled.changes(before.contract, after.contract))];
  return [...(after ? [contractAdded(after.contract)] : []), ...(before ? [contractRemoved(before.contract)] : [])];
}

/** Lines of what a sample sends that differ, where both versions have it. */
function payloadOf(sample: string, { before, after }: Pair): readonly string[] | undefined {
  const bodyOf = (version: Version | undefined): unknown => version && renderSample(version.contract, sample);
  const [was, is] = [bodyOf(before), bodyOf(after)];
  if (before === undefined || after === undefined || was === undefined || is === undefined) return undefined;
  return payloadDiff(sample, { ...before, body: was }, { ...after, body: is });
}
