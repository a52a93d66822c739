import type { JsonScalar } from "../model/json.ts";
import type { Sent } from "./sent.ts";
import type { ShowText } from "./values.ts";

/**
 * What a key sends, by member: `ApproverType = 1`. An element that is repeated sends it several times: what differs of that comes one after the other.
 */
export function sentTexts(sent: readonly Sent[], show: ShowText): ReadonlyMap<string, readonly string[]> {
  const [first] = sent;
  if (first !== undefined && sent.length === 1) return new Map([[first.member, [memberText(first.member, valueOf(sent), show)]]]);
  const rows = new Map<string, Sent[][]>();
  const counts = new Map<string, number>();
  for (const each of sent) {
    const id = `${each.member} ${each.pointer}`;
    const index = counts.get(id) ?? 0;
    counts.set(id, index + 1);
    const own = rows.get(each.member) ?? [];
    (own[index] ??= []).push(each);
    rows.set(each.member, own);
  }
  return new Map([...rows].map(([member, own]) => [member, [...new Set(own.map((row) => memberText(member, valueOf(row), show)))]]));
}

/** The values of one member: a list, where it holds one. */
function valueOf(values: readonly Sent[]): JsonScalar | readonly JsonScalar[] {
  const [first] = values;
  return values.length > 1 || first?.isItem === true ? values.map(({ value }) => value) : (first?.value ?? null);
}

/** A member with its value, as JSON. */
export function memberText(member: string, value: JsonScalar | readonly JsonScalar[], show: ShowText): string {
  const shown = (each: JsonScalar): string =>
    typeof each === "string" ? JSON.stringify(show(each)) : typeof each === "number" ? show(String(each)) : String(each);
  return `${member} = ${isList(value) ? `[${value.map(shown).join(", ")}]` : shown(value)}`;
}

function isList(value: JsonScalar | readonly JsonScalar[]): value is readonly JsonScalar[] {
  return typeof value === "object" && value !== null;
}
