import { contractSchema } from "../../language/readers/schema.ts";
import { declarationKeys, elementKeys, overrideKeys, reuseKeys, topKeys } from "../../language/tables/frame.ts";
import { approver } from "../../language/tables/approver.ts";
import { paramKeyRows } from "../../language/tables/params.ts";
import { isObject } from "../../runtime/plain.ts";

/** A key that no table has: it is none of what is sent, but of how a contract is written. */
export interface FrameKey {
  readonly key: string;
  /** Where it stands. */
  readonly where: "top" | "declaration" | "construct" | "element" | "sample";
  readonly doc: string;
  /** The kinds of parameters whose declarations take it, where not all do. */
  readonly kinds?: readonly string[];
}

let keys: readonly FrameKey[] | undefined;

/** All of them; what they mean stands in the schema that editors read. */
export function frameKeys(): readonly FrameKey[] {
  keys ??= find();
  return keys;
}

function find(): readonly FrameKey[] {
  const schema: unknown = contractSchema();
  const described = (where: FrameKey["where"], names: readonly string[], ...path: readonly string[]): readonly FrameKey[] =>
    names.map((key) => ({ key, where, doc: description(schema, [...path, key]) }));
  const construct = ["$defs", approver.name, "properties"];
  return [
    ...described("top", topKeys, "properties"),
    ...described("construct", [...reuseKeys, ...overrideKeys], ...construct),
    ...described("element", elementKeys, ...construct),
    ...declarationKeys.map((key): FrameKey => {
      const row = Object.hasOwn(paramKeyRows, key) ? paramKeyRows[key] : undefined;
      const doc = row ? description(row.schema, []) : description(schema, ["$defs", "param", "anyOf", "0"]);
      return { key, where: "declaration", doc, ...(row?.only ? { kinds: [...row.only.kinds] } : {}) };
    }),
    ...described("sample", ["now"], "properties", "samples", "additionalProperties", "properties"),
  ];
}

function description(schema: unknown, path: readonly string[]): string {
  let at = schema;
  for (const step of [...path, "description"]) at = isObject(at) || Array.isArray(at) ? Reflect.get(at, step) : undefined;
  return typeof at === "string" ? at : "";
}
