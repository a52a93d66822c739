// What a run says that does what an earlier one did: the program begins here, and where nothing has changed it ends here.
import type { Cache } from "../host/cache-folder.ts";
import { decode, encode, type RunRecord, type Said } from "./format.ts";
import { type Call, contractsNameOf, keyOf, mayReplay, nameOf } from "./key.ts";
import { type Proof, type Proving, prove } from "./prove.ts";

/** What a replay comes to: what a run says; else what is still known of the earlier one, if there is a record of it. */
export type Replayed = { readonly said: Said } | { readonly known?: Known };

/** A record of which something holds no more. */
export interface Known {
  readonly record: RunRecord;
  readonly proof: Proof;
  /** What is known of each contract; none where it is not there. */
  readonly contracts: () => Buffer | undefined;
}

/** What a call says now, if a record of it still holds. `now` is the clock of the machine, in Unix seconds. */
export function replay(call: Call, cache: Cache, now: number, streams: Proving["streams"]): Replayed {
  if (cache.path === undefined || !mayReplay(call)) return {};
  const key = keyOf(call);
  const name = nameOf(key);
  const file = cache.read("runs", name);
  const record = file && decode(file);
  if (record === undefined || record.head.key !== key) return {};
  const proof = prove(record, { byBytes: call.args.includes("--check"), streams });
  if (proof.refreshed) cache.write("runs", name, encode(record));
  const { since, until, said } = record.head;
  const isDue = now < (since ?? Number.NEGATIVE_INFINITY) || now >= (until ?? Number.POSITIVE_INFINITY);
  return proof.free && !proof.holds.includes(0) && !isDue
    ? { said }
    : { known: { record, proof, contracts: () => cache.read("runs", contractsNameOf(name)) } };
}
