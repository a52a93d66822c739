import type { Leaf } from "./tree.ts";

/** A scalar or an alias on one line: in quotes only where it needs them. `flow` is whether it stands in brackets. */
export function leafText({ props, value, source, style }: Leaf, flow: boolean): string {
  if (style === "alias") return source;
  if (style === "empty") return flow ? `${props}null` : props.trimEnd();
  return props + (typeof value === "string" ? stringText(value, style === "plain", flow) : source);
}

/** What YAML, in one of its versions, or a reader takes for something else than a text. */
const otherwise = /^(?:[\s.,:+_-]*|[+-]?[\d.][\d.,:+_a-fox\stz-]*|true|false|yes|no|on|off|y|n|null|~|[+-]?\.(?:inf|nan))$/iu;

/** `wasPlain` is whether its author left the quotes out, so that it does not look like anything else. */
function stringText(text: string, wasPlain: boolean, flow: boolean): string {
  const isBare = mayBePlain(text, flow) && (wasPlain || !otherwise.test(text));
  if (isBare) return text;
  const isSimple = !/[\p{Cc}\u2028\u2029\uFEFF]/u.test(text);
  return isSimple && /["\\]/u.test(text) && !text.includes("'") ? `'${text}'` : JSON.stringify(text);
}

/** Whether YAML reads an unquoted text as itself, so far as its signs go. */
function mayBePlain(text: string, flow: boolean): boolean {
  if (text === "" || text.trim() !== text || /[\p{Cc}\u2028\u2029\uFEFF]/u.test(text)) return false;
  if (/^(?:[-?:](?:\s|$)|[,[\]{}#&*!|>'"%@`]|---|\.\.\.)/u.test(text) || /:(?:\s|$)|\s#/u.test(text)) return false;
  return !flow || !/[,[\]{}]|^[-?:]/u.test(text);
}

/** A text over several lines, its content indented by `indent`; its first line stands behind the key. `shift` is how far its parent moved. */
export function blockLines({ source, props }: Leaf, indent: number, shift: number): readonly string[] {
  const [head = "", ...lines] = source.split(/\r?\n/u);
  const header = head.replace(/\s*(?:#.*)?$/u, "");
  const body = header.includes("+") ? lines.slice(0, -1) : trimmed(lines);
  const own = Math.min(...body.filter((line) => line.trim() !== "").map((line) => /^ */u.exec(line)?.[0].length ?? 0));
  const by = /\d/u.test(header) ? shift : indent - own;
  return [props + header, ...body.map((line) => (line.trim() === "" ? "" : " ".repeat(Math.max(0, by)) + line.slice(Math.max(0, -by))))];
}

function trimmed(lines: readonly string[]): readonly string[] {
  const last = lines.findLastIndex((line) => line.trim() !== "");
  return lines.slice(0, last + 1);
}
