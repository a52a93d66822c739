import { nameLength, takenNames } from "../../language/tables/names.ts";
import { child, type DocumentNode } from "../../model/document.ts";
import { contractNames } from "../../codes/shape.ts";
import { add, at, type Report } from "../../diagnostics/collector.ts";

/** A kebab-case name that still cannot be that of a contract. */
export function judgeContractName(document: DocumentNode, report: Report): void {
  const node = child(document, "name");
  if (node?.kind !== "scalar" || typeof node.value !== "string") return;
  if (takenNames.includes(node.value)) {
    add(report, contractNames, { message: "taken", data: { name: node.value }, help: "mend", ...at(node) });
  } else if (node.value.length > nameLength) {
    const data = { length: node.value.length, limit: nameLength };
    add(report, contractNames, { message: "too-long", data, help: "mend", ...at(node) });
  }
}
