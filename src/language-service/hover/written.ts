import { type Written, writtenIn } from "../../explain/meanings/key.ts";
import { parentColumns } from "../../explain/tables/columns.ts";
import { targetOf } from "../../language/readers/lower.ts";
import type { KeyStep } from "../../language/readers/place.ts";
import type { ActionName } from "../../model/contract.ts";
import type { InAction } from "./asked.ts";
import type { HoverWords } from "./words.ts";

/** What a key writes for some actions: said once, where it is the same for all. */
export function writtenLines(step: KeyStep, here: readonly InAction[], words: HoverWords): readonly string[] {
  const { hover } = words;
  const kinds = new Map<string, { readonly written: ReturnType<typeof writtenFor>; readonly actions: ActionName[] }>();
  for (const { action, targets } of here) {
    const written = writtenFor(step, targets);
    const id = typeof written === "object" ? JSON.stringify([written.members, written.negated]) : String(written);
    const known = kinds.get(id);
    if (known) known.actions.push(action);
    else kinds.set(id, { written, actions: [action] });
  }
  const isOne = kinds.size === 1;
  return [...kinds.values()].flatMap(({ actions, written }) => {
    if (written === "lacking") return [hover("lacking-in", { actions })];
    if (written === "together") return [hover("writes-together")];
    if (written === "beside") return [];
    if (written === undefined) return "construct" in step.row.slot ? [] : [hover("writes-nothing")];
    const { members, structures, negated } = written;
    if (members.length === 0) return [hover("writes-keys", { structures })];
    return isOne
      ? [hover(negated ? "writes-opposite" : "writes", { members })]
      : [hover(negated ? "writes-opposite-in" : "writes-in", { actions, members })];
  });
}

/** What a key writes for one action: with the keys beside it, nothing that the action has, or nothing of its own. */
function writtenFor({ construct, row }: KeyStep, targets: InAction["targets"]): Written | "together" | "beside" | "lacking" | undefined {
  if (row.columns.length === 0) {
    const holding = construct.bare === true ? parentColumns(construct) : [];
    const own = holding.filter(({ structures }) => targets.some(({ structure }) => structures.includes(structure)));
    // Where the keys of a map make one member, each of them need not be in it.
    return holding.length === 0 ? undefined : own.some(({ members }) => members.length > 1) ? "together" : "beside";
  }
  const found = targetOf(row.columns, targets);
  return found ? writtenIn({ ...found.column, structures: [found.target.structure] }) : "lacking";
}
