import fc from "fast-check";
import type { Contract, Param } from "../../src/model/contract.ts";
import { paramsOf } from "./specs.ts";

/** Texts that mean something to some law, or to a reader of JSON or JavaScript. */
const texts = [
  "",
  " ",
  "张三",
  "李四",
  "典子谦示例企业",
  "典子谦(示例)企业",
  "13200000000",
  "15100000000",
  "+86 13200000000",
  "11010119900101000X",
  "110101199001011234",
  "H1234567890",
  "2026-02-30",
  "2026-02-28",
  "+30d",
  "+0m",
  "2010-01-01T00:00:00+08:00",
  "2100-01-01T00:00:00+08:00",
  "A/B:C?",
  "好😀",
  "第一行\n第二行",
  "\ud800",
  "\u0000",
  "__proto__",
  "constructor",
  "{{x}}",
  "12,000.00",
  "x".repeat(201),
  "合".repeat(1001),
  "yDR4yUUgyg1qqlj7UuO4zjES3G9Shoxk",
  "https://example.com/signed",
];
const numbers = [0, 1, -1, 1.5, 7, 2026, 1e21, 1_830_268_800, 1_830_268_800_000, 33_162_419_561, 9e15, 1e300];

const anything = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...texts) },
  { weight: 2, arbitrary: fc.string({ unit: "binary" }) },
  { weight: 2, arbitrary: fc.constantFrom(...numbers) },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.constantFrom(null, [], {}, [[]], [null], { "": 1 }) },
);

/** A value for a parameter: often one that fits, else any. */
function valueOf(param: Param, fitting: unknown): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 5, arbitrary: fits(param, fitting) }, { weight: 2, arbitrary: anything });
}

function fits(param: Param, fitting: unknown): fc.Arbitrary<unknown> {
  if (param.type === "boolean") return fc.boolean();
  if (param.type === "enum") return fc.constantFrom(...(param.values ?? []));
  if (param.type !== "list") return fitting === undefined ? fc.constantFrom("张三", ...texts) : fc.constant(fitting);
  const [first] = Array.isArray(fitting) ? (fitting as readonly unknown[]) : [];
  const { items } = param;
  if (items === undefined) return anything;
  const item = items.kind === "one" ? valueOf(items.value, first) : record(items.fields, first);
  return fc.oneof(fc.constant(fitting ?? []), fc.array(fc.oneof(item, item, item, anything), { maxLength: 4 }));
}

function record(params: ReadonlyMap<string, Param>, fitting: unknown): fc.Arbitrary<unknown> {
  const base = (typeof fitting === "object" && fitting !== null ? fitting : {}) as Readonly<Record<string, unknown>>;
  const known = Object.fromEntries([...params.values()].map((param) => [param.name, valueOf(param, base[param.name])]));
  const required = [...params.values()].filter(({ optional, default: fallback }) => !optional && fallback === undefined);
  const whole = fc.record(known, { requiredKeys: required.map(({ name }) => name) });
  const partial = fc.record(known, { requiredKeys: [] });
  const more = fc.tuple(whole, fc.constantFrom("unknown-to-everybody", "__proto__", "toString-of-nothing")).map(([values, name]) => {
    const extended = { ...values };
    Object.defineProperty(extended, name, { value: 1, enumerable: true, configurable: true, writable: true });
    return extended;
  });
  return fc.oneof({ weight: 8, arbitrary: whole }, { weight: 2, arbitrary: partial }, { weight: 1, arbitrary: more });
}

/** Parameters for a contract, right and wrong ones: variations of a sample. */
export function anyParams(contract: Contract): fc.Arbitrary<unknown> {
  const [sample] = contract.samples;
  return record(contract.params, sample && paramsOf(sample));
}
