import { freeProvenance } from "../../codes/environment.ts";
import { add, type Collector } from "../../diagnostics/collector.ts";
import { field, type RecordTree, type Tree } from "../../model/tree.ts";
import { provenanceMember } from "../../runtime/provenance.ts";

/** Judges that no user data of a contract have a member of their own where it is said where a request comes from. */
export function judgeFreeProvenance(root: RecordTree, collector: Collector): void {
  const flows = root.fields.get("flows");
  const all: readonly Tree[] = flows?.kind === "list" ? flows.items.map(({ value }) => value) : [root];
  for (const flow of all) {
    const member = field(field(flow, "userData"), provenanceMember);
    if (member === undefined) continue;
    const { span, key = span, pointer } = member.origin;
    add(collector, freeProvenance, { message: "taken", data: { name: provenanceMember }, help: "fix", span: key, pointer });
  }
}
