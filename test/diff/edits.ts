import fc from "fast-check";
import { parse as parseYaml, stringify } from "yaml";
import { type Construct, rowsOf, type Slot } from "../../src/language/tables/construct.ts";
import { wholeContract } from "../../src/language/tables/contract.ts";
import { configName, type DiffProject } from "./projects.ts";

/** Data of a text, which an edit may change as it likes: it is a copy. */
type Data = null | boolean | number | string | Data[] | { [key: string]: Data };

/** An edit of one thing of a project. */
export interface Edited {
  readonly project: DiffProject;
  readonly kind: EditKind;
  /** Where it was made: `specs/a.flow.yaml /approvers/0/role`. */
  readonly place: string;
}

export const editKinds = [
  "leaf",
  "word",
  "placeholder",
  "key-removed",
  "key-added",
  "item-removed",
  "item-added",
  "item-moved",
  "keys-turned",
  "condition",
  "override",
  "variable",
  "hit-moved",
  "pdf-replaced",
] as const;

export type EditKind = (typeof editKinds)[number];

/** Numbers from 0 to below 1, one after another. */
export type Dice = () => number;

/** Dice of which each run has its own, and which fast-check can repeat. */
export const dice: fc.Arbitrary<Dice> = fc
  .infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }))
  .map((stream) => () => {
    const { value } = stream.next();
    return value ?? 0;
  });

function pick<T>(all: readonly T[], roll: Dice): T | undefined {
  return all[Math.floor(roll() * all.length)];
}

/** Something in the data of a text: how it is reached, and which construct it is, or which slot it is the value of. */
interface Site {
  readonly path: readonly (string | number)[];
  readonly value: Data;
  readonly construct?: Construct;
  readonly slot?: Slot;
  /** Whether it is an element of a list of constructs. */
  readonly isItem?: true;
}

function isMap(value: Data | undefined): value is { [key: string]: Data } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Keys that say who a contract is and how it is tried, not what it says. */
const aside: ReadonlySet<string> = new Set(["flowspec", "name", "action", "summary", "samples", "params", "use"]);

function* sitesIn(
  value: Data,
  path: readonly (string | number)[],
  construct: Construct | undefined,
  slot?: Slot,
  isItem?: true,
): Generator<Site> {
  yield { path, value, ...(construct ? { construct } : {}), ...(slot ? { slot } : {}), ...(isItem ? { isItem } : {}) };
  if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* sitesIn(item, [...path, index], construct, undefined, true);
  if (!isMap(value)) return;
  const word = construct?.variants && value[construct.variants.key];
  const rows = construct && rowsOf(construct, word);
  for (const [key, inner] of Object.entries(value)) {
    if (path.length === 0 && aside.has(key)) continue;
    if (key === "use") continue;
    const row = rows?.get(key);
    const holds = row && "construct" in row.slot ? row.slot.construct : undefined;
    yield* sitesIn(inner, [...path, key], holds, row?.slot);
  }
}

function parentOf(data: Data, path: readonly (string | number)[]): Data | undefined {
  let at: Data | undefined = data;
  for (const step of path.slice(0, -1)) at = Array.isArray(at) ? at[Number(step)] : isMap(at) ? at[String(step)] : undefined;
  return at;
}

function put(data: Data, path: readonly (string | number)[], value: Data): void {
  const parent = parentOf(data, path);
  const last = path.at(-1) ?? "";
  if (Array.isArray(parent)) parent[Number(last)] = value;
  else if (isMap(parent)) parent[String(last)] = value;
}

/** Words of the slot of a value, and of the items of a list. */
function wordsOf(slot: Slot | undefined): readonly string[] {
  if (slot?.kind === "word") return slot.words;
  if (slot?.kind === "list" || slot?.kind === "either") return wordsOf(slot.kind === "list" ? slot.item : slot.many.item);
  return slot?.kind === "scalar" ? [...(slot.says ?? []), ...Object.keys(slot.named ?? {})] : [];
}

/** A value that a slot takes. */
function valueFor(slot: Slot, roll: Dice): Data | undefined {
  switch (slot.kind) {
    case "scalar": {
      const type = slot.accepts[0];
      if (type === "boolean") return roll() < 0.5;
      if (type === "integer" || type === "number") return Math.max(slot.minimum ?? 1, 7);
      return slot.example ?? "新的";
    }
    case "word":
      return pick(slot.words, roll);
    case "list":
      return [valueFor(slot.item, roll) ?? "新的"];
    case "tuple":
      return slot.items.map(() => 12);
    case "either":
      return valueFor(slot.one, roll);
    case "data":
      return { key: "新的" };
    case "record":
    case "records":
    case "table-rows": {
      const rows = [...slot.construct.rows].filter(([, row]) => !("construct" in row.slot));
      const chosen = pick(rows, roll);
      const value = chosen && valueFor(chosen[1].slot, roll);
      const type = slot.construct.variants && pick([...slot.construct.variants.rows.keys()], roll);
      const record: Data = { ...(type === undefined ? {} : { type }), ...(chosen && value !== undefined ? { [chosen[0]]: value } : {}) };
      return slot.kind === "record" ? record : [record];
    }
  }
}

type Editor = (data: Data, sites: readonly Site[], roll: Dice, params: readonly string[]) => string | undefined;

const pathText = (path: readonly (string | number)[]): string => `/${path.join("/")}`;

const editors: Readonly<Record<Exclude<EditKind, "variable" | "hit-moved" | "pdf-replaced">, Editor>> = {
  leaf: (data, sites, roll) => {
    const site = pick(
      sites.filter(({ value, path }) => path.length > 0 && (value === null || typeof value !== "object")),
      roll,
    );
    if (site === undefined) return undefined;
    const { value, path } = site;
    const changed: Data =
      typeof value === "number"
        ? value + (roll() < 0.5 ? 1 : -1)
        : typeof value === "boolean"
          ? !value
          : /^\d/u.test(String(value))
            ? String(value).replace(/\d/u, (digit) => String((Number(digit) + 1) % 10))
            : `${String(value)}改`;
    put(data, path, changed);
    return pathText(path);
  },
  word: (data, sites, roll) => {
    const site = pick(
      sites.filter(({ value, slot }) => slot !== undefined && wordsOf(slot).length > 1 && !isMap(value)),
      roll,
    );
    const word = site && pick(wordsOf(site.slot), roll);
    if (site === undefined || word === undefined) return undefined;
    put(data, site.path, Array.isArray(site.value) || site.slot?.kind === "list" ? [word] : word);
    return pathText(site.path);
  },
  placeholder: (data, sites, roll, params) => {
    const site = pick(
      sites.filter(({ value, path }) => path.length > 0 && typeof value === "string"),
      roll,
    );
    const param = pick(params, roll);
    if (site === undefined || param === undefined) return undefined;
    put(data, site.path, roll() < 0.5 ? `{{${param}}}` : `${String(site.value)}{{${param}}}`);
    return pathText(site.path);
  },
  "key-removed": (data, sites, roll) => {
    const site = pick(
      sites.filter(({ path }) => typeof path.at(-1) === "string"),
      roll,
    );
    const parent = site && parentOf(data, site.path);
    if (site === undefined || !isMap(parent)) return undefined;
    delete parent[String(site.path.at(-1))];
    return pathText(site.path);
  },
  "key-added": (data, sites, roll) => {
    const site = pick(
      sites.filter(({ construct, value }) => construct !== undefined && isMap(value)),
      roll,
    );
    if (site?.construct === undefined || !isMap(site.value)) return undefined;
    const word = site.construct.variants && site.value[site.construct.variants.key];
    const own = site.value;
    const row = pick(
      [...rowsOf(site.construct, word)].filter(([key]) => !(key in own)),
      roll,
    );
    const value = row && valueFor(row[1].slot, roll);
    if (row === undefined || value === undefined) return undefined;
    const at = site.path.length === 0 ? data : parentOf(data, [...site.path, ""]);
    if (!isMap(at)) return undefined;
    at[row[0]] = value;
    return pathText([...site.path, row[0]]);
  },
  "item-removed": (data, sites, roll) => {
    const site = pick(
      sites.filter(({ path }) => typeof path.at(-1) === "number"),
      roll,
    );
    const parent = site && parentOf(data, site.path);
    if (site === undefined || !Array.isArray(parent)) return undefined;
    parent.splice(Number(site.path.at(-1)), 1);
    return pathText(site.path);
  },
  "item-added": (data, sites, roll) => {
    const site = pick(
      sites.filter(({ path, value }) => typeof path.at(-1) === "number" && isMap(value)),
      roll,
    );
    const parent = site && parentOf(data, site.path);
    if (site === undefined || !Array.isArray(parent) || !isMap(site.value)) return undefined;
    const copy = structuredClone(site.value);
    for (const key of ["id", "role", "name"]) if (typeof copy[key] === "string") copy[key] = `新${copy[key]}`;
    parent.splice(Math.floor(roll() * (parent.length + 1)), 0, copy);
    return pathText(site.path);
  },
  "item-moved": (data, sites, roll) => {
    const site = pick(
      sites.filter(({ value }) => Array.isArray(value) && value.length > 1),
      roll,
    );
    const list = site && (site.path.length === 0 ? data : parentOf(data, [...site.path, 0]));
    if (site === undefined || !Array.isArray(list)) return undefined;
    const from = Math.floor(roll() * list.length);
    const [item] = list.splice(from, 1);
    if (item !== undefined) list.splice((from + 1) % (list.length + 1), 0, item);
    return pathText(site.path);
  },
  "keys-turned": (data, sites, roll) => {
    const site = pick(
      sites.filter(({ value }) => isMap(value)),
      roll,
    );
    if (site === undefined || !isMap(site.value)) return undefined;
    const turned = Object.fromEntries(Object.entries(site.value).toReversed());
    if (site.path.length === 0) return undefined;
    put(data, site.path, turned);
    return pathText(site.path);
  },
  condition: (data, sites, roll, params) => {
    const site = pick(
      sites.filter(({ isItem, value }) => isItem && isMap(value)),
      roll,
    );
    const param = pick(params, roll);
    const item = site && parentOf(data, [...site.path, ""]);
    if (site === undefined || param === undefined || !isMap(item)) return undefined;
    if ("when" in item && roll() < 0.5) delete item["when"];
    else item["when"] = roll() < 0.5 ? param : `not ${param}`;
    return pathText([...site.path, "when"]);
  },
  override: (data, sites, roll) => {
    const site = pick(
      sites.filter(({ construct, value }) => construct !== undefined && construct.bare !== true && isMap(value)),
      roll,
    );
    const map = site && (site.path.length === 0 ? data : parentOf(data, [...site.path, ""]));
    const member = pick(["NeedSignReview", "ApproverRoleName", "ComponentName", "FlowDescription", "ApproverOption", "Unordered"], roll);
    if (site === undefined || member === undefined || !isMap(map)) return undefined;
    if (roll() < 0.5) map["wire"] = { [member]: member === "ApproverOption" ? { NoRefuse: true } : "新的" };
    else map["omit"] = [member];
    return pathText(site.path);
  },
};

function paramsIn(data: Data): readonly string[] {
  const params = isMap(data) ? data["params"] : undefined;
  return isMap(params) ? Object.keys(params) : [];
}

/** Makes one edit somewhere in a project; nothing where there is no place for it. */
export function edit(project: DiffProject, kind: EditKind, roll: Dice): Edited | undefined {
  if (kind === "variable") return editVariable(project, roll);
  if (kind === "hit-moved" || kind === "pdf-replaced") return editFacts(project, kind, roll);
  const { contract, texts } = project;
  const used = Object.keys(texts).filter((path) => path !== configName && path !== contract && (texts[contract] ?? "").includes("use:"));
  const path = used.length > 0 && roll() < 0.3 ? (pick(used, roll) ?? contract) : contract;
  const data = dataOf(texts[path] ?? "");
  const params = paramsIn(dataOf(texts[contract] ?? ""));
  const sites = [...sitesIn(data, [], path === contract ? wholeContract : undefined)];
  const place = editors[kind](data, sites, roll, params);
  if (place === undefined) return undefined;
  return {
    project: { ...project, texts: { ...texts, [path]: stringify(data, { aliasDuplicateObjects: false }) } },
    kind,
    place: `${path} ${place}`,
  };
}

/** The data of a text, in which nothing is shared. */
export function dataOf(text: string): Data {
  return JSON.parse(JSON.stringify(parseYaml(text))) as Data;
}

function editVariable(project: DiffProject, roll: Dice): Edited | undefined {
  const text = project.texts[configName];
  if (text === undefined) return undefined;
  const values = [...text.matchAll(/^ {6}\w+: (\S+)$/gmu)];
  const match = pick(values, roll);
  if (match?.[1] === undefined) return undefined;
  const end = match.index + match[0].length;
  const texts = { ...project.texts, [configName]: `${text.slice(0, end)}x${text.slice(end)}` };
  return { project: { ...project, texts }, kind: "variable", place: match[0].trim() };
}

function editFacts(project: DiffProject, kind: "hit-moved" | "pdf-replaced", roll: Dice): Edited | undefined {
  const name = pick(Object.keys(project.pdfs), roll);
  const facts = name === undefined ? undefined : project.pdfs[name];
  if (name === undefined || facts === undefined) return undefined;
  if (kind === "pdf-replaced") {
    const replaced = { ...facts, sha256: facts.sha256.replace(/^./u, (digit) => (digit === "0" ? "1" : "0")) };
    return { project: { ...project, pdfs: { ...project.pdfs, [name]: replaced } }, kind, place: name };
  }
  const keyword = pick(facts.keywords, roll);
  if (keyword === undefined) return undefined;
  const hits = keyword.hits.map((hit) => ({ ...hit, box: { ...hit.box, y: hit.box.y + 20 } }));
  const keywords = facts.keywords.map((each) => (each === keyword ? { ...keyword, hits } : each));
  const moved = { ...facts, keywords, sha256: facts.sha256.replace(/^./u, (digit) => (digit === "0" ? "1" : "0")) };
  return { project: { ...project, pdfs: { ...project.pdfs, [name]: moved } }, kind, place: `${name} ${keyword.keyword}` };
}
