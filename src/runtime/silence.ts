import { hole } from "./hole.ts";
import type { Law } from "./law.ts";
import { hasOwn } from "./plain.ts";
import type { Context } from "./problem.ts";
import type { MadeRecord } from "./recipe.ts";

/**
 * Tells of laws whether they find nothing in a construct, whatever the parameters are: one that looks at nothing but single values that are
 * the same each time says each time what it says now. Most laws look first whether they apply, so most of those that a construct has need
 * never be asked.
 */
export function silence(fields: MadeRecord["fields"], context: Omit<Context, "now">): (law: Law, as: string) => boolean {
  const open = (): never => {
    throw new Error("a law looks at what is open");
  };
  const get = (_: unknown, key: string | symbol): unknown => {
    if (typeof key === "symbol") return open();
    if (!hasOwn(fields, key)) return undefined;
    const field = fields[key];
    return field === hole || (typeof field === "object" && field !== null) ? open() : field;
  };
  const facts = new Proxy<Record<string, unknown>>({}, { get, has: open, ownKeys: open, getOwnPropertyDescriptor: open });
  const atNoTime: Context = Object.defineProperty({ ...context }, "now", { get: open });
  return (law, as) => {
    try {
      return Array.from(law.judge(facts, atNoTime, as)).length === 0;
    } catch {
      return false;
    }
  };
}
