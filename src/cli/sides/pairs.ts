import { headerOf } from "../../1-parse/header.ts";
import { displayPath } from "../../host.ts";
import { compare } from "../../model/diagnostic.ts";
import { isContractName } from "../../model/files.ts";
import { groupBy } from "../../report/group.ts";
import { UsageError } from "../io.ts";
import { specsOf } from "../project.ts";
import { isContract, nothingIn } from "../sources.ts";
import { type Named, type Same, sameness } from "./same.ts";
import type { Absent, Incomplete, ReadContract, Side } from "./side.ts";

/** A contract in both versions, or in the one that has it. */
export interface Pair {
  readonly kind: "pair";
  readonly name: string;
  readonly before?: ReadContract;
  readonly after?: ReadContract;
}

/**
 * The contracts of two versions, each with its other version: by their names, then, of what is left, by their files; so one that was moved is the same, and so is one that
 * was renamed where it stands. They are read when their turn comes, and not held; those that are surely the same are not read at all. A path may lead to a file that contracts
 * use, or to the configuration: it stands for the contracts that go by it. Contracts with the names of `others` are read in any case.
 * @throws NoSuchPath where a path leads nowhere in either version
 */
export async function* pairsOf(
  before: Side,
  after: Side,
  paths: readonly string[],
  others: ReadonlySet<string> = new Set(),
): AsyncGenerator<Pair | Incomplete> {
  const { former, later, asked } = await listBoth(before, after, paths);
  const { same, changed } = await told(before, after, former, later, others);
  const left = await namesIn(
    before,
    former.filter((path) => !same.has(before.twin(path))),
  );
  const kept = [...same.values()];
  const confused = new Set<string>();
  const formerKept: readonly Named[] = kept.map(({ name, path }) => ({ name, path: before.at(path) ?? path }));
  for (const { side, all, unchanged } of [
    { side: before, all: left, unchanged: formerKept },
    { side: after, all: changed, unchanged: kept },
  ]) {
    for (const [name, group] of repeatedIn([...all, ...unchanged])) {
      if (group.every((each) => unchanged.includes(each))) continue;
      confused.add(name);
      yield await side.confused(group.map(({ path }) => path).toSorted(compare));
    }
  }
  const isClear = ({ name }: Named): boolean => !confused.has(name);
  const seen = new Set(kept.flatMap(({ files }) => [...files]));
  for (const match of matched(left.filter(isClear), changed.filter(isClear), before)) {
    const formerly = match.before && (await before.read(match.before.path));
    const today = match.after && (await after.read(match.after.path));
    const files = [...(formerly?.files ?? []).map(before.twin), ...(today?.files ?? [])];
    for (const file of files) seen.add(file);
    if (asked && !files.some((file) => asked.has(file))) continue;
    if (formerly?.kind === "incomplete") yield formerly;
    if (today?.kind === "incomplete") yield today;
    if (formerly?.kind === "incomplete" || today?.kind === "incomplete") continue;
    const name = today?.contract.name ?? formerly?.contract.name ?? "";
    yield { kind: "pair", name, ...(formerly ? { before: formerly } : {}), ...(today ? { after: today } : {}) };
  }
  for (const [path, isContract] of asked ?? []) if (!isContract && !seen.has(path)) throw new UsageError("no-contract", { path });
}

/** The contracts of both versions. */
interface Both {
  readonly former: readonly string[];
  readonly later: readonly string[];
  /** The files that were asked for, where not all of them are contracts; each with whether it is one. */
  readonly asked?: ReadonlyMap<string, boolean>;
}

async function listBoth(before: Side, after: Side, paths: readonly string[]): Promise<Both> {
  const [former, later] = [await before.contracts(paths), await after.contracts(paths)];
  const isNowhere = ({ path }: Absent): boolean => {
    const formerly = before.at(path);
    return formerly === undefined || former.absent.some((each) => each.path === formerly) || before.label === "-";
  };
  const nowhere = later.absent.find((each) => (paths.length > 0 ? isNowhere(each) : former.paths.length + later.paths.length === 0));
  if (nowhere) throw nowhere.error;
  if (former.paths.length + later.paths.length === 0) throw await nothingIn(specsOf(paths, after.project, after), after);
  const [contracts, others] = [await areContracts(before, former.paths), await areContracts(after, later.paths)];
  const asked = new Map([...[...contracts].map(([path, isOne]) => [before.twin(path), isOne] as const), ...others]);
  const chosen = { former: onlyTrue(contracts), later: onlyTrue(others) };
  const configs = after.project.configFiles.map((path) => displayPath(after.cwd, path));
  if (paths.length === 0 || [...asked.values()].every(Boolean)) return chosen;
  const all = await listBoth(before, after, []);
  if (configs.some((path) => asked.has(path))) return all;
  return { former: union(all.former, chosen.former), later: union(all.later, chosen.later), asked };
}

function onlyTrue(all: ReadonlyMap<string, boolean>): readonly string[] {
  return [...all].flatMap(([path, isMeant]) => (isMeant ? [path] : []));
}

function union(some: readonly string[], others: readonly string[]): readonly string[] {
  return [...new Set([...some, ...others])].toSorted(compare);
}

/** Files, each with whether it is a contract: only what is not called like one has to be read for that. */
async function areContracts({ texts }: Side, paths: readonly string[]): Promise<ReadonlyMap<string, boolean>> {
  const found = new Map<string, boolean>();
  for (const path of paths) {
    const source = isContractName(path) ? undefined : await texts.read(path);
    found.set(path, source === undefined || (typeof source !== "string" && isContract(source)));
  }
  return found;
}

/** The contracts of the later version: those that are surely the same in both, and the others. */
async function told(
  before: Side,
  after: Side,
  former: readonly string[],
  later: readonly string[],
  others: ReadonlySet<string>,
): Promise<{ readonly same: ReadonlyMap<string, Same>; readonly changed: readonly Named[] }> {
  const same = new Map<string, Same>();
  const changed: Named[] = [];
  const there = new Set(former);
  const sameAt = sameness(before, after);
  for (const path of later) {
    const formerly = before.at(path);
    const found = formerly !== undefined && there.has(formerly) ? await sameAt(path) : undefined;
    if (found === undefined || others.has(found.name)) changed.push(...(await namesIn(after, [path])));
    else same.set(path, found);
  }
  return { same, changed };
}

/** What contracts are called, as far as their texts say it. */
async function namesIn({ texts }: Side, paths: readonly string[]): Promise<readonly Named[]> {
  const all: Named[] = [];
  for (const path of paths) {
    const source = await texts.read(path);
    all.push({ path, name: typeof source === "string" ? "" : headerOf(source).name });
  }
  return all;
}

/** Contracts with one name: which of them is which version of the other's nobody knows. */
function repeatedIn(named: readonly Named[]): ReadonlyMap<string, readonly Named[]> {
  return new Map([...groupBy(named, ({ name }) => name)].filter(([name, group]) => name !== "" && group.length > 1));
}

interface Match {
  readonly before?: Named;
  readonly after?: Named;
}

/** In the order of the files of the later version; what is gone comes where its file stood. */
function matched(former: readonly Named[], later: readonly Named[], { twin }: Side): readonly Match[] {
  const left = new Set(former);
  const byName = new Map(former.flatMap((each) => (each.name === "" ? [] : [[each.name, each] as const])));
  const taken = new Map<Named, Named>();
  const take = (after: Named, before: Named | undefined): void => {
    if (before && left.delete(before)) taken.set(after, before);
  };
  for (const after of later) take(after, byName.get(after.name));
  const byPath = new Map([...left].map((each) => [twin(each.path), each]));
  for (const after of later) if (!taken.has(after)) take(after, byPath.get(after.path));
  const kept = later.map((after): Match => {
    const before = taken.get(after);
    return before ? { before, after } : { after };
  });
  const place = ({ before, after }: Match): string => after?.path ?? (before ? twin(before.path) : "");
  return [...kept, ...[...left].map((before) => ({ before }))].toSorted((a, b) => compare(place(a), place(b)));
}
