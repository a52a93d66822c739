import fc from "fast-check";
import type { Contract, Param, ParamType } from "../../src/model/contract.ts";
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
const numbers = [
  0, 1, -1, 1.5, 7, 2026, 1e21, 1_830_268_800, 1_830_268_800_000, 33_162_419_561, 9e15, 1e300, 0.285, -0, 1e-7, 999_999_999_999.98,
];

const anything = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...texts) },
  { weight: 2, arbitrary: fc.string({ unit: "binary" }) },
  { weight: 2, arbitrary: fc.constantFrom(...numbers) },
  { weight: 1, arbitrary: fc.boolean() },
  // A key within is none that stands outside: where the value is personal, the command line masks its keys wherever they are said.
  { weight: 1, arbitrary: fc.constantFrom(null, [], {}, [[]], [null], { "unknown-within": 1 }) },
);

/** Values that fit, by the type of a parameter. */
const fitting: Readonly<Partial<Record<ParamType, readonly unknown[]>>> = {
  text: ["", "采购", "A-2026-001"],
  integer: [1, 2, 9],
  number: [0, 1, 2.5, 300, 0.29, 10005],
  boolean: [true, false],
  timestamp: ["+10d", "+30d", "2026-12-31", "2027-03-01T09:00:00+08:00", 1_830_268_800],
  date: ["2026-02-28", "2028-02-29"],
  "person-name": ["张三", "李四", "典子谦"],
  mobile: ["13200000000", "15100000000", "18888888888"],
  "id-card": ["110101199003070070", "11010119900307010X"],
  organization: ["典子谦示例企业", "加盟示例企业有限公司"],
};

/** How parameters are chosen: such as fit, or any. */
type Mood = "tame" | "wild";

function valueOf(param: Param, sample: unknown, mood: Mood): fc.Arbitrary<unknown> {
  const tame = fits(param, sample, mood);
  return mood === "tame" ? tame : fc.oneof({ weight: 5, arbitrary: tame }, { weight: 2, arbitrary: anything });
}

function fits(param: Param, sample: unknown, mood: Mood): fc.Arbitrary<unknown> {
  const { type, values = [], items, minItems = 0, maxItems = 4 } = param;
  if (type === "enum") return fc.constantFrom(...values);
  if (type !== "list" || items === undefined)
    return fc.constantFrom(...[sample].filter((value) => value !== undefined), ...(fitting[type] ?? []));
  const [first] = Array.isArray(sample) ? (sample as readonly unknown[]) : [];
  const item = items.kind === "one" ? valueOf(items.value, first, mood) : record(items.fields, first, mood);
  if (mood === "tame") return fc.array(item, { minLength: minItems, maxLength: maxItems });
  return fc.oneof(fc.constant(sample ?? []), fc.array(fc.oneof(item, item, item, anything), { maxLength: 4 }));
}

function record(params: ReadonlyMap<string, Param>, sample: unknown, mood: Mood): fc.Arbitrary<unknown> {
  const base = (typeof sample === "object" && sample !== null ? sample : {}) as Readonly<Record<string, unknown>>;
  const known = Object.fromEntries([...params.values()].map((param) => [param.name, valueOf(param, base[param.name], mood)]));
  const required = [...params.values()].filter(({ optional, default: fallback }) => !optional && fallback === undefined);
  const whole = fc.record(known, { requiredKeys: required.map(({ name }) => name) });
  if (mood === "tame") return whole;
  const partial = fc.record(known, { requiredKeys: [] });
  // A name that stands as a value, too, the command line masks wherever that value is personal.
  const unknown = fc.constantFrom("unknown-to-everybody", "__proto__", "toString-of-nothing");
  const named = fc.tuple(whole, unknown).filter(([values, name]) => !JSON.stringify(values).includes(name));
  const more = named.map(([values, name]) => {
    const extended = { ...values };
    Object.defineProperty(extended, name, { value: 1, enumerable: true, configurable: true, writable: true });
    return extended;
  });
  return fc.oneof({ weight: 8, arbitrary: whole }, { weight: 2, arbitrary: partial }, { weight: 1, arbitrary: more });
}

/**
 * Parameters for a contract, right and wrong ones: variations of a sample. Unknown names resemble no known one: where they do, the command
 * line takes them for misspelt, and does not say beside it that the known one is missing.
 */
export function anyParams(contract: Contract): fc.Arbitrary<unknown> {
  const [sample] = contract.samples;
  const base = sample && paramsOf(sample);
  return fc.oneof(record(contract.params, base, "tame"), record(contract.params, base, "wild"));
}
