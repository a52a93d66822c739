import type { Contract, Sample } from "../model/contract.ts";
import { UsageError } from "./io.ts";

/**
 * The sample that a flag names; `undefined` where it names none.
 * @throws UsageError where the contract has no such sample.
 */
export function sampleOf({ name: contract, samples }: Contract, flag: string | undefined): Sample | undefined {
  const sample = samples.find(({ name }) => name === flag);
  if (flag === undefined || sample !== undefined) return sample;
  if (samples.length === 0) throw new UsageError("no-samples", { contract, given: flag });
  throw new UsageError("no-sample", { contract, given: flag, names: samples.map(({ name }) => name) });
}
