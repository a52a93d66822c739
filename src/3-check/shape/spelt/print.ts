import { isDuration } from "../../../runtime/durations.ts";
import type { DocumentNode } from "../../../model/document.ts";

/** The width that a value may take on the line of its key. */
const lineWidth = 100;

/** Words that YAML, or a reader of an older one, takes for something else than texts. */
const taken = /^(?:true|false|yes|no|on|off|null|y|n)$/iu;

/** A scalar as it is written anywhere in a contract. */
export function scalarText(value: string | number | boolean | null): string {
  if (typeof value !== "string") return JSON.stringify(value);
  return isDuration(value) || (/^[\p{L}_][\p{L}\p{N}_-]*$/u.test(value) && !taken.test(value)) ? value : JSON.stringify(value);
}

/** A key as it is written: those of the language need no quotes. */
function keyText(name: string): string {
  return /^[A-Za-z]\w*$/u.test(name) && !/^(?:true|false|null)$/iu.test(name) ? name : scalarText(name);
}

/** A value on one line. */
export function flowText(node: DocumentNode): string {
  if (node.kind === "list") return `[${node.items.map(flowText).join(", ")}]`;
  if (node.kind === "map") {
    const entries = [...node.entries].map(([name, { value }]) => `${keyText(name)}: ${flowText(value)}`);
    return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
  }
  const { source, start, end } = node.span;
  const text = source.text.slice(start, end);
  // As it stands in the text, where that is the value: a number keeps its digits, a text its quotes.
  if (typeof node.value === "string" ? text === JSON.stringify(node.value) : String(node.value) === text) return text;
  return scalarText(node.value);
}

/** A key with its value: on a line, or where that is too long and there is room on lines of their own `indent` deep. */
export function entryText(name: string, node: DocumentNode, indent: number | undefined, eol: string): string {
  const flow = `${keyText(name)}: ${flowText(node)}`;
  if (indent === undefined || flow.length <= lineWidth || node.kind === "scalar") return flow;
  return [`${keyText(name)}:`, ...blockLines(node, indent + 2)].join(eol);
}

function blockLines(node: DocumentNode, indent: number): readonly string[] {
  const room = " ".repeat(indent);
  if (node.kind === "scalar" || flowText(node).length <= lineWidth) return [room + flowText(node)];
  if (node.kind === "list")
    return node.items.flatMap((item) => {
      const [first = "", ...more] = blockLines(item, indent + 2);
      return [`${room}- ${first.trimStart()}`, ...more];
    });
  return [...node.entries].flatMap(([name, { value }]) => {
    const flow = flowText(value);
    if (value.kind === "scalar" || flow.length <= lineWidth) return [`${room}${keyText(name)}: ${flow}`];
    return [`${room}${keyText(name)}:`, ...blockLines(value, indent + 2)];
  });
}
