import { freeProvenance } from "../../codes/environment.ts";
import { add, type Collector } from "../../diagnostics/collector.ts";
import { provenContract, unknownFingerprint } from "../../language/readers/provenance.ts";
import { sentTrees } from "../../language/readers/sent-trees.ts";
import { actions } from "../../language/tables/actions.ts";
import type { Contract } from "../../model/contract.ts";
import { field, type Tree } from "../../model/tree.ts";
import { keyName, provenanceMember } from "../../runtime/provenance.ts";

/** Judges that a contract can say where its requests come from: no user data have a member of their own there, and all are sent. */
export function judgeFreeProvenance(contract: Contract, collector: Collector): void {
  const { root, action } = contract;
  const flows = root.fields.get("flows");
  const all: readonly Tree[] = flows?.kind === "list" ? flows.items.map(({ value }) => value) : [root];
  for (const flow of all) {
    const member = field(field(flow, "userData"), provenanceMember);
    if (member === undefined) continue;
    const { span, key = span, pointer } = member.origin;
    add(collector, freeProvenance, { message: "taken", data: { name: provenanceMember }, help: "fix", span: key, pointer });
  }
  const sent = sentTrees(provenContract(contract, unknownFingerprint).root, actions[action]);
  if (sent.filter((tree) => tree.kind === "reference" && tree.name === keyName).length >= all.length) return;
  const [place = root] = [root, ...all].flatMap((tree) => ["wire", "omit"].flatMap((key) => field(tree, key) ?? []));
  add(collector, freeProvenance, {
    message: "replaced",
    help: "fix",
    span: place.origin.key ?? place.origin.span,
    pointer: place.origin.pointer,
  });
}
