import { actions } from "../../../language/tables/actions.ts";
import { type Construct, rowsOf } from "../../../language/tables/construct.ts";
import { placesOf } from "../../../language/readers/places-of.ts";
import { folded, membersOfRow } from "./members.ts";

/** The key that a member of the wire belongs to, and the construct that has it. */
interface Owner {
  readonly key: string;
  readonly construct: string;
}

/** Whose each member is, by its name; the first construct that has one, from the contract down. */
let owners: ReadonlyMap<string, Owner> | undefined;

/** The construct that a member of the wire belongs to, wherever that stands; `undefined` for what is no member that a key writes. */
export function ownerOf(name: string): Owner | undefined {
  owners ??= allOwners();
  return owners.get(folded(name));
}

function allOwners(): ReadonlyMap<string, Owner> {
  const found = new Map<string, Owner>();
  const visit = (construct: Construct, seen: ReadonlySet<string>): void => {
    const rows = rowsOf(construct, undefined);
    for (const action of Object.values(actions)) {
      for (const targets of placesOf(action, construct.name)) {
        for (const [key, row] of rows) {
          for (const member of membersOfRow(row, targets)) {
            const name = folded(member.split(".").at(-1) ?? "");
            if (!found.has(name)) found.set(name, { key, construct: construct.name });
          }
        }
      }
    }
    for (const { slot } of rows.values())
      if ("construct" in slot && !seen.has(slot.construct.name)) visit(slot.construct, new Set([...seen, slot.construct.name]));
  };
  const roots = new Set(Object.values(actions).map(({ construct }) => construct));
  for (const construct of roots) visit(construct, new Set([construct.name]));
  return found;
}
