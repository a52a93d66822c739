import type { Shown } from "../model/findings.ts";
import { printable } from "../model/printable.ts";
import { startOf } from "./position.ts";
import type { Span } from "../model/source.ts";

/** `1 error`, `2 errors`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

/** Where a stretch begins, as editors open it: `path:line:column`. */
export function place(span: Span): string {
  const { line, column } = startOf(span);
  return `${printable(span.source.path)}:${line}:${column}`;
}

/** What the service would say of a finding; nothing where no code is documented. */
export function answer({ severity, api }: Shown): string | undefined {
  return api.length === 0 ? undefined : `the service ${severity === "error" ? "answers" : "may answer"} ${api.join(" or ")}`;
}

/** A finding without its place, as plain sentences on lines of their own: what is wrong, what to do, what the service would say. */
export function sentences(diagnostic: Shown): readonly string[] {
  const { message, help } = diagnostic;
  const said = answer(diagnostic);
  return [message, ...(help === undefined ? [] : [help]), ...(said === undefined ? [] : [`${said.replace(/^t/u, "T")}.`])];
}
