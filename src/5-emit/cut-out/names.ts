import { isConcrete } from "../../runtime/hole.ts";
import type { Placed } from "./places.ts";

/**
 * What the file of each component is called, without its ending: after its contract, its kind, and a number made of who it is for and what it
 * is. So it keeps its name whatever is written of others, and while it moves to another hit of its keyword; those that nothing tells apart are counted.
 */
export function namesOf(contract: string, placed: readonly Placed[]): readonly string[] {
  const times = new Map<string, number>();
  return placed.map((each) => {
    const name = `${contract}.${kindOf(each)}-${numberOf(identityOf(each))}`;
    const count = (times.get(name) ?? 0) + 1;
    times.set(name, count);
    return count === 1 ? name : `${name}-${count}`;
  });
}

function kindOf({ component: { type } }: Placed): string {
  return typeof type === "string" ? type : "component";
}

/** What tells a component from others: its id, or else where it is put. */
function identityOf({ component, party: { approver }, path }: Placed): string {
  const { id, at } = component;
  const { keyword, field, page, x, y } = isConcrete(at) ? at : {};
  const own = isConcrete(id) ? [id] : [keyword ?? field ?? [page, x, y]];
  const who = approver === undefined ? [] : [approver.role ?? [approver.organization, approver.name]];
  return JSON.stringify([path, kindOfParty(approver === undefined), who, own], (_, value: unknown) =>
    typeof value === "symbol" ? "{{}}" : value,
  );
}

function kindOfParty(isInitiator: boolean): string {
  return isInitiator ? "initiator" : "approver";
}

/** A text as eight hexadecimal digits that are the same everywhere (FNV-1a). It tells apart what stands in one contract, and proves nothing. */
function numberOf(text: string): string {
  let sum = 0x81_1c_9d_c5;
  for (const byte of new TextEncoder().encode(text)) sum = Math.imul(sum ^ byte, 0x01_00_01_93);
  return (sum >>> 0).toString(16).padStart(8, "0");
}
