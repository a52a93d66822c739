import { keyName, provenanceMember } from "../../runtime/provenance.ts";
import type { Contract, Param } from "../../model/contract.ts";
import { list, literal, type Origin, record, type RecordTree, type Tree } from "../../model/tree.ts";

/** What is said of where a request comes from, as trees: the key only where one may be given. */
export interface ProvenanceTrees {
  readonly contract: string;
  readonly fingerprint: string;
  readonly key?: Tree;
}

/**
 * A contract as a builder makes it that says where its requests come from: with the key, which is an option of the builder, as one more
 * parameter under a name that no other can have.
 */
export function provenContract(contract: Contract, fingerprint: string): Contract {
  const { name, root, params, origin } = contract;
  const key: Param = { name: keyName, type: "text", optional: true, personal: false, origin };
  const said = { contract: name, fingerprint, key: { kind: "reference", name: keyName, optional: true, origin } } as const;
  return { ...contract, root: withProvenance(root, said), params: new Map(params).set(keyName, key) };
}

/** Stands for a fingerprint before it is known; all have this length. */
export const unknownFingerprint: string = "0".repeat(64);

/** A contract whose user data say where a request comes from, beside what they say: of a group in each of its contracts. */
export function withProvenance(root: RecordTree, said: ProvenanceTrees): RecordTree {
  const flows = root.fields.get("flows");
  if (flows?.kind !== "list") return sayingIn(root, said);
  const items = flows.items.map((item) => (item.value.kind === "record" ? { ...item, value: sayingIn(item.value, said) } : item));
  return { ...root, fields: new Map(root.fields).set("flows", { ...list([], flows.origin), items }) };
}

function sayingIn(flow: RecordTree, { contract, fingerprint, key }: ProvenanceTrees): RecordTree {
  const own = flow.fields.get("userData");
  const origin: Origin = own?.origin ?? flow.origin;
  const isMap = own?.kind === "record";
  const members = new Map<string, Tree>([
    ["contract", literal(contract, origin)],
    ["fingerprint", literal(fingerprint, origin)],
  ]);
  if (key) members.set("key", key);
  if (own && !isMap) members.set("data", own);
  const userData = record([...(isMap ? own.fields : []), [provenanceMember, record(members, origin)]], origin);
  return { ...flow, fields: new Map(flow.fields).set("userData", userData) };
}
