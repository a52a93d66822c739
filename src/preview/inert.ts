import { isObject } from "../model/json.ts";
import { printable } from "../model/printable.ts";

/** What of a view is no text that somebody reads: addresses of pictures, which are long. */
const unread: ReadonlySet<string> = new Set(["picture"]);

/** Plain data as a page may show it: no text of it turns the direction of what follows, hides or is hidden. Lines were broken before. */
export function inert<T>(data: T): T {
  const shown = (value: unknown): unknown => {
    if (typeof value === "string") return printable(value);
    if (Array.isArray(value)) return value.map(shown);
    if (!isObject(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, unread.has(name) ? inner : shown(inner)]));
  };
  // Signs change, not the shape of what holds them.
  return shown(data) as T;
}
