import { plainOf } from "../../language/trees/apply.ts";
import type { Site } from "../../language/tables/actions.ts";
import { type Column, type Row, rowsOf } from "../../language/tables/construct.ts";
import { expandJson, liftConstruct } from "../../language/readers/lift.ts";
import { joined, lowerConstruct } from "../../language/readers/lower.ts";
import { hasTypeThroughout } from "../../language/readers/member-type.ts";
import { sameJson } from "../../model/json.ts";
import { at, record, type RecordTree, type Tree } from "../../model/tree.ts";
import { memberAt } from "../../wire/structures.ts";
import { keysBeforeWire, wireAgrees } from "../../codes/wire.ts";
import { leavesOf, type Overridden, wordOf } from "./overridden.ts";
import { add, type Collector } from "../../diagnostics/collector.ts";
import { keyInsteadOfMember } from "./fix.ts";

/** What of a `wire` a key could have said, and what contradicts a key beside it. */
export function judgeSpelling(overridden: Overridden, collector: Collector): void {
  const { tree, wire, construct, targets, base } = overridden;
  const structure = targets[0]?.structure ?? "";
  const written = lowerConstruct(without(tree, ["wire", "omit"]), { ...construct, fillers: () => [] }, targets);
  const byKeys = expandJson(written, structure) ?? written;
  const lifted = liftConstruct(lowerConstruct(without(tree, ["omit"]), construct, targets), construct, targets);
  const needed = lifted?.fields.get("wire");
  for (const { path, value } of leavesOf(wire, base)) {
    const facts = memberAt(structure, path);
    // A value of a wrong type is said by no key, and contradicts none: it is a finding of its own.
    if (facts === undefined || !hasTypeThroughout(value, facts)) continue;
    const said = at(byKeys, path);
    const [plain, other] = [plainOf(value), said && plainOf(said)];
    const names = keysFor(overridden, path);
    const place = { span: value.origin.key ?? value.origin.span, pointer: value.origin.pointer };
    if (said !== undefined && other !== undefined && plain !== undefined && !sameJson(plain, other)) {
      const related = [{ span: said.origin.span, message: "what-key-says" }] as const;
      add(collector, wireAgrees, { message: "contradicts", data: { keys: names }, help: "keep-one", related, ...place });
    } else if (lifted !== undefined && !isNeeded(needed, path)) {
      const [key, ...others] = names;
      const row = key === undefined ? undefined : rowsOf(construct, wordOf(tree, construct)).get(key);
      const slot = row?.slot;
      const isPersonal = slot?.kind === "scalar" && slot.personal === true;
      const isFree = key !== undefined && others.length === 0 && !tree.fields.has(key);
      const fixes = isFree ? keyInsteadOfMember(wire, value, { key, ...saidBy(lifted, key, row, targets, path), isPersonal }) : [];
      add(collector, keysBeforeWire, {
        message: "key-says",
        data: { keys: names },
        help: "write-key",
        fixes,
        ...place,
      });
    }
  }
}

/** What a key says instead of a member: its value, or that of the key in its map, where that is no structure of its own. */
function saidBy(
  lifted: RecordTree,
  key: string,
  row: Row | undefined,
  targets: readonly Site[],
  path: string,
): { readonly inner?: string; readonly value: Tree | undefined } {
  const value = lifted.fields.get(key);
  if (value?.kind !== "record" || row?.slot.kind !== "record" || !row.slot.construct.bare) return { value };
  const found = [...row.slot.construct.rows].find(([, { columns }]) =>
    targets.some(({ structure, into }) =>
      columns.some(({ structures, members }) => structures.includes(structure) && members.some((member) => joined(into, member) === path)),
    ),
  );
  return found ? { inner: found[0], value: value.fields.get(found[0]) } : { value };
}

function without(tree: RecordTree, keys: readonly string[]): RecordTree {
  return record(
    [...tree.fields].filter(([name]) => !keys.includes(name)),
    tree.origin,
  );
}

/** Whether a canonical `wire` has a path too, or something that holds it. */
function isNeeded(needed: Tree | undefined, path: string): boolean {
  let found: Tree | undefined = needed;
  for (const step of path.split(".")) {
    if (found?.kind !== "record") return found !== undefined;
    found = found.fields.get(step);
  }
  return found !== undefined;
}

/** The keys whose columns write a member, those that are there first. */
function keysFor({ construct, tree, targets }: Overridden, path: string): readonly string[] {
  const writes = (columns: readonly Column[]): boolean =>
    targets.some(({ structure, into }) => columns.some((column) => column.structures.includes(structure) && isWritten(column, into)));
  const isWritten = ({ members, codec }: Column, into: string): boolean =>
    codec.kind === "inline"
      ? [...codec.construct.rows.values()].some((row) => writes(row.columns))
      : members.some((member) => `${path}.`.startsWith(`${joined(into, member)}.`));
  const names = [...rowsOf(construct, wordOf(tree, construct))].filter(([, row]) => writes(row.columns)).map(([name]) => name);
  return names.toSorted((a, b) => Number(tree.fields.has(b)) - Number(tree.fields.has(a)));
}
