// What a run says that does what an earlier one did: the program begins here, and where nothing has changed it ends here.
import type { Cache } from "../host/cache-folder.ts";
import { decode, encode, type OfProjects, type RunRecord, type Said, sumOf } from "./format.ts";
import { type Call, contractsNameOf, keyOf, mayReplay, nameOf } from "./key.ts";
import { type Proof, type Proving, prove } from "./prove.ts";

/** What a replay comes to: what a run says; else what is still known of the earlier one, if there is a record of it. */
export type Replayed = { readonly said: Said } | { readonly known?: Known; readonly projects?: ReadonlyMap<string, Known> };

/** A record of an earlier run, and how much of it still holds. */
export interface Known {
  readonly record: RunRecord;
  readonly proof: Proof;
  /** Whether all of it holds now. */
  readonly holds: boolean;
  /** What is known of each contract, and what was reported; none where it is not there. */
  readonly contracts: () => Buffer | undefined;
}

/**
 * What a call says now, if a record of it still holds; of a run of several projects, if the records of all of these do. `now` is the clock of
 * the machine, in Unix seconds.
 */
export function replay(call: Call, cache: Cache, now: number, streams: Proving["streams"]): Replayed {
  const known = recall(call, cache, now, streams);
  const of = known?.record.head.projects;
  if (known === undefined || of === undefined) return known?.holds ? { said: known.record.head.said } : known ? { known } : {};
  const projects = recallEach(call, of, cache, now, streams);
  const isSame = of.each.every(([folder, sum]) => {
    const each = projects.get(folder);
    return each !== undefined && each.holds && sumOf(each.record.head) === sum;
  });
  return known.holds && isSame ? { said: known.record.head.said } : { known, projects };
}

/** The record of a call, proven; none where there is none. */
export function recall(call: Call, cache: Cache, now: number, streams: Proving["streams"]): Known | undefined {
  if (cache.path === undefined || !mayReplay(call)) return undefined;
  const key = keyOf(call);
  const name = nameOf(key);
  const file = cache.read("runs", name);
  const record = file && decode(file);
  if (record === undefined || record.head.key !== key) return undefined;
  const proof = prove(record, { byBytes: call.args.includes("--check"), streams });
  if (proof.refreshed) cache.write("runs", name, encode(record));
  const { since, until } = record.head;
  const isDue = now < (since ?? Number.NEGATIVE_INFINITY) || now >= (until ?? Number.POSITIVE_INFINITY);
  const holds = proof.free && !proof.holds.includes(0) && !isDue;
  return { record, proof, holds, contracts: () => cache.read("runs", contractsNameOf(name)) };
}

/** The records of projects, each of a run in its folder. */
function recallEach(
  call: Call,
  { args, each }: OfProjects,
  cache: Cache,
  now: number,
  streams: Proving["streams"],
): ReadonlyMap<string, Known> {
  const found = new Map<string, Known>();
  for (const [folder] of each) {
    const known = recall({ ...call, args, cwd: folder }, cache, now, streams);
    if (known) found.set(folder, known);
  }
  return found;
}
