import { nameLength, takenNames } from "../../language/tables/names.ts";
import { child, type DocumentNode } from "../../model/document.ts";
import { contractNames } from "../../codes/shape.ts";
import { add, at, type Report } from "../../diagnostics/collector.ts";

/** A kebab-case name that still cannot be that of a contract. */
export function judgeContractName(document: DocumentNode, report: Report): void {
  const node = child(document, "name");
  if (node?.kind !== "scalar" || typeof node.value !== "string") return;
  const help = "Rename the contract.";
  if (takenNames.includes(node.value)) {
    const message = `The file \`${node.value}.ts\` of the output folder is taken, so no contract can be called \`${node.value}\`.`;
    add(report, contractNames, { message, help, ...at(node) });
  } else if (node.value.length > nameLength) {
    const message = `The name has ${node.value.length} characters, and names of files have room for ${nameLength}.`;
    add(report, contractNames, { message, help, ...at(node) });
  }
}
