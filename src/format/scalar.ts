import type { Leaf } from "./tree.ts";

/** A scalar or an alias on one line: in quotes only where it needs them. `flow` is whether it stands in brackets. */
export function leafText({ props, value, source, style }: Leaf, flow: boolean): string {
  if (style === "alias") return source;
  if (style === "empty") return flow ? `${props}null` : props.trimEnd();
  return props + (typeof value === "string" ? stringText(value, style === "plain", flow) : source);
}

/** A key, which is always a text. `merges` is whether it has a value: only then does `<<` without quotes merge, and nothing else may look like it. */
export function keyText(key: Leaf, flow: boolean, merges: boolean): string {
  if (key.value === "<<" && !(key.style === "plain" && merges)) return `${key.props}"<<"`;
  return leafText(key, flow);
}

/** What YAML, in one of its versions, or a reader takes for something else than a text. */
const otherwise = /^(?:[\s.,:+_-]*|[+-]?[\d.][\d.,:+_a-fox\stz-]*|true|false|yes|no|on|off|y|n|null|~|[+-]?\.(?:inf|nan))$/iu;

/** `wasPlain` is whether its author left the quotes out, so that it does not look like anything else. */
function stringText(text: string, wasPlain: boolean, flow: boolean): string {
  const isBare = mayBePlain(text, flow) && (wasPlain || !otherwise.test(text));
  if (isBare) return text;
  const isSimple = !invisible.test(text);
  return isSimple && /["\\]/u.test(text) && !text.includes("'") ? `'${text}'` : doubleQuoted(text);
}

/** What ends a line, or cannot be seen. */
const invisible = /[\p{Cc}\u2028\u2029\uFEFF]/u;

/** A text in double quotes; what cannot be seen is written with a backslash. */
function doubleQuoted(text: string): string {
  const escape = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return JSON.stringify(text).replaceAll(/[\p{Cc}\u2028\u2029\uFEFF]/gu, escape);
}

/** Whether YAML reads an unquoted text as itself, so far as its signs go. */
function mayBePlain(text: string, flow: boolean): boolean {
  if (text === "" || text.trim() !== text || invisible.test(text)) return false;
  if (/^(?:[-?:](?:\s|$)|[,[\]{}#&*!|>'"%@`]|---|\.\.\.)/u.test(text) || /:(?:\s|$)|\s#/u.test(text)) return false;
  return !flow || !/[,[\]{}]|^[-?:]/u.test(text);
}
