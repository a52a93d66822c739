import type { EditorProject } from "../project.ts";
import type { Subject } from "../subject.ts";
import type { Bound } from "./bind/contract.ts";
import { declaredVariables, variablesIn } from "./bind/variables.ts";
import { holdingIn, nearest } from "./here.ts";
import { type Occurrence, placeOf } from "./occurrence.ts";
import type { Reading } from "./reading.ts";

/** Something that is named, with all places that name it in the project. */
export interface Named {
  /** The place that was asked about. */
  readonly at: Occurrence;
  readonly occurrences: readonly Occurrence[];
  /** Those of the contracts alone that the text stands in which was asked about. */
  readonly near: readonly Occurrence[];
  /** The contracts that it is something in, each with all that it names. */
  readonly contracts: readonly Bound[];
  /** The files that may name it: those of all contracts that share one with these. */
  readonly files: readonly string[];
}

/** The contracts that a text stands in; the text itself, where it is one, or where no contract uses it. */
function contractsOf(path: string, kind: Subject["kind"], { project }: Reading): readonly string[] {
  const users = project.index.usersOf(path);
  return kind === "contract" ? [path, ...users] : users.length > 0 ? users : [path];
}

/** What is named at an offset of a text, the nearest name to it; `undefined` where nothing is. */
export async function namedAt(subject: Subject, offset: number, reading: Reading): Promise<Named | undefined> {
  const { path } = subject.source;
  if (subject.kind === "configuration") return variableAt(subject, offset, reading);
  const contracts: Bound[] = [];
  for (const contract of contractsOf(path, subject.kind, reading)) contracts.push(await reading.names(contract));
  const holding = contracts.flatMap((bound) => holdingIn(bound, path, offset));
  const at = nearest(holding, offset);
  if (at === undefined) return undefined;
  if (at.kind === "variable") return ofVariable(at, reading);
  const things = new Set(holding.flatMap(({ kind, thing }) => (kind === "unknown" ? [] : [thing])));
  const near = contracts.flatMap(({ occurrences }) => occurrences.filter(({ thing }) => things.has(thing)));
  const places = new Map(near.map((each) => [placeOf(each.span), each]));
  return { ...(await everywhere(at, contracts, reading)), near: inOrder([...places.values()]) };
}

/**
 * All places of a thing. A file that several contracts use names something in each of them, so what is named at one place in two of them goes
 * by one name: it is one thing, and so is what either of them names.
 */
async function everywhere(at: Occurrence, first: readonly Bound[], reading: Reading): Promise<Omit<Named, "near">> {
  const contracts = new Map(first.map((bound) => [bound.contract, bound]));
  const things = new Set([at.thing]);
  const places = new Map<string, Occurrence>();
  const asked = new Set<string>();
  for (let size = -1; size < things.size + contracts.size;) {
    size = things.size + contracts.size;
    for (const { occurrences } of contracts.values())
      for (const each of occurrences) if (things.has(each.thing)) places.set(placeOf(each.span), each);
    for (const { occurrences } of contracts.values())
      for (const each of occurrences) if (each.kind !== "unknown" && places.has(placeOf(each.span))) things.add(each.thing);
    for (const {
      span: {
        source: { path },
      },
    } of places.values()) {
      if (asked.has(path)) continue;
      asked.add(path);
      for (const user of reading.project.index.usersOf(path)) if (!contracts.has(user)) contracts.set(user, await reading.names(user));
    }
  }
  const concerned = [...contracts.values()].filter(({ occurrences }) => occurrences.some(({ thing }) => things.has(thing)));
  const files = [...new Set([...contracts.values()].flatMap((bound) => bound.files))];
  return { at, occurrences: inOrder([...places.values()]), contracts: concerned, files };
}

/** In the order of the files and of their texts. */
function inOrder(occurrences: readonly Occurrence[]): readonly Occurrence[] {
  return occurrences.toSorted(({ span: a }, { span: b }) =>
    a.source.path === b.source.path ? a.start - b.start : a.source.path < b.source.path ? -1 : 1,
  );
}

/** The variable that the configuration declares at an offset. */
async function variableAt({ document }: Subject, offset: number, reading: Reading): Promise<Named | undefined> {
  const at = document && declaredVariables(document).find(({ span }) => span.start <= offset && offset <= span.end);
  return at && ofVariable(at, reading);
}

async function ofVariable(at: Occurrence, reading: Reading): Promise<Named> {
  const { index, config } = reading.project;
  const occurrences = await variablePlaces(at.name, reading);
  const files = [...(config === undefined ? [] : [config]), ...index.filesNaming(at.name)];
  return { at, occurrences, near: occurrences, contracts: [], files };
}

/** The configuration, and the files that it extends which say something of environments. */
function configurationsOf({ config, settings: { environments = new Map() } }: EditorProject): ReadonlySet<string> {
  const variables = [...environments.values()].flatMap(({ vars }) => [...vars.values()]);
  return new Set([...(config === undefined ? [] : [config]), ...variables.map(({ origin }) => origin.span.source.path)]);
}

/** The places that name a variable: in the configuration, and in the files that the index has for it. */
export async function variablePlaces(name: string, reading: Reading): Promise<readonly Occurrence[]> {
  const { index } = reading.project;
  const found: Occurrence[] = [];
  for (const path of configurationsOf(reading.project)) {
    const file = await reading.file(path);
    if (typeof file !== "string" && file.value) found.push(...declaredVariables(file.value).filter((each) => each.name === name));
  }
  for (const path of index.filesNaming(name)) {
    const file = await reading.file(path);
    if (typeof file !== "string" && file.value) found.push(...variablesIn(file.value).filter((each) => each.name === name));
  }
  return inOrder(found);
}
