import { Document, Pair, Scalar, YAMLMap, YAMLSeq } from "yaml";
import type { DocumentNode, ScalarNode } from "../model/document.ts";
import { textScalar } from "./scalar.ts";

/**
 * Data as YAML that reads as the same data. `remark` is what stands behind each value as a comment; with it every value has a line of
 * its own.
 */
export function printDocument(node: DocumentNode, remark?: (node: DocumentNode) => string): string {
  const document = new Document(null);
  // The library's own type wants nodes that were parsed.
  document.contents = yamlOf(node, remark) as never;
  return document.toString({ lineWidth: 0 });
}

function yamlOf(node: DocumentNode, remark: ((node: DocumentNode) => string) | undefined): Scalar | YAMLMap | YAMLSeq {
  if (node.kind === "scalar") return withRemark(scalarOf(node, remark !== undefined), node, remark);
  if (node.kind === "list") {
    const list = new YAMLSeq();
    list.items = node.items.map((item) => yamlOf(item, remark));
    list.flow = list.items.length === 0 || (remark === undefined && node.items.every(({ kind }) => kind === "scalar"));
    return list.items.length === 0 ? withRemark(list, node, remark) : list;
  }
  const map = new YAMLMap();
  map.items = [...node.entries].map(([name, { value }]) => new Pair(textScalar(name), yamlOf(value, remark)));
  map.flow = map.items.length === 0;
  return map.flow ? withRemark(map, node, remark) : map;
}

/** A comment can only follow a value that ends on its line. */
function scalarOf({ value }: ScalarNode, remarked: boolean): Scalar {
  if (typeof value !== "string") return new Scalar(value);
  const scalar = textScalar(value);
  if (remarked && value.includes("\n")) scalar.type = Scalar.QUOTE_DOUBLE;
  return scalar;
}

function withRemark<T extends Scalar | YAMLMap | YAMLSeq>(
  yaml: T,
  node: DocumentNode,
  remark: ((node: DocumentNode) => string) | undefined,
): T {
  if (remark) yaml.comment = ` ${remark(node)}`;
  return yaml;
}
