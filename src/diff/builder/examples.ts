import type { Param } from "../../model/contract.ts";
import { mostCharacters } from "../../runtime/param.ts";
import { valueKind } from "../../runtime/param-types.ts";
import { mostItems } from "../../runtime/passed.ts";

/** Values that types of texts take, no two of them the same person. None is anybody's. */
const texts: Readonly<Record<string, readonly string[]>> = {
  "person-name": ["张三", "李四", "王小明", "赵敏"],
  mobile: ["13200000000", "13200000001", "13200000002", "13200000003"],
  email: ["zhangsan@example.com", "lisi@example.com"],
  "id-card": ["11010119900307010X"],
  organization: ["典子谦示例企业", "示例科技有限公司"],
  uscc: ["91110000A000000000"],
  date: ["2026-03-01", ""],
  url: ["https://example.com/signed", "example://signed"],
};

const plain: readonly string[] = ["x", "乙"];

/** What a made up value goes by: whether flags are set, and which one of several like it is meant. */
interface Way {
  readonly flag: boolean;
  readonly place: number;
}

/** A value that the declarations of a parameter take, as far as their bounds tell. */
export function exampleOf(params: readonly Param[], way: Way): unknown {
  const [param] = params;
  if (param === undefined || (param.optional && !way.flag)) return undefined;
  const { type, values = [], items } = param;
  switch (valueKind(type)) {
    case "word":
      return values.find((word) => params.every((each) => each.values?.includes(word) ?? true)) ?? values[0];
    case "boolean":
      return way.flag;
    case "integer":
    case "number":
      return Math.ceil(boundsOf(params).least ?? Math.min(1, boundsOf(params).most ?? 1));
    case "time":
      return "+7d";
    case "list": {
      const count = Math.max(1, ...params.map(({ minItems = 0 }) => minItems));
      return Array.from({ length: count }, (_, index) => itemOf(items, params, { ...way, place: way.place + index }));
    }
    default: {
      const known = texts[type] ?? plain;
      return known[way.place % known.length];
    }
  }
}

function itemOf(items: Param["items"], params: readonly Param[], way: Way): unknown {
  if (items === undefined) return undefined;
  const others = params.flatMap((each) => each.items ?? []);
  if (items.kind === "one")
    return exampleOf(
      others.flatMap((each) => (each.kind === "one" ? [each.value] : [])),
      way,
    );
  const fields = others.flatMap((each) => (each.kind === "fields" ? [...each.fields.values()] : []));
  const names = [...new Set(fields.map(({ name }) => name))];
  return Object.fromEntries(
    names.map((name) => [
      name,
      exampleOf(
        fields.filter((each) => each.name === name),
        way,
      ),
    ]),
  );
}

function boundsOf(params: readonly Param[]): { readonly least?: number; readonly most?: number } {
  const least = params.flatMap(({ minimum }) => minimum ?? []);
  const most = params.flatMap(({ maximum }) => maximum ?? []);
  return { ...(least.length > 0 ? { least: Math.max(...least) } : {}), ...(most.length > 0 ? { most: Math.min(...most) } : {}) };
}

/** Characters of which some are taken in some places and not in others. */
const characters = [
  "x",
  "甲",
  " ",
  "　",
  "\n",
  "\t",
  "\u0007",
  "\u200b",
  "😀",
  "𠮷",
  "é",
  "<",
  ">",
  "&",
  '"',
  "'",
  "/",
  "\\",
  "|",
  ":",
  "*",
  "?",
  "(",
  "（",
  "·",
  "#",
  "%",
  "{",
  "`",
];

/** Lengths behind limits of the service. */
const lengths = [2, 11, 19, 21, 31, 33, 51, 65, 101, 129, 201, 257, 301, 501, 513, 1001, 1025, 2001, 4097, 5001, 20_001, mostCharacters];

const numbers = [0, 1, -1, 2, 1.5, 0.001, 101, 1001, 1e5, 1e8, 1e13, -1e13, 1e15];

const times = ["+7d", "+1h", "+400d", "2020-01-01", "2026-03-01", "", 0, 1_767_600_000];

const counts = [0, 1, 2, 3, 11, 31, 51, 101];

/**
 * Values in the place of one among which those are, as a rule, that tell two laws from one another: both declarations of the parameter say what may be tried, and what
 * other parameters hold may be what it must not be the same as.
 */
export function near([before, after]: readonly (Param | undefined)[], value: unknown, others: readonly unknown[]): readonly unknown[] {
  const params = [before, after].flatMap((param) => param ?? []);
  const [param] = params;
  if (param === undefined) return [];
  const absent = params.some(({ optional, default: fallback }) => optional || fallback !== undefined) ? [undefined] : [];
  return [value, ...absent, ...valuesNear(param, params, value, others)];
}

/** Texts that reach the limits of the service together with so many characters as are `taken` beside them. */
export function filling(taken: readonly number[]): readonly string[] {
  const sizes = new Set(taken.flatMap((count) => lengths.map((length) => length - 1 - count)));
  return [...sizes].filter((size) => size > 0).map((size) => "x".repeat(size));
}

function valuesNear(param: Param, params: readonly Param[], value: unknown, others: readonly unknown[]): readonly unknown[] {
  const around = params
    .flatMap(({ maxLength, minimum, maximum, minItems, maxItems }) => [maxLength, minimum, maximum, minItems, maxItems])
    .flatMap((bound) => (bound === undefined ? [] : [bound - 1, bound, bound + 1]));
  switch (valueKind(param.type)) {
    case "word":
      return [...new Set(params.flatMap(({ values = [] }) => values))];
    case "boolean":
      return [true, false];
    case "integer":
    case "number":
      return [...numbers, ...around];
    case "time":
      return times;
    case "list":
      return listsNear(params, Array.isArray(value) ? value : [], [...counts, ...around], others);
    default:
      return textsNear(param, value, around, others);
  }
}

function textsNear({ type }: Param, value: unknown, around: readonly number[], others: readonly unknown[]): readonly string[] {
  const own = typeof value === "string" && value !== "" ? [value] : [];
  const known = [...(texts[type] ?? plain), ...own];
  const sizes = [...lengths, ...around].filter((size) => size > 0 && size <= mostCharacters);
  return [
    "",
    ...known,
    ...others.filter((other): other is string => typeof other === "string"),
    ...characters,
    ...characters.map((character) => `甲${character}乙`),
    ...characters.map((character) => `${character}甲`),
    ...["x", ...known.filter((text) => text !== "")].flatMap((text) =>
      sizes.map((size) => text.repeat(Math.ceil(size / text.length)).slice(0, size)),
    ),
  ];
}

function listsNear(
  params: readonly Param[],
  list: readonly unknown[],
  counted: readonly number[],
  others: readonly unknown[],
): readonly unknown[] {
  const items = params.flatMap((each) => each.items ?? []);
  const [kind] = items;
  const first: unknown = list[0] ?? itemOf(kind, params, { flag: true, place: 0 });
  const sizes = [...new Set(counted)].filter((size) => size >= 0 && size <= Math.min(mostItems, 200));
  const filled = sizes.map((length) => Array.from({ length }, (_, place) => list[place] ?? itemOf(kind, params, { flag: true, place })));
  const same = sizes.filter((size) => size > 1 && size < 4).map((length) => Array.from({ length }, () => first));
  const single =
    kind?.kind === "fields"
      ? fieldsNear(items, first, others)
      : near(
          items.flatMap((each) => (each.kind === "one" ? [each.value] : [])),
          first,
          others,
        );
  return [...filled, ...same, ...single.map((item) => [item, ...list.slice(1)])];
}

function fieldsNear(items: readonly NonNullable<Param["items"]>[], first: unknown, others: readonly unknown[]): readonly unknown[] {
  const record = typeof first === "object" && first !== null ? (first as Readonly<Record<string, unknown>>) : {};
  const fields = items.flatMap((each) => (each.kind === "fields" ? [...each.fields.values()] : []));
  return [...new Set(fields.map(({ name }) => name))].flatMap((name) => {
    const declared = fields.filter((each) => each.name === name);
    return near(declared, record[name], [...others, ...Object.values(record)]).map((value) => ({ ...record, [name]: value }));
  });
}
