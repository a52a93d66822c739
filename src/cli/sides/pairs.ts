import { parse } from "../../1-parse/parse.ts";
import { compare } from "../../model/diagnostic.ts";
import { detached } from "../../model/detached.ts";
import { child } from "../../model/document.ts";
import { groupBy } from "../../report/group.ts";
import type { Incomplete, ReadContract, Side } from "./side.ts";

/** A contract in both versions, or in the one that has it. */
export interface Pair {
  readonly kind: "pair";
  readonly name: string;
  readonly before?: ReadContract;
  readonly after?: ReadContract;
}

/** A contract of one version that is known by its file and its name alone. */
interface Named {
  readonly path: string;
  readonly name: string;
}

/**
 * The contracts of two versions, each with its other version: by their names, then, of what is left, by their files; so one that was moved is the same, and so is one that
 * was renamed where it stands. They are read when their turn comes, and not held.
 */
export async function* pairsOf(before: Side, after: Side, paths: readonly string[]): AsyncGenerator<Pair | Incomplete> {
  const [former, later] = await listBoth(before, after, paths);
  const [named, others] = [await namesIn(before, former), await namesIn(after, later)];
  yield* await repeated(before, named);
  yield* await repeated(after, others);
  for (const match of matched(named, others, before)) {
    const formerly = match.before && (await before.read(match.before.path));
    if (formerly?.kind === "incomplete") yield formerly;
    const now = match.after && (await after.read(match.after.path));
    if (now?.kind === "incomplete") yield now;
    if (formerly?.kind === "incomplete" || now?.kind === "incomplete") continue;
    const name = now?.contract.name ?? formerly?.contract.name ?? "";
    yield { kind: "pair", name, ...(formerly ? { before: formerly } : {}), ...(now ? { after: now } : {}) };
  }
}

/** The contracts of both versions. @throws NoSuchPath where a path leads nowhere in either. */
async function listBoth(before: Side, after: Side, paths: readonly string[]): Promise<readonly [readonly string[], readonly string[]]> {
  const [former, later] = [await before.contracts(paths), await after.contracts(paths)];
  if (former.paths.length > 0) return [former.paths, later.paths];
  const [nowhere] = later.absent;
  if (nowhere !== undefined) throw nowhere;
  return [former.paths, later.paths];
}

/** What contracts are called, as far as their texts say it. */
async function namesIn({ texts }: Side, paths: readonly string[]): Promise<readonly Named[]> {
  const all: Named[] = [];
  for (const path of paths) {
    const source = await texts.read(path);
    const name = typeof source === "string" ? undefined : child(parse(source).value, "name");
    const value = name?.kind === "scalar" && typeof name.value === "string" ? name.value : "";
    all.push({ path, name: detached(value) });
  }
  return all;
}

/** Contracts with one name: which of them is which version of the other's nobody knows. */
async function repeated(side: Side, named: readonly Named[]): Promise<readonly Incomplete[]> {
  const found: Incomplete[] = [];
  for (const group of repeatedIn(named).values()) found.push(await side.confused(group.map(({ path }) => path)));
  return found;
}

function repeatedIn(named: readonly Named[]): ReadonlyMap<string, readonly Named[]> {
  return new Map([...groupBy(named, ({ name }) => name)].filter(([name, group]) => name !== "" && group.length > 1));
}

interface Match {
  readonly before?: Named;
  readonly after?: Named;
}

/** In the order of the files of the later version; what is gone comes where its file stood. Of what has a name that another has, nothing is matched. */
function matched(former: readonly Named[], later: readonly Named[], { twin }: Side): readonly Match[] {
  const confused = new Set([...repeatedIn(former).keys(), ...repeatedIn(later).keys()]);
  const left = new Set(former.filter(({ name }) => !confused.has(name)));
  const all = later.filter(({ name }) => !confused.has(name));
  const byName = new Map([...left].flatMap((each) => (each.name === "" ? [] : [[each.name, each] as const])));
  const taken = new Map<Named, Named>();
  const take = (after: Named, before: Named | undefined): void => {
    if (before && left.delete(before)) taken.set(after, before);
  };
  for (const after of all) take(after, byName.get(after.name));
  const byPath = new Map([...left].map((each) => [twin(each.path), each]));
  for (const after of all) if (!taken.has(after)) take(after, byPath.get(after.path));
  const kept = all.map((after): Match => {
    const before = taken.get(after);
    return before ? { before, after } : { after };
  });
  const place = ({ before, after }: Match): string => after?.path ?? (before ? twin(before.path) : "");
  return [...kept, ...[...left].map((before) => ({ before }))].toSorted((a, b) => compare(place(a), place(b)));
}
