import { isWord } from "../language/tables/names.ts";

/**
 * The gate that every name in generated code passes. Names of contracts are kebab-case and names of parameters ASCII words, both
 * checked before; nothing else of a contract becomes an identifier.
 */

/** The variable of a repetition, given how many repetitions enclose it: `item`, then `item2`, `item3`. */
export function itemName(depth: number): string {
  return depth === 0 ? "item" : `item${depth + 1}`;
}

/** A property as it is read: `params.fileId`. Anything but an ASCII word is read by its text. */
export function property(object: string, name: string): string {
  return isWord(name) ? `${object}.${name}` : `${object}[${text(name)}]`;
}

/** A property as it is written in an object literal; `__proto__` is computed, so that it is a property like others. */
export function propertyKey(name: string): string {
  if (name === "__proto__") return '["__proto__"]';
  return isWord(name) ? name : text(name);
}

/** A property as it is declared in a type. */
export function typeKey(name: string): string {
  return isWord(name) ? name : text(name);
}

/** A text as a literal that no reader of JavaScript takes for anything else. */
export function text(value: string): string {
  return JSON.stringify(value).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
}

/** Plain data as a literal. */
export function json(value: unknown): string {
  if (typeof value === "string") return text(value);
  if (Array.isArray(value)) return `[${value.map(json).join(", ")}]`;
  if (typeof value !== "object" || value === null) return String(value);
  const members = Object.entries(value).map(([name, each]) => `${propertyKey(name)}: ${json(each)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

/** The name of a law in the runtime: `flow-name-length` as `flowNameLengthLaw`. Names of codes are flowspec's own. */
export function lawName(code: string): string {
  return `${code.replaceAll(/-(\w)/gu, (_, letter: string) => letter.toUpperCase())}Law`;
}
