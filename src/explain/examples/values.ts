import type { ScalarSlot, Slot } from "../../language/tables/construct.ts";
import type { ParamType } from "../../model/contract.ts";
import type { Json } from "../../model/json.ts";
import { exampleParams } from "./minimal.ts";

/** A value of a kind, for an example: a parameter where it would be somebody's, else what the kind's own row shows. */
export function exampleValue(slot: Slot): Json {
  switch (slot.kind) {
    case "scalar":
      return scalarValue(slot);
    case "word":
      return slot.words[0] ?? "";
    case "list":
      return [exampleValue(slot.item)];
    case "tuple":
      return slot.items.map(exampleValue);
    case "either":
      return exampleValue(slot.one);
    case "data":
      return { orderNo: "A-1001" };
    case "table-rows":
      return [exampleValue(slot.cells)];
    case "record":
      return {};
    case "records":
      return [];
  }
}

function scalarValue({ plain, param, example, fixed, minimum, personal, identifier }: ScalarSlot): Json {
  if (plain === "boolean") return true;
  if (fixed !== true && (personal === true || identifier === true)) return `{{${paramFor(param)}}}`;
  if (example !== undefined) return example;
  return plain === "number" ? (minimum ?? 1) : "甲方";
}

/** A parameter of a type; an id that has no type of its own is a text, and none of those that mean something. */
function paramFor(type: ParamType): string {
  if (type === "text") return "id";
  return Object.keys(exampleParams).find((name) => exampleParams[name] === type) ?? "id";
}
