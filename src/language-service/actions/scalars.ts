import { leafText } from "../../format/scalar.ts";
import type { DocumentNode, ScalarNode } from "../../model/document.ts";
import type { JsonScalar } from "../../model/json.ts";

/** How a value is to be written, and how it was. */
interface Writing {
  /** How it was written; of a text that does not matter. */
  readonly source?: string;
  /** Whether its author left the quotes out, so that it does not look like anything else. */
  readonly wasPlain?: boolean;
  /** Whether it stands in brackets, or may. */
  readonly isInFlow?: boolean;
}

/** A value as YAML on one line: in quotes only where it needs them. */
export function scalarText(value: JsonScalar, { source = String(value), wasPlain = false, isInFlow = true }: Writing = {}): string {
  return leafText({ kind: "leaf", props: "", value, source, style: wasPlain ? "plain" : "quoted", start: 0, end: 0 }, isInFlow);
}

/** A value of a text as it can be written elsewhere: as it stands, where that is possible. */
export function writtenAs({ value, quoted, span: { source, start, end } }: ScalarNode): string {
  const text = source.text.slice(start, end);
  return scalarText(value, { source: text, wasPlain: !quoted && text === value });
}

/** A value on one line, lists and maps in brackets; its comments are left out. */
export function flowText(node: DocumentNode): string {
  if (node.kind === "scalar") return node.value === null ? "null" : writtenAs(node);
  if (node.kind === "list") return `[${node.items.map(flowText).join(", ")}]`;
  const entries = [...node.entries].map(([name, { value }]) => `${scalarText(name, { wasPlain: true })}: ${flowText(value)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}
