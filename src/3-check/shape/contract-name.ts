import { nameLength, takenNames } from "../../language/tables/names.ts";
import { child, type DocumentNode } from "../../model/document.ts";
import { contractNames } from "../../codes/shape.ts";
import { add, at, type Collector } from "../../diagnostics/collector.ts";

/** A kebab-case name that still cannot be that of a contract. */
export function judgeContractName(document: DocumentNode, collector: Collector): void {
  const node = child(document, "name");
  if (node?.kind !== "scalar" || typeof node.value !== "string") return;
  if (takenNames.includes(node.value)) {
    add(collector, contractNames, { message: "taken", data: { name: node.value }, help: "fix", ...at(node) });
  } else if (node.value.length > nameLength) {
    const data = { length: node.value.length, limit: nameLength };
    add(collector, contractNames, { message: "too-long", data, help: "fix", ...at(node) });
  }
}
