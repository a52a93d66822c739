import fc from "fast-check";
import { actions } from "../../src/language/tables/actions.ts";
import { type Construct, rowsOf, type ScalarSlot, type Slot } from "../../src/language/tables/construct.ts";
import { actionNames } from "../../src/model/contract.ts";

/** Values that are hard to judge, beside the ordinary one of the slot. */
const texts = ["", " ", "合同（一）", "a".repeat(300), "😀", "{{x}}", "{{each.item}}", "null", "-1", "__proto__", "１３２"];

function scalar({ accepts, example, pattern, minimum, maximum }: ScalarSlot): fc.Arbitrary<unknown> {
  const ordinary = example === undefined ? [] : [example];
  const of = {
    string: fc.constantFrom<unknown>(...ordinary, ...(pattern === undefined ? texts : ["1", "1-3", "+30d", "10mm", "#FF0000"])),
    integer: fc.integer({ min: minimum ?? -5, max: maximum ?? 4_000_000_000 }),
    number: fc.double({ min: minimum ?? -10, max: maximum ?? 1000, noNaN: true }),
    boolean: fc.boolean(),
  };
  return fc.oneof(...accepts.map((type) => of[type]));
}

function value(slot: Slot, depth: number): fc.Arbitrary<unknown> {
  switch (slot.kind) {
    case "scalar":
      return scalar(slot);
    case "word":
      return fc.constantFrom(...slot.words);
    case "list":
      return fc.array(value(slot.item, depth), { maxLength: 3 });
    case "tuple":
      return fc.tuple(...slot.items.map((item) => value(item, depth)));
    case "either":
      return fc.oneof(value(slot.one, depth), value(slot.many, depth));
    case "data": {
      const own = fc.dictionary(fc.constantFrom("a", "b"), fc.constantFrom(...texts), { maxKeys: 2 });
      return slot.construct === undefined ? own : fc.oneof(own, constructed(slot.construct, depth));
    }
    case "table-rows": {
      const row = constructed(slot.construct, depth);
      return fc.oneof(row, fc.array(fc.oneof(value(slot.cells, depth), row), { maxLength: 3 }));
    }
    case "record":
      return constructed(slot.construct, depth);
    case "records":
      return fc.array(constructed(slot.construct, depth), { maxLength: depth > 2 ? 1 : 3 });
  }
}

/** Keys of a construct with values that the schema accepts, or nearly. */
function constructed(of: Construct, depth: number): fc.Arbitrary<Record<string, unknown>> {
  const { variants } = of;
  const words = variants === undefined ? [undefined] : [...variants.rows.keys()];
  return fc.constantFrom(...words).chain((word) => {
    const rows = [...rowsOf(of, word)].filter(([, { slot }]) => depth < 5 || !("construct" in slot));
    const kept = fc.record(
      Object.fromEntries(rows.map(([name, { slot }]) => [name, fc.option(value(slot, depth + 1), { nil: undefined, freq: 2 })])),
    );
    return kept.map((record) => ({ ...record, ...(variants && word !== undefined ? { [variants.key]: word } : {}) }));
  });
}

/** Contracts of all actions as plain data, made from the tables: most of them the schema accepts, and hardly one is right. */
export const contracts: fc.Arbitrary<Record<string, unknown>> = fc
  .constantFrom(...actionNames)
  .chain((action) => constructed(actions[action].construct, 0).map((keys) => ({ flowspec: 1, name: "any", action, ...keys })));
