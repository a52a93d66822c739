import { isPresent } from "../../runtime/hole.ts";
import { plainOf } from "../../language/trees/apply.ts";
import { rowsOf } from "../../language/tables/construct.ts";
import { joined } from "../../language/readers/lower.ts";
import { hasTypeThroughout } from "../../language/readers/member-type.ts";
import type { MessageOf } from "../../runtime/message.ts";
import type { Tree } from "../../model/tree.ts";
import { memberAt } from "../../wire/structures.ts";
import { knownExtras, membersWithEffect } from "../../codes/wire.ts";
import { columnsIn, leavesOf, type Overridden, type Sent } from "./overridden.ts";
import { add, type Collector, severityOf } from "../../diagnostics/collector.ts";

/** Members that mean nothing beside the others: of another placement, or options of another type. */
export function judgeEffect({ wire, construct, targets, base }: Overridden, { word, read }: Sent, collector: Collector): void {
  const own = [...columnsIn(rowsOf(construct, word), targets)];
  const all = [...columnsIn(rowsOf(construct, undefined), targets)];
  for (const { path, value } of leavesOf(wire, base)) {
    const facts = memberAt(targets[0]?.structure ?? "", path);
    if (!isPresent(plainOf(value)) || (facts && !hasTypeThroughout(value, facts))) continue;
    for (const { column } of own) {
      const idle =
        column.codec.kind === "members" ? column.codec.idle.find(({ members, where }) => members.includes(path) && where(read)) : undefined;
      if (idle) withoutEffect({ message: idle.because, data: { path } }, value, idle.refusals, collector);
    }
    const writes = ({ column, target }: (typeof all)[number]): boolean =>
      column.members.some((member) => joined(target.into, member) === path);
    const isOption = path.startsWith("ComponentExtra.") && memberAt(targets[0]?.structure ?? "", path) !== undefined;
    if (word === undefined || !isOption || own.some(writes)) continue;
    const refusals = all.filter(writes).flatMap(({ row }) => row.onlyOn ?? []);
    withoutEffect(
      { message: "no-option", data: { path, type: String(read("ComponentType")) } },
      value,
      refusals.length > 0 ? refusals : knownExtras.refusals,
      collector,
    );
  }
}

type Idle = MessageOf<NonNullable<typeof membersWithEffect.messages>>;

function withoutEffect(why: Idle, value: Tree, refusals: readonly string[], collector: Collector): void {
  const place = { span: value.origin.key ?? value.origin.span, pointer: value.origin.pointer };
  // An option that is switched off asks for nothing that could be refused.
  const severity = isOff(value) ? "warning" : severityOf({ ...membersWithEffect, refusals }, collector.action);
  // What is only overlooked is not refused.
  const answers = severity === "warning" ? { api: [] } : {};
  add(collector, membersWithEffect, { ...why, help: "leave-out", severity, ...answers, ...place }, refusals);
}

function isOff(value: Tree): boolean {
  const plain = plainOf(value);
  return plain === false || plain === 0;
}
