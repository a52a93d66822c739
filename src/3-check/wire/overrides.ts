import type { Site } from "../../language/tables/actions.ts";
import { type Construct, type ReadPlain, rowsOf } from "../../language/tables/construct.ts";
import { innerOf, joined, targetOf } from "../../language/readers/lower.ts";
import type { Finding } from "../../model/diagnostic.ts";
import { type ListTree, literalOf, type RecordTree } from "../../model/tree.ts";
import { mayOmit, memberAt, refusalsOfRequired } from "../../wire/structures.ts";
import { requiredMembers } from "../../codes/wire.ts";
import { columnsIn, type Overridden, sentOf, wordOf } from "./overridden.ts";
import { add, type Collector } from "../../diagnostics/collector.ts";
import { judgeEffect } from "./effect.ts";
import { judgeMembers, unknownMember } from "./members.ts";
import { judgeSpelling } from "./spelling.ts";
import { judgeValues } from "./values.ts";

/** Judges every `wire` and `omit` of a contract: members that exist, of their types, with values that the service takes, that no key could have said. */
export function judgeOverrides(tree: RecordTree, construct: Construct, targets: readonly Site[], collector: Collector): void {
  judgeOne(tree, construct, targets, "", collector);
  judgeInside(tree, construct, targets, collector);
}

/** Judges the constructs inside one. */
function judgeInside(tree: RecordTree, construct: Construct, targets: readonly Site[], collector: Collector): void {
  for (const [name, row] of rowsOf(construct, wordOf(tree, construct))) {
    const value = tree.fields.get(name);
    const inner = value && innerOf(row.columns, targets);
    if (value === undefined || inner === undefined) continue;
    const found = targetOf(row.columns, targets);
    const base = found?.column.codec.kind === "inline" ? joined(found.target.into, found.column.codec.base) : undefined;
    for (const each of value.kind === "list" ? value.items.map((item) => item.value) : [value]) {
      if (each.kind !== "record") continue;
      judgeOne(each, inner.construct, base === undefined ? inner.targets : targets, base ?? "", collector);
      judgeInside(each, inner.construct, inner.targets, collector);
    }
  }
}

function judgeOne(tree: RecordTree, construct: Construct, targets: readonly Site[], base: string, collector: Collector): void {
  const whole = targets[0]?.structure ?? "";
  const structure = base === "" ? whole : (memberAt(whole, base)?.type ?? "");
  const wire = tree.fields.get("wire");
  if (wire?.kind === "record") {
    const overridden: Overridden = { tree, wire, construct, targets, base };
    judgeMembers(wire, structure, (path) => domainOf(overridden, joined(base, path)), collector);
    const sent = sentOf(overridden);
    judgeValues(overridden, sent, collector);
    judgeEffect(overridden, sent, collector);
    judgeSpelling(overridden, collector);
  }
  const omit = tree.fields.get("omit");
  if (omit?.kind === "list") judgeOmitted(omit, structure, () => sentOf({ tree, construct, targets }).read, collector);
}

/** Members that are left out: they exist, and the service does not demand them. Keys leave such members to the compiler. */
function judgeOmitted(omit: ListTree, structure: string, sent: () => ReadPlain, collector: Collector): void {
  const demanded = new Map<string, Omitted>();
  for (const { value } of omit.items) {
    const path = literalOf(value);
    if (typeof path !== "string") continue;
    const place = { span: value.origin.span, pointer: value.origin.pointer };
    if (memberAt(structure, path) === undefined) {
      unknownMember(path, structure, place, collector);
      continue;
    }
    const outer = path.split(".").slice(0, -1).join(".");
    const holder = outer === "" ? structure : (memberAt(structure, outer)?.type ?? "");
    const member = path.split(".").at(-1) ?? "";
    const refusals = refusalsOfRequired(holder, member);
    if (refusals.length === 0) continue;
    const usual = mayOmit(holder, member, (other) => sent()(joined(outer, other)));
    const group = `${refusals.join()} ${usual}`;
    const paths = [...(demanded.get(group)?.paths ?? []), path];
    demanded.set(group, { paths, refusals, usual, place: demanded.get(group)?.place ?? place });
  }
  for (const each of demanded.values()) demandedMembers(each, collector);
}

/** Members that are left out though the service demands them. */
interface Omitted {
  readonly paths: readonly string[];
  readonly refusals: readonly string[];
  /** Whether many requests leave them out where they mean nothing. */
  readonly usual: boolean;
  readonly place: Pick<Finding, "span" | "pointer">;
}

function demandedMembers({ paths, refusals, usual, place }: Omitted, collector: Collector): void {
  const [member = "", ...more] = paths;
  const isOne = more.length === 0;
  // In a request body that was lifted to a contract, what is omitted is what is not there.
  const help = place.pointer.includes("/omit/") ? (isOne ? "take-out" : "take-all-out") : isOne ? "add" : "add-all";
  const said = !usual
    ? ({ message: "demanded", data: { members: paths } } as const)
    : isOne
      ? ({ message: "one-for-nothing", data: { member }, severity: "warning" } as const)
      : ({ message: "several-for-nothing", data: { members: paths }, severity: "warning" } as const);
  add(collector, requiredMembers, { ...said, help, ...place }, refusals);
}

/** The records of the catalogue that say which values a member of the request takes. */
function domainOf({ tree, construct, targets }: Overridden, path: string): readonly string[] {
  const columns = [...columnsIn(rowsOf(construct, wordOf(tree, construct)), targets)];
  return columns.flatMap(({ row, column, target }) =>
    column.members.some((member) => joined(target.into, member) === path) ? row.domain : [],
  );
}
