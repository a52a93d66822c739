import { parse as parseYaml, stringify } from "yaml";
import { type Construct, rowsOf, type Slot } from "../../src/language/tables/construct.ts";
import type { Random } from "../fuzz/random.ts";

/** Data of a text, which an edit changes in place: it is a copy. */
export type Data = null | boolean | number | string | Data[] | DataMap;
export interface DataMap {
  [key: string]: Data;
}

/** Something in a contract: how it is reached, and what the tables say of it. */
export interface Site {
  readonly path: readonly (string | number)[];
  readonly value: Data;
  /** Puts something else in its place; nothing takes it away. */
  readonly put: (value: Data | undefined) => void;
  /** The list that it is an element of. */
  readonly list?: Data[];
  /** The construct that it is, and the slot of the key that it is the value of. */
  readonly construct?: Construct;
  readonly slot?: Slot;
}

/** What says who a contract is, what its builder takes and how it is tried: other edits are of that. */
const aside: ReadonlySet<string> = new Set(["flowspec", "name", "action", "summary", "samples", "params", "use"]);

/** Whether data is a map. */
export function isMap(value: Data | undefined): value is DataMap {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A thing with everything in it. */
export function* sitesIn(site: Site): Generator<Site> {
  yield site;
  const { value, path, construct } = site;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries())
      yield* sitesIn({
        path: [...path, index],
        value: item,
        put: (other) => void (other === undefined ? value.splice(index, 1) : value.splice(index, 1, other)),
        list: value,
        ...(construct ? { construct } : {}),
      });
  }
  if (!isMap(value)) return;
  const rows = construct && rowsOf(construct, construct.variants && value[construct.variants.key]);
  for (const [key, inner] of Object.entries(value)) {
    if (key === "use" || (path.length === 0 && aside.has(key))) continue;
    const slot = rows?.get(key)?.slot;
    const holds = slot && "construct" in slot ? slot.construct : undefined;
    const put = (other: Data | undefined): void => {
      if (other === undefined) delete value[key];
      else value[key] = other;
    };
    yield* sitesIn({ path: [...path, key], value: inner, put, ...(holds ? { construct: holds } : {}), ...(slot ? { slot } : {}) });
  }
}

/** What an edit may choose from. */
export interface Choices {
  readonly sites: readonly Site[];
  /** The names of the contract's parameters. */
  readonly params: readonly string[];
  readonly random: Random;
}

/** One of some things; nothing where there are none. */
export function oneOf<T>(all: readonly T[], random: Random): T | undefined {
  return all.length === 0 ? undefined : random.pick(all);
}

/** Words of the slot of a value, and of the items of a list. */
function wordsOf(slot: Slot | undefined): readonly string[] {
  if (slot?.kind === "word") return slot.words;
  if (slot?.kind === "list") return wordsOf(slot.item);
  if (slot?.kind === "either") return wordsOf(slot.one);
  return slot?.kind === "scalar" ? [...(slot.says ?? []), ...Object.keys(slot.named ?? {})] : [];
}

/** A value that a slot takes. */
function valueFor(slot: Slot, random: Random): Data {
  switch (slot.kind) {
    case "scalar": {
      const [type] = slot.accepts;
      if (type === "boolean") return random.oneIn(2);
      return type === "integer" || type === "number" ? Math.max(slot.minimum ?? 1, 7) : (slot.example ?? "新的");
    }
    case "word":
      return random.pick(slot.words);
    case "list":
      return [valueFor(slot.item, random)];
    case "tuple":
      return slot.items.map(() => 12);
    case "either":
      return valueFor(slot.one, random);
    case "data":
      return { key: "新的" };
    case "record":
      return recordFor(slot.construct, random);
    case "records":
    case "table-rows":
      return [recordFor(slot.construct, random)];
  }
}

function recordFor({ rows, variants }: Construct, random: Random): Data {
  const type = variants ? { [variants.key]: random.pick([...variants.rows.keys()]) } : {};
  const [key, row] = random.pick([...rows].filter(([, { slot }]) => !("construct" in slot)));
  return { [key]: valueFor(row.slot, random), ...type };
}

function edited(value: Data, random: Random): Data {
  if (typeof value === "number") return value + (random.oneIn(2) ? 1 : -1);
  if (typeof value === "boolean") return !value;
  const text = typeof value === "string" ? value : "";
  return /^\d/u.test(text) ? text.replace(/\d/u, (digit) => String((Number(digit) + 1) % 10)) : `${text}改`;
}

/** Members of different structures: where there is none of the name, the contract is as wrong as any. */
const members: readonly (readonly [string, Data])[] = [
  ["NeedSignReview", true],
  ["FlowDescription", "新的"],
  ["ApproverRoleName", "新的"],
  ["ApproverOption", { NoRefuse: true }],
  ["ComponentName", "新的"],
  ["Unordered", true],
];

/** Edits of one thing of a text: each changes data in place, and says where; nothing where there is no place for it. */
const editors = {
  leaf: ({ sites, random }) => {
    const site = oneOf(
      sites.filter(({ value }) => !isMap(value) && !Array.isArray(value)),
      random,
    );
    site?.put(edited(site.value, random));
    return site;
  },
  word: ({ sites, random }) => {
    const site = oneOf(
      sites.filter(({ slot, value }) => wordsOf(slot).length > 1 && !isMap(value)),
      random,
    );
    if (site === undefined) return undefined;
    const word = random.pick(wordsOf(site.slot));
    site.put(site.slot?.kind === "list" ? [word] : word);
    return site;
  },
  placeholder: ({ sites, params, random }) => {
    const site = oneOf(
      sites.filter(({ value }) => typeof value === "string"),
      random,
    );
    const param = oneOf(params, random);
    if (typeof site?.value !== "string" || param === undefined) return undefined;
    site.put(`${random.oneIn(2) ? "" : site.value}{{${param}}}`);
    return site;
  },
  "key-removed": ({ sites, random }) => {
    const site = oneOf(
      sites.filter(({ path }) => typeof path.at(-1) === "string"),
      random,
    );
    site?.put(undefined);
    return site;
  },
  "key-added": ({ sites, random }) => {
    const site = oneOf(
      sites.filter(({ construct, value }) => construct !== undefined && isMap(value)),
      random,
    );
    if (site?.construct === undefined || !isMap(site.value)) return undefined;
    const { construct, value, path } = site;
    const lacking = [...rowsOf(construct, construct.variants && value[construct.variants.key])].filter(([key]) => !(key in value));
    const row = oneOf(lacking, random);
    if (row === undefined) return undefined;
    value[row[0]] = valueFor(row[1].slot, random);
    return { ...site, path: [...path, row[0]] };
  },
  "item-removed": ({ sites, random }) => {
    const site = oneOf(
      sites.filter(({ list }) => list !== undefined),
      random,
    );
    site?.put(undefined);
    return site;
  },
  "item-added": ({ sites, random }) => {
    const site = oneOf(
      sites.filter(({ list, value }) => list !== undefined && isMap(value)),
      random,
    );
    if (site?.list === undefined || !isMap(site.value)) return undefined;
    const copy = { ...site.value };
    for (const key of ["id", "role", "name"]) if (typeof copy[key] === "string") copy[key] = `新${copy[key]}`;
    site.list.splice(random.below(site.list.length + 1), 0, copy);
    return site;
  },
  "item-moved": ({ sites, random }) => {
    const site = oneOf(
      sites.filter(({ list }) => list !== undefined && list.length > 1),
      random,
    );
    if (site?.list === undefined) return undefined;
    const [from, to] = [Number(site.path.at(-1)), random.below(site.list.length)];
    site.list.splice(to, 0, ...site.list.splice(from, 1));
    return site;
  },
  swap: ({ sites, random }) => {
    const site = oneOf(
      sites.filter(({ list, value }) => list !== undefined && list.length > 1 && isMap(value)),
      random,
    );
    const other = site && random.pick(site.list ?? []);
    if (!isMap(site?.value) || !isMap(other) || other === site.value) return undefined;
    const { value } = site;
    const key = oneOf(
      Object.keys(value).filter((each) => each in other && JSON.stringify(value[each]) !== JSON.stringify(other[each])),
      random,
    );
    if (key === undefined) return undefined;
    [value[key], other[key]] = [other[key] ?? null, value[key] ?? null];
    return { ...site, path: [...site.path, key] };
  },
  "keys-turned": ({ sites, random }) => {
    const site = oneOf(
      sites.filter(({ path, value }) => path.length > 0 && isMap(value)),
      random,
    );
    if (isMap(site?.value)) site.put(Object.fromEntries(Object.entries(site.value).toReversed()));
    return site;
  },
  condition: ({ sites, params, random }) => {
    const site = oneOf(
      sites.filter(({ list, value }) => list !== undefined && isMap(value)),
      random,
    );
    const param = oneOf(params, random);
    if (param === undefined || !isMap(site?.value)) return undefined;
    if ("when" in site.value && random.oneIn(2)) delete site.value["when"];
    else site.value["when"] = random.oneIn(2) ? param : `not ${param}`;
    return site;
  },
  override: ({ sites, random }) => {
    const site = oneOf(
      sites.filter(({ construct, value }) => construct !== undefined && construct.bare !== true && isMap(value)),
      random,
    );
    if (!isMap(site?.value)) return undefined;
    const [member, value] = random.pick(members);
    if (random.oneIn(2)) site.value["wire"] = { [member]: value };
    else site.value["omit"] = [member];
    return site;
  },
} as const satisfies Readonly<Record<string, (choices: Choices) => Site | undefined>>;

/** The kind of an edit of one thing of a text. */
export type TextEdit = keyof typeof editors;

export const textEdits = Object.keys(editors) as readonly TextEdit[]; // the names of the editors, and no other

/** Edits data in place; nothing where there is no place for it. */
export function editData(kind: TextEdit, choices: Choices): Site | undefined {
  return editors[kind](choices);
}

/** The data of a text, in which nothing is shared. */
export function dataOf(text: string): Data {
  return JSON.parse(JSON.stringify(parseYaml(text))) as Data;
}

/** Data as a text. */
export function textOf(data: Data): string {
  return stringify(data, { aliasDuplicateObjects: false });
}
