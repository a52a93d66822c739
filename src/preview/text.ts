import type { TextPiece } from "./model.ts";
import type { PreviewSay } from "./say.ts";

/** A fact as a text; what depends on a parameter is an ellipsis. */
export function text(value: unknown, { say }: PreviewSay): string {
  return Array.isArray(value) ? say("values", { values: value.map(plain) }) : plain(value);
}

function plain(value: unknown): string {
  if (typeof value === "symbol") return "…";
  if (typeof value === "boolean") return value ? "✓" : "";
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** A sentence in pieces: what it has in code quotes is code. */
export function piecesOf(sentence: string): readonly TextPiece[] {
  const parts = sentence.split(/`([^`]*)`/u);
  return parts.flatMap((part, index): readonly TextPiece[] => (part === "" ? [] : [index % 2 === 1 ? { code: part } : { text: part }]));
}

/** Puts names that a sentence has as they are in code quotes; one may end it. */
export function withCode(sentence: string, names: readonly string[]): string {
  return sentence.replaceAll(/[\w.]+/gu, (word) => {
    const name = word.endsWith(".") ? word.slice(0, -1) : word;
    return names.includes(name) ? `\`${name}\`${word.slice(name.length)}` : word;
  });
}
