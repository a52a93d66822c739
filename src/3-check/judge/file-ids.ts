import { fileIdWritten } from "../../codes/samples.ts";
import { add, type Collector } from "../../diagnostics/collector.ts";
import { type Construct, rowsOf, type Slot } from "../../language/tables/construct.ts";
import { fileId } from "../../language/tables/slots.ts";
import { isServiceId } from "../../runtime/service-id.ts";
import { type Literal, literalOf, type RecordTree, type Tree } from "../../model/tree.ts";

/** Judges ids of files (of what has their form) that a contract, what it uses or a variable has written out: what they stand for is soon gone. */
export function judgeFileIds(root: RecordTree, construct: Construct, collector: Collector): void {
  for (const { origin } of idsIn(root, construct))
    add(collector, fileIdWritten, { message: "written", help: "fix", span: origin.span, pointer: origin.pointer });
}

function* idsIn(tree: RecordTree, construct: Construct): Generator<Literal> {
  const rows = rowsOf(construct, construct.variants && literalOf(tree.fields.get(construct.variants.key)));
  for (const [name, value] of tree.fields) {
    const slot = rows.get(name)?.slot;
    if (slot !== undefined) yield* idsAt(value, slot);
  }
}

function* idsAt(value: Tree, slot: Slot): Generator<Literal> {
  if (slot.kind === "scalar") {
    if (slot.param === fileId.param && value.kind === "literal" && typeof value.value === "string" && isServiceId(value.value)) yield value;
  } else if (slot.kind === "either") {
    yield* idsAt(value, value.kind === "list" ? slot.many : slot.one);
  } else if (value.kind === "list") {
    const inner =
      slot.kind === "list" ? slot.item : slot.kind === "records" ? ({ kind: "record", construct: slot.construct } as const) : undefined;
    if (inner !== undefined) for (const item of value.items) yield* idsAt(item.value, inner);
  } else if (value.kind === "record" && slot.kind === "record") {
    yield* idsIn(value, slot.construct);
  }
}
