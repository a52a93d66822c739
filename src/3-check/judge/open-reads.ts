import { severityOf } from "../../diagnostics/collector.ts";
import { pathOfReference } from "../../language/readers/files.ts";
import type { ConstructFacts } from "../../language/readers/facts.ts";
import { actions } from "../../language/tables/actions.ts";
import type { Contract } from "../../model/contract.ts";
import { type Item, type ListTree, type RecordTree, type Reference, referencesIn, type Tree } from "../../model/tree.ts";
import { hole, maybe } from "../../runtime/hole.ts";
import { remainder } from "./residual.ts";

/** What a law looks at that is known only when a builder is called: parameters as paths, `people[].name`; `now` is the clock. */
export type OpenReads = ReadonlyMap<string, ReadonlySet<string>>;

/** The clock among what laws look at: no parameter is called so. */
const clockRead = "$now";

/**
 * The laws by which a builder refuses parameters, by name, each with what it looks at that is not known yet. Found by asking those that are open
 * once more, and noting which facts without a value they look at: the parameters in these decide.
 */
export function openReads(contract: Contract): OpenReads {
  const { action } = contract;
  const { service } = actions[action];
  const { places } = remainder(contract);
  const watch = createWatch(places.map(({ place }) => place));
  const found = new Map<string, Set<string>>();
  const context = watch.watchedContext({ action, service });
  for (const { place, open } of places) {
    const facts = watch.watched(place.facts);
    for (const rule of open) {
      if (severityOf(rule, action) !== "error") continue;
      for (const as of place.constructs) if (rule.on.includes(as)) for (const _ of rule.judge(facts, context, as));
      const reads = found.get(rule.name) ?? new Set();
      for (const read of watch.taken()) reads.add(read);
      found.set(rule.name, reads);
    }
  }
  return found;
}

interface Watch {
  readonly watched: <T extends object>(facts: T) => T;
  readonly watchedContext: <T extends object>(context: T) => T;
  /** What was looked at since this was asked last. */
  readonly taken: () => ReadonlySet<string>;
}

/** What facts were made of: fields or a list, and the elements of lists that they stand in. */
interface Source {
  readonly of: ReadonlyMap<string, Tree> | ListTree;
  readonly within: readonly Item[];
}

function createWatch(places: readonly ConstructFacts[]): Watch {
  const sources = sourcesOf(places);
  const proxies = new WeakMap<object, object>();
  let reads = new Set<string>();
  const add = (references: Iterable<Reference>): void => {
    for (const reference of references) reads.add(pathOfReference(reference));
  };
  const lookAt = (target: object, key: string | symbol): void => {
    const source = sources.get(target);
    if (source === undefined) return;
    const tree = treeAt(source, key);
    if (tree) add(referencesIn(tree));
  };
  const lookForItself = (target: object): void => {
    for (const item of sources.get(target)?.within ?? []) add(presenceOf(item));
  };
  const lookAtLength = (target: object): void => {
    const of = sources.get(target)?.of;
    if (of !== undefined && "items" in of) for (const item of of.items) add(presenceOf(item));
  };
  const note = (target: object, key: string | symbol): void => {
    if (key === maybe) lookForItself(target);
    else if (Reflect.get(target, key) === hole) lookAt(target, key);
    if (Array.isArray(target)) lookAtLength(target);
  };
  const watched = <T>(value: T): T => (typeof value === "object" && value !== null ? proxyOf(value) : value);
  const proxyOf = <T extends object>(target: T): T => {
    const known = proxies.get(target);
    const made =
      known ??
      new Proxy<object>(target, {
        get: (of, key, receiver): unknown => (note(of, key), watched(Reflect.get(of, key, receiver))),
        has: (of, key) => (note(of, key), Reflect.has(of, key)),
        getOwnPropertyDescriptor: (of, key) => (note(of, key), Reflect.getOwnPropertyDescriptor(of, key)),
        ownKeys: (of) => {
          for (const key of Reflect.ownKeys(of)) note(of, key);
          return Reflect.ownKeys(of);
        },
      });
    if (known === undefined) proxies.set(target, made);
    // A proxy has the type of its target; the map does not know which target it was made of.
    return made as T;
  };
  return {
    watched,
    watchedContext: (context) =>
      new Proxy(context, {
        get: (of, key): unknown => {
          if (key === "now") reads.add(clockRead);
          return Reflect.get(of, key);
        },
      }),
    taken: () => {
      const taken = reads;
      reads = new Set();
      return taken;
    },
  };
}

/** What each object among facts was made of. */
function sourcesOf(places: readonly ConstructFacts[]): ReadonlyMap<object, Source> {
  const sources = new Map<object, Source>();
  const gather = (facts: unknown, tree: Tree, within: readonly Item[]): void => {
    if (typeof facts !== "object" || facts === null) return;
    if (tree.kind === "record") gatherFields(facts, tree.fields, within);
    if (tree.kind !== "list") return;
    sources.set(facts, { of: tree, within });
    for (const [index, item] of tree.items.entries()) gather(Reflect.get(facts, index), item.value, [...within, item]);
  };
  const gatherFields = (facts: object, fields: RecordTree["fields"], within: readonly Item[]): void => {
    sources.set(facts, { of: fields, within });
    for (const [name, value] of fields) gather(Reflect.get(facts, name), value, within);
  };
  // Outer constructs stand first, and know in what the inner ones stand; these know what is sent, whether a key says it or `wire`.
  for (const { facts, fields } of places) gatherFields(facts, fields, sources.get(facts)?.within ?? []);
  return sources;
}

function treeAt({ of }: Source, key: string | symbol): Tree | undefined {
  if (typeof key === "symbol") return undefined;
  return "items" in of ? of.items[Number(key)]?.value : of.get(key);
}

/** What decides whether an element is there, and how often. */
function* presenceOf({ each, when = [] }: Item): Generator<Reference> {
  if (each) yield each.list;
  for (const { value } of when) yield value;
}
