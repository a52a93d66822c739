import { type Action, actions, type Site } from "../../language/tables/actions.ts";
import { plainOf, treeOf } from "../../language/trees/apply.ts";
import { type Column, type Construct, type Row, rowsOf, type Slot } from "../../language/tables/construct.ts";
import { innerOf, joined, targetOf } from "../../language/readers/lower.ts";
import type { Speller } from "../../model/diagnostic.ts";
import { type Origin, record } from "../../model/tree.ts";

/** A construct and the structures that it is lowered to. */
interface LoweredConstruct {
  readonly construct: Construct;
  readonly targets: readonly Site[];
}

/**
 * Spells keys and words of the language as members and codes of the wire: what authors of requests know. A word is looked up in the tables:
 * in the construct that a sentence is about and in those inside it, then in the whole request, then in the other requests of the service.
 */
export function membersAround(about: LoweredConstruct, whole: Action): Speller {
  return (word) => {
    const [, key = "", value] = /^([a-z]\w*)(?:: (.+))?$/iu.exec(word) ?? [];
    return first(sitesAround(about, whole), (site) => written(site, key, value)) ?? wordIn(about, word);
  };
}

function first<T, R>(values: Iterable<T>, look: (value: T) => R | undefined): R | undefined {
  for (const value of values) {
    const found = look(value);
    if (found !== undefined) return found;
  }
  return undefined;
}

function* sitesAround(about: LoweredConstruct, whole: Action): Generator<LoweredConstruct> {
  yield* sitesIn(about);
  yield* sitesIn(whole);
  for (const other of Object.values(actions)) if (other.service === whole.service && other !== whole) yield* sitesIn(other);
}

/** A construct and all inside it, the outer ones first. */
function* sitesIn(whole: LoweredConstruct): Generator<LoweredConstruct> {
  const seen = new Set<Construct>();
  const open: LoweredConstruct[] = [whole];
  for (let site = open.shift(); site; site = open.shift()) {
    if (seen.has(site.construct)) continue;
    seen.add(site.construct);
    yield site;
    for (const { columns } of rowsOf(site.construct, undefined).values()) {
      const inner = innerOf(columns, site.targets);
      if (inner) open.push(inner);
    }
  }
}

/** What a key with a value, or without one, is on the wire; nothing where the construct has no such key. */
function written({ construct, targets }: LoweredConstruct, key: string, value: string | undefined): readonly string[] | undefined {
  const row = rowsOf(construct, undefined).get(key);
  if (row === undefined) return first(rowsOf(construct, undefined).values(), (outer) => membersInside(outer, key, targets));
  const keys = /^\{ (.+) \}$/u.exec(value ?? "")?.[1]?.split(", ");
  if (keys) {
    return keys.flatMap((each) => {
      const [name = "", said] = each.split(": ");
      return insideOf(row, name, said === "true" || said === "false" ? said : undefined, targets) ?? [];
    });
  }
  const members = membersOf(row, targets);
  const found = targetOf(row.columns, targets);
  const code = value === undefined || found === undefined ? undefined : codeOf(found.column, row.slot, value);
  return members?.map((member) => (code === undefined ? member : `${member}: ${code}`));
}

/** The members that a key writes, as paths into its structure; nothing where it has none of its own. */
function membersOf({ columns }: Row, targets: readonly Site[]): readonly string[] | undefined {
  const found = targetOf(columns, targets);
  const codec = found?.column.codec;
  const members = (codec?.kind === "inline" ? [codec.base] : (found?.column.members ?? [])).filter((member) => member !== "");
  return found === undefined || members.length === 0 ? undefined : members.map((member) => joined(found.target.into, member));
}

/** What a key of the construct in a row is on the wire. */
function insideOf(row: Row, key: string, value: string | undefined, targets: readonly Site[]): readonly string[] | undefined {
  const inner = innerOf(row.columns, targets);
  if (inner === undefined) return membersInside(row, key, targets);
  const outer = targetOf(row.columns, targets)?.column.codec.kind === "inline" ? "" : (membersOf(row, targets)?.[0] ?? "");
  return written(inner, key, value)?.map((member) => joined(outer, member));
}

/** What a key is where its construct has no structure of its own, such as a placement: the members that become its value when it is written alone. */
function membersInside({ slot, columns }: Row, key: string, targets: readonly Site[]): readonly string[] | undefined {
  const row = slot.kind === "record" ? slot.construct.rows.get(key) : undefined;
  const column = targetOf(columns, targets)?.column;
  if (row === undefined || column?.codec.kind !== "members") return undefined;
  const value = record([[key, treeOf(sample, nowhere)]], nowhere);
  const lowered = column.codec.lower(value, new Map(), targets[0]?.structure ?? "");
  const members = lowered.flatMap(([member, tree]) => (plainOf(tree) === sample ? [member] : []));
  return members.length === 0 ? undefined : members;
}

const nowhere: Origin = { span: { source: { path: "", text: "" }, start: 0, end: 0 }, pointer: "" };

/** A value that nothing else has. */
const sample = "\u0001";

/** A value of a key as its member has it; nothing for what is only an example of its form. */
function codeOf({ codec }: Column, slot: Slot, value: string): string | undefined {
  const plain = value === "true" ? true : value === "false" ? false : value;
  if (codec.kind !== "value" && codec.kind !== "members") return undefined;
  const tree = treeOf(slot.kind === "list" ? [plain] : plain, nowhere);
  const lowered = codec.kind === "value" ? codec.lower(tree) : codec.lower(tree, new Map(), "")[0]?.[1];
  const code = lowered && plainOf(lowered);
  const [only] = Array.isArray(code) && code.length === 1 ? (code as unknown[]) : [code];
  return typeof only === "string" || typeof only === "number" || typeof only === "boolean" ? String(only) : undefined;
}

/** A word of some key of a construct, as the wire has it. */
function wordIn(about: LoweredConstruct, word: string): readonly string[] | undefined {
  return first(sitesIn(about), ({ construct, targets }) =>
    first(everyRow(construct), ({ slot, columns }) => {
      const words = slot.kind === "list" ? slot.item : slot;
      const column = words.kind === "word" && words.words.includes(word) ? targetOf(columns, targets)?.column : undefined;
      const code = column && codeOf(column, slot, word);
      return code === undefined ? undefined : [code];
    }),
  );
}

/** The rows of a construct, whichever its variant is. */
function* everyRow({ rows, variants }: Construct): Generator<Row> {
  yield* rows.values();
  for (const more of variants?.rows.values() ?? []) yield* more.values();
}
