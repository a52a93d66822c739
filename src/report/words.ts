import type { Shown } from "../model/findings.ts";
import { printable } from "../model/printable.ts";
import { startOf } from "./position.ts";
import type { Span } from "../model/source.ts";

/** Where a stretch begins, as editors open it: `path:line:column`. */
export function place(span: Span): string {
  const { line, column } = startOf(span);
  return `${printable(span.source.path)}:${line}:${column}`;
}

/** What the service would say of a finding, for certain only where a document says so; nothing where no code is known. */
export function answer({ severity, api, inferred }: Shown): string | undefined {
  const sure = severity === "error" ? api.filter((code) => !inferred.includes(code)) : [];
  const others = api.filter((code) => !sure.includes(code));
  const parts = [
    ...(sure.length > 0 ? [`answers ${sure.join(" or ")}`] : []),
    ...(others.length > 0 ? [`may answer ${others.join(" or ")}`] : []),
  ];
  return parts.length === 0 ? undefined : `the service ${parts.join(", or ")}`;
}

/** A finding without its place, as plain sentences on lines of their own: what is wrong, what to do, what the service would say. */
export function sentences(diagnostic: Shown): readonly string[] {
  const { message, help } = diagnostic;
  const said = answer(diagnostic);
  return [message, ...(help === undefined ? [] : [help]), ...(said === undefined ? [] : [`${said.replace(/^t/u, "T")}.`])];
}
