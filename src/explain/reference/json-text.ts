import type { Json } from "../../model/json.ts";

/** The columns that a line may take. */
const most = 100;

/** Data as JSON: what fits on a line stands on one. */
export function jsonText(value: Json, indent = ""): string {
  const line = inLine(value);
  if (indent.length + line.length <= most || typeof value !== "object" || value === null) return line;
  const inner = `${indent}  `;
  const isList = Array.isArray(value);
  const parts = isList
    ? (value as readonly Json[]).map((item) => jsonText(item, inner))
    : Object.entries(value).map(([name, member]) => `${JSON.stringify(name)}: ${jsonText(member, inner)}`);
  return `${isList ? "[" : "{"}\n${parts.map((part) => `${inner}${part}`).join(",\n")}\n${indent}${isList ? "]" : "}"}`;
}

function inLine(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(inLine).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([name, member]) => `${JSON.stringify(name)}: ${inLine(member)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}
