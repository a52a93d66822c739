/**
 * The ways back from `runtime/encode`: from the values of the wire to the values people write. Each returns `undefined` for what no such
 * value stands for. Which undoes which stands in `encodings.ts`.
 */

import { textOfBase64 } from "../../runtime/base64.ts";
import { hasHalf, isObject } from "../../model/json.ts";

type Plain = unknown;

/** The word for a code of the wire, where `loose` in any letter case. */
export function wordOf(code: Plain, codes: unknown, loose = false): string | undefined {
  const fold = (value: Plain): Plain => (loose && typeof value === "string" ? value.toLowerCase() : value);
  return Object.entries(codes as Readonly<Record<string, unknown>>).find(([, value]) => fold(value) === fold(code))?.[0];
}

/** True for the first of two codes, false for the second. The service reads codes in any letter case. */
export function choiceOf(code: Plain, codes: unknown): boolean | undefined {
  const [whenTrue, whenFalse] = codes as readonly unknown[];
  const folded = typeof code === "string" ? code.toUpperCase() : code;
  return folded === whenTrue ? true : folded === whenFalse ? false : undefined;
}

/** The keyword in `^word^`. */
export function wordInside(value: Plain): string | undefined {
  return typeof value === "string" && /^\^.+\^$/su.test(value) ? value.slice(1, -1) : undefined;
}

/** The items that one text joins; a text without a separator is a single item. */
export function splitAt(value: Plain, separator: unknown): string | readonly string[] | undefined {
  if (typeof value !== "string") return undefined;
  return value.includes(String(separator)) ? value.split(String(separator)) : value;
}

/** `2026年03月01日` as `2026-03-01`. */
export function dateOf(value: Plain): string | undefined {
  if (value === "") return "";
  const match = typeof value === "string" ? /^(\d{4})年(\d{1,2})月(\d{1,2})日$/u.exec(value) : null;
  return match ? `${match[1]}-${match[2]?.padStart(2, "0")}-${match[3]?.padStart(2, "0")}` : undefined;
}

/** `r,g,b` as `#RRGGBB`. */
export function hexOf(value: Plain): string | undefined {
  if (value === "") return "";
  const match = typeof value === "string" ? /^(\d{1,3}),(\d{1,3}),(\d{1,3})$/u.exec(value) : null;
  const parts = match?.slice(1).map(Number);
  if (!parts?.every((part) => part <= 255)) return undefined;
  return `#${parts.map((part) => part.toString(16).padStart(2, "0").toUpperCase()).join("")}`;
}

/** `"true"` as `true`. */
export function booleanOf(value: Plain): boolean | undefined {
  return value === "true" ? true : value === "false" ? false : undefined;
}

/** A JSON text as the value it holds, `undefined` where it is none or holds no map. */
export function mapOf(value: Plain): Readonly<Record<string, unknown>> | undefined {
  if (typeof value !== "string") return undefined;
  try {
    const parsed: unknown = JSON.parse(value);
    return isObject(parsed) && !hasHalf(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

/** What base64 holds as it was written: a map where it is compact JSON of one, else a text. */
export function dataOfBase64(value: Plain): unknown {
  const text = textOfBase64(value);
  if (!text?.startsWith("{")) return text;
  try {
    const data: unknown = JSON.parse(text);
    return JSON.stringify(data) === text && !hasHalf(data) ? data : text;
  } catch {
    return text;
  }
}

/** Ranges of the wire as a choice of pages. */
export function pagesOf(value: Plain): string | number | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined;
  const parts: string[] = [];
  for (const range of value as unknown[]) {
    if (typeof range !== "object" || range === null || Object.keys(range).length !== 2) return undefined;
    const { BeginPage: first, EndPage: last } = range as Record<string, unknown>;
    if (!isPage(first) || !(isPage(last) || last === -1)) return undefined;
    parts.push(first === last ? `${first}` : `${first}-${last === -1 ? "last" : last}`);
  }
  if (parts.length === 1 && parts[0] === "1-last") return "all";
  return parts.length === 1 && /^\d+$/u.test(parts[0] ?? "") ? Number(parts[0]) : parts.join(",");
}

function isPage(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) < 1_000_000_000;
}

/** `Positive`/`Reverse` and indexes as an occurrence. */
export function occurrenceOf(order: Plain, indexes: Plain): "first" | "last" | "all" | number[] | undefined {
  if (order !== "Positive" && order !== "Reverse") return undefined;
  if (indexes === undefined) return order === "Positive" ? "all" : undefined;
  if (!Array.isArray(indexes) || indexes.length === 0 || !indexes.every((index) => Number.isSafeInteger(index) && index >= 0))
    return undefined;
  const hits = indexes as number[];
  if (hits.length === 1 && hits[0] === 0) return order === "Positive" ? "first" : "last";
  return order === "Positive" ? hits : hits.map((hit) => -1 - hit);
}
