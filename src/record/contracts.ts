import type { Seen } from "../host/seen.ts";
import { checksum, factsLength, hashLength, type RunRecord } from "./format.ts";
import { inputsOf } from "./inputs.ts";
import type { Known } from "./replay.ts";

/** What a run knows of one contract, so that a further one need not look at it again while what it goes by is as it was. */
export interface OfContract {
  /** As the run calls it. */
  readonly path: string;
  /** All that was read for it or looked for, absolute: its own file, and others. */
  readonly needs: readonly string[];
  /** The moments between which it is judged as it was, in Unix seconds. */
  readonly since: number | null;
  readonly until: number | null;
  /** The name that its outputs have; none where nothing was made of it. */
  readonly maker?: string;
  /** What it came to: data, of which a record knows nothing. */
  readonly outcome: unknown;
}

/** The same in a record: instead of paths, the places of what it goes by and of what it made among the record's paths. */
export interface KeptContract extends Omit<OfContract, "needs"> {
  readonly needs: readonly number[];
  readonly outputs: readonly number[];
}

/** What stands in the file beside a record, which is read only where something has changed. */
export interface Beside {
  readonly contracts: readonly KeptContract[];
  /** What the run reported: data, of which a record knows nothing. */
  readonly report: unknown;
}

/** The file beside a record; none where there is none that belongs to it: it is written after the record, and may be that of another run. */
export function besideOf({ record, contracts: file }: Known): Beside | undefined {
  const bytes = file();
  if (bytes === undefined || checksum(bytes) !== record.head.contracts) return undefined;
  return JSON.parse(bytes.toString("utf8")) as Beside;
}

/** Contracts as a record keeps them; one of whose inputs something is not known is left out. `placeOf` tells where a path stands. */
export function keptContracts(
  seen: Seen,
  contracts: readonly OfContract[],
  placesOf: (path: string) => readonly number[],
  outputs: ReadonlyMap<string, readonly number[]>,
): readonly KeptContract[] {
  return contracts.flatMap((contract) => {
    const inputs = inputsOf(seen, contract.needs);
    if (inputs === undefined) return [];
    const needs = [...inputs.read.keys(), ...inputs.missing].flatMap(placesOf);
    return [{ ...contract, needs: [...new Set(needs)], outputs: outputs.get(contract.maker ?? "") ?? [] }];
  });
}

/**
 * What of an earlier run still holds, contract by contract: what it goes by is proven, what it made is there, and it is judged now as it was. Nothing
 * at all where something has changed that no contract alone goes by, such as the configuration; a folder with other contracts than before is
 * no such thing. `shared` is the path of an output without which nobody knows what the others are.
 */
export function stillHolding(known: Known, now: number, shared: string | undefined): readonly KeptContract[] {
  const { record, proof } = known;
  const { contracts = [] } = besideOf(known) ?? {};
  const { files, outputs, folders } = record.head.counts;
  const { holds } = proof;
  const owned = new Set(contracts.flatMap(({ needs }) => needs));
  const isOpen = (index: number): boolean => owned.has(index) || (index >= files && index < files + outputs + folders);
  if (!proof.free || holds.some((isSo, index) => isSo === 0 && !isOpen(index))) return [];
  if (shared !== undefined && holds[record.paths.indexOf(shared, files)] !== 1) return [];
  const isSo = (index: number): boolean => holds[index] === 1;
  return contracts.filter(
    ({ needs, outputs: made, maker, since, until }) =>
      (maker === undefined || made.length > 0) &&
      needs.every(isSo) &&
      made.every(isSo) &&
      now >= (since ?? Number.NEGATIVE_INFINITY) &&
      now < (until ?? Number.POSITIVE_INFINITY),
  );
}

/** Notes what a contract goes by as seen in this run too: it was proven when the run began. */
export function seeAgain(seen: Seen, record: RunRecord, { needs }: KeptContract): void {
  const { files, outputs, folders, absent, inner, present } = record.head.counts;
  const proven = files + outputs + folders;
  const realAt = proven + absent + inner + present;
  for (const index of needs) {
    const path = record.paths[index] ?? "";
    if (index < files) {
      if (seen.files.has(path)) continue;
      const [size = -1, mtime = 0, ctime = 0, ino = 0, dev = 0] = record.facts.subarray(index * factsLength, (index + 1) * factsLength);
      const hash = Buffer.from(record.hashes.buffer, record.hashes.byteOffset + index * hashLength, hashLength);
      // What was settled once stays so; what was not, proves nothing.
      seen.files.set(path, { facts: [size, mtime, ctime, ino, dev], at: size < 0 ? 0 : Number.POSITIVE_INFINITY, hash });
    } else if (index < proven) continue;
    else if (index < proven + absent) seen.absent.add(path);
    else if (index >= realAt) seen.real.set(path, record.paths[index + 1] ?? "");
  }
}
