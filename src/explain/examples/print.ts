import { width } from "../../report/width.ts";
import type { Json } from "../../model/json.ts";
import { type Data, exampleParams } from "./minimal.ts";

/** The columns that a line of an example may take. */
const most = 76;

/** A contract as YAML: what fits on a line stands on one. The parameters that it uses are declared. */
export function printExample({ flowspec, name, action, ...rest }: Data): string {
  const text = block(rest, "");
  const used = Object.entries(exampleParams).filter(([param]) => text.includes(`{{${param}}}`));
  const params = used.length === 0 ? {} : { params: Object.fromEntries(used) };
  return block({ flowspec: flowspec ?? 1, name: name ?? "example", action: action ?? "", ...params, ...rest }, "");
}

/** A part of a contract as YAML. */
export function printPart(data: Data): string {
  return block(data, "");
}

function block(data: Data, indent: string): string {
  return Object.entries(data)
    .map(([key, value]) => `${indent}${key}:${inBlock(value, indent, width(`${indent}${key}: `))}`)
    .join("\n");
}

function inBlock(value: Json, indent: string, before: number): string {
  const line = inLine(value);
  const isShort = before + width(line) <= most;
  if (typeof value !== "object" || value === null || isShort) return ` ${line}`;
  if (Array.isArray(value)) return `\n${value.map((item: Json) => listItem(item, `${indent}  `)).join("\n")}`;
  return `\n${block(value as Data, `${indent}  `)}`;
}

function listItem(item: Json, indent: string): string {
  const line = inLine(item);
  if (typeof item !== "object" || item === null || Array.isArray(item) || width(`${indent}- ${line}`) <= most) return `${indent}- ${line}`;
  return `${indent}- ${block(item as Data, `${indent}  `).trimStart()}`;
}

function inLine(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(inLine).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    const members = Object.entries(value).map(([key, inner]) => `${key}: ${inLine(inner)}`);
    return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
  }
  return typeof value === "string" ? scalar(value) : String(value);
}

/** A text as YAML: plain where it can be read as nothing else. */
function scalar(text: string): string {
  const isPlain = /^[\p{L}+][\p{L}\p{N} ./+_-]*$/u.test(text) && !/^(?:true|false|null|yes|no|on|off)$/iu.test(text) && !text.endsWith(" ");
  return isPlain ? text : JSON.stringify(text);
}
