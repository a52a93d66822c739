import { posix } from "node:path";
import { type Construct, rowsOf } from "../../src/language/tables/construct.ts";
import { wholeContract } from "../../src/language/tables/contract.ts";
import type { Contract } from "../../src/model/contract.ts";
import type { Random } from "../fuzz/random.ts";
import { type Data, type DataMap, dataOf, editData, isMap, oneOf, type Site, sitesIn, type TextEdit, textEdits, textOf } from "./edits.ts";
import { type FactsEdit, factsEdits, editFacts } from "./facts-edits.ts";
import { editParam, type ParamEdit, paramEdits } from "./param-edits.ts";
import { configName, type DiffProject } from "./projects.ts";

/** An edit of one thing of a project. */
export interface Edited {
  readonly project: DiffProject;
  readonly kind: EditKind;
  /** Where it was made: `specs/a.flow.yaml /approvers/0/role`. */
  readonly place: string;
  /** The texts that were edited, the PDFs of which other facts are known. */
  readonly paths: readonly string[];
}

/** A project with its contract as it stands. */
interface Standing {
  readonly project: DiffProject;
  readonly contract: Contract;
}

/** Edits of the configuration: each changes its data in place, and says what it did; nothing where there is no place for it. */
const configEditors = {
  variable: (environments: DataMap, random: Random) => {
    const variable = oneOf(
      Object.entries(environments).flatMap(([, environment]) => {
        const vars = isMap(environment) ? environment["vars"] : undefined;
        return isMap(vars) ? Object.keys(vars).map((name) => ({ vars, name })) : [];
      }),
      random,
    );
    if (variable === undefined) return undefined;
    const value = variable.vars[variable.name];
    variable.vars[variable.name] = `${typeof value === "string" ? value : ""}x`;
    return variable.name;
  },
  "at-run-time": (environments: DataMap, random: Random) => {
    const environment = oneOf(Object.values(environments).filter(isMap), random);
    const vars = environment?.["vars"];
    const name = isMap(vars) ? oneOf(Object.keys(vars), random) : undefined;
    if (environment === undefined || !isMap(vars) || name === undefined) return undefined;
    delete vars[name];
    const known = environment["atRunTime"];
    environment["atRunTime"] = [...(Array.isArray(known) ? known : []), name];
    return name;
  },
  "environment-added": (environments: DataMap, random: Random) => {
    const [name, like] = oneOf(Object.entries(environments), random) ?? [];
    if (name === undefined || like === undefined) return undefined;
    environments["staging"] = like;
    return name;
  },
  "environment-removed": (environments: DataMap, random: Random) => {
    const name = oneOf(Object.keys(environments), random);
    if (name === undefined) return undefined;
    delete environments[name];
    return name;
  },
  "variables-swapped": (environments: DataMap, random: Random) => {
    const [one, other] = Object.values(environments);
    const [ours, theirs] = [isMap(one) ? one["vars"] : undefined, isMap(other) ? other["vars"] : undefined];
    const name = isMap(ours) && isMap(theirs) ? oneOf(Object.keys(ours), random) : undefined;
    if (!isMap(ours) || !isMap(theirs) || name === undefined) return undefined;
    [ours[name], theirs[name]] = [theirs[name] ?? null, ours[name] ?? null];
    return name;
  },
} as const satisfies Readonly<Record<string, (environments: DataMap, random: Random) => string | undefined>>;

type ConfigEdit = keyof typeof configEditors;
const configEdits = Object.keys(configEditors) as readonly ConfigEdit[]; // the names of the editors, and no other

/** What no request is made of, and what is written in another file: nothing of a request is told. */
const wholes = ["sample", "summary", "split"] as const;

type OneEdit = TextEdit | ConfigEdit | ParamEdit | FactsEdit | (typeof wholes)[number];
export type EditKind = OneEdit | "two";

/** What changes builders alone, as a rule. */
export const builderEdits: readonly EditKind[] = [...paramEdits, ...configEdits];

/** Edits of one text say the most, and more than half of all edits are to change what is sent; two at once show what hides behind one another. */
const singles: readonly OneEdit[] = [
  ...textEdits,
  ...textEdits,
  ...textEdits,
  ...textEdits,
  ...paramEdits,
  ...factsEdits,
  ...configEdits,
  ...wholes,
];
export const editKinds: readonly EditKind[] = [...singles, "two", "two", "two", "two"];

/** Makes one edit somewhere in a project; nothing where there is no place for it. */
export function edit(standing: Standing, kind: EditKind, random: Random): Edited | undefined {
  if (kind !== "two") return editOnce(standing, kind, random);
  const one = editOnce(standing, random.pick(singles), random);
  const other = one && editOnce({ ...standing, project: one.project }, random.pick(singles), random);
  return other && { project: other.project, kind, place: `${one.place} + ${other.place}`, paths: [...one.paths, ...other.paths] };
}

/** Whether a kind is one of some. */
export function isOneOf<T extends string>(all: readonly T[], kind: string): kind is T {
  return all.some((each) => each === kind);
}

function editOnce(standing: Standing, kind: OneEdit, random: Random): Edited | undefined {
  const { project, contract } = standing;
  if (isOneOf(configEdits, kind)) return editConfig(project, kind, random);
  if (isOneOf(factsEdits, kind)) {
    const made = editFacts(project.pdfs, [...(contract.pdfs?.keys() ?? [])], kind, random);
    return made && { project: { ...project, pdfs: made.pdfs }, kind, place: `${kind} ${made.path}`, paths: [made.path] };
  }
  if (isOneOf(paramEdits, kind)) {
    const made = editParam(textsOf(standing), kind, random);
    return made && { project: withTexts(project, made.texts), kind, place: `${kind} ${made.place}`, paths: Object.keys(made.texts) };
  }
  const paths = Object.keys(textsOf(standing));
  const path = paths.length > 1 && random.oneIn(3) ? random.pick(paths.slice(1)) : project.contract;
  const data = dataOf(project.texts[path] ?? "");
  const params = contract.params.keys();
  const construct = constructOf(standing, path);
  const sites = [...sitesIn({ path: [], value: data, put: () => undefined, ...(construct ? { construct } : {}) })];
  if (isOneOf(wholes, kind)) return editWhole(standing, { kind, path, data, sites }, random);
  const site = editData(kind, { sites, params: [...params], random });
  if (site === undefined) return undefined;
  return { project: withText(project, path, textOf(data)), kind, place: `${kind} ${placeOf(path, site)}`, paths: [path] };
}

function placeOf(path: string, site: Site): string {
  return `${path} /${site.path.join("/")}`;
}

/** The contract's own text, and those of the files that it uses. */
function textsOf({ project, contract }: Standing): Readonly<Record<string, string>> {
  const paths = new Set([project.contract, ...contract.uses.map(({ file }) => file.path)]);
  return Object.fromEntries([...paths].flatMap((path) => (project.texts[path] === undefined ? [] : [[path, project.texts[path]]])));
}

/** What a text is: the contract, or where it is used. */
function constructOf({ project, contract }: Standing, path: string): Construct | undefined {
  if (path === project.contract) return wholeContract;
  const pointer = contract.uses.find(({ file }) => file.path === path)?.pointer;
  let construct: Construct | undefined = pointer === undefined ? undefined : wholeContract;
  for (const name of pointer?.split("/").slice(1) ?? []) {
    if (/^\d+$/u.test(name) || construct === undefined) continue;
    const slot = rowsOf(construct, undefined).get(name)?.slot;
    construct = slot && "construct" in slot ? slot.construct : undefined;
  }
  return construct;
}

interface Whole {
  readonly kind: (typeof wholes)[number];
  readonly path: string;
  readonly data: Data;
  readonly sites: readonly Site[];
}

function editWhole({ project }: Standing, { kind, path, data, sites }: Whole, random: Random): Edited | undefined {
  if (!isMap(data)) return undefined;
  const made = (place: string, more: Readonly<Record<string, string>> = {}): Edited => ({
    project: withTexts(project, { ...more, [path]: textOf(data) }),
    kind,
    place: `${kind} ${place}`,
    paths: [path, ...Object.keys(more)],
  });
  if (kind === "summary") {
    if (path !== project.contract) return undefined;
    data["summary"] = `${typeof data["summary"] === "string" ? data["summary"] : ""}改`;
    return made(path);
  }
  if (kind === "sample") {
    const samples = data["samples"];
    const sample = isMap(samples) ? oneOf(Object.values(samples).filter(isMap), random) : undefined;
    const name = sample && oneOf(Object.keys(sample), random);
    if (sample === undefined || name === undefined) return undefined;
    const value = sample[name];
    sample[name] = typeof value === "string" ? `${value}x` : typeof value === "number" ? value + 1 : (value ?? null);
    return made(`${path} ${name}`);
  }
  const site = oneOf(
    sites.filter(({ path: way, value, construct }) => way.length > 0 && construct !== undefined && isMap(value)),
    random,
  );
  if (site === undefined || !isMap(site.value)) return undefined;
  const { each, when, ...rest } = site.value;
  const file = posix.join(posix.dirname(path), "split-off.yaml");
  site.put({ use: "./split-off.yaml", ...(each === undefined ? {} : { each }), ...(when === undefined ? {} : { when }) });
  return made(placeOf(path, site), { [file]: textOf(rest) });
}

function editConfig(project: DiffProject, kind: ConfigEdit, random: Random): Edited | undefined {
  const text = project.texts[configName];
  const data = text === undefined ? undefined : dataOf(text);
  const environments = isMap(data) ? data["environments"] : undefined;
  if (data === undefined || !isMap(environments)) return undefined;
  const name = configEditors[kind](environments, random);
  if (name === undefined) return undefined;
  return { project: withText(project, configName, textOf(data)), kind, place: `${kind} ${name}`, paths: [configName] };
}

/** A project in which a text is another. */
export function withText(project: DiffProject, path: string, text: string): DiffProject {
  return withTexts(project, { [path]: text });
}

function withTexts(project: DiffProject, texts: Readonly<Record<string, string>>): DiffProject {
  return { ...project, texts: { ...project.texts, ...texts } };
}
