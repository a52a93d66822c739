import type { Contract, Param } from "../../model/contract.ts";
import { referencesIn } from "../../model/tree.ts";
import { wholeOf } from "./declared.ts";

type Side = Pick<Contract, "params" | "root">;

/**
 * Parameters that are gone, each with one that came and may be the same by another name, and the other way round: it is declared the same, has
 * the same label and is used in the same places, and no other is. That is said, and not believed: callers have to write the new name in any case.
 */
export function perhapsRenamed(before: Side, after: Side): ReadonlyMap<string, string> {
  const gone = marks(before, after);
  const come = marks(after, before);
  return new Map(
    [...gone].flatMap(([mark, names]) => {
      const others = come.get(mark) ?? [];
      const [one, another] = [names[0], others[0]];
      if (one === undefined || another === undefined || names.length > 1 || others.length > 1) return [];
      return [[one, another] as const, [another, one] as const];
    }),
  );
}

/** The parameters of a version that the other has not, by what is known of each beside its name. */
function marks({ params, root }: Side, other: Side): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const own = [...params.values()].filter(({ name }) => !other.params.has(name));
  if (own.length === 0) return found;
  const places = new Map<string, string[]>();
  for (const { loop, name = "", origin } of referencesIn(root))
    if (loop === undefined) places.set(name, [...(places.get(name) ?? []), origin.pointer]);
  for (const param of own) {
    const used = places.get(param.name);
    if (used === undefined) continue;
    const mark = markOf(param, used);
    found.set(mark, [...(found.get(mark) ?? []), param.name]);
  }
  return found;
}

function markOf(param: Param, places: readonly string[]): string {
  return JSON.stringify([wholeOf(param), param.label ?? null, param.personal, [...new Set(places)].toSorted()]);
}
