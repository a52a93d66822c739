import { type Row, rowsOf, type Slot } from "../../../language/tables/construct.ts";
import { wholeContract } from "../../../language/tables/contract.ts";
import { elementKeys, overrideKeys, reuseKeys, topKeys } from "../../../language/tables/frame.ts";
import {
  child,
  type DocumentNode,
  type Entry,
  type MapNode,
  movedTo,
  type ScalarNode,
  withItems,
  withValues,
} from "../../../model/document.ts";
import { respelledDeclarations } from "./declarations.ts";
import { keyOtherwise } from "./keys.ts";
import { type Inner, type Known, placeIn } from "./known.ts";
import { folded, memberCalled, membersOfRow, type Place } from "./members.ts";
import { namesOfKey } from "./names.ts";
import { valueOtherwise } from "./values.ts";
import type { Reading } from "./say.ts";
import { wordsMeant } from "./words.ts";

/**
 * A contract in which all that is spelt as the service, another tool or a person would spell it is spelt as it is written here: members and
 * codes of the wire, words of people, short forms. Each is a finding that says so, with a fix where that is exact; what is read of it has no
 * further one. Values stay where they were written. The same document where there is nothing of the kind.
 */
export function respelled(document: MapNode, reading: Reading): MapNode {
  const { action } = reading;
  const place: Place = action ? { construct: action.construct, targets: action.targets } : { construct: wholeContract, targets: [] };
  const declared = withValues(document, (node, name) => (name === "params" ? respelledDeclarations(node, reading) : node));
  return respelledMap(declared, place, reading, topKeys);
}

const inner: Inner = { map: respelledMap, value: respelledValue };

function respelledMap(map: MapNode, place: Place, reading: Reading, frame: readonly string[] = elementKeys): MapNode {
  const { construct } = place;
  const word = wordOf(map, place);
  const rows = rowsOf(construct, word);
  const all = construct.name === wholeContract.name ? wholeContract.rows : rowsOf(construct, undefined);
  const others: readonly string[] = [...reuseKeys, ...(construct.bare ? [] : overrideKeys), ...frame];
  const isKnown = (name: string): boolean => rows.has(name) || all.has(name) || others.includes(name);
  const known: Known = { map, place, rows, word, isKnown };
  const strange = [...map.entries.keys()].filter((name) => !isKnown(name));
  const answers = strange.length === 0 ? [] : keyOtherwise(known, strange, reading, inner);
  const byName = new Map(answers.flatMap((answer) => answer.names.map((name) => [name, answer] as const)));
  let changed = answers.length > 0;
  const entries = new Map<string, Entry>();
  for (const [name, entry] of map.entries) {
    const answer = byName.get(name);
    if (answer) {
      if (answer.names[0] === name)
        for (const [key, node] of answer.keys) entries.set(key, { key: entry.key, value: movedTo(node, `${map.pointer}/${key}`) });
      continue;
    }
    if (entries.has(name)) continue;
    const row = rows.get(name);
    const value = row ? respelledValue(entry.value, row, row.slot, { ...place, around: known }, reading) : entry.value;
    changed ||= value !== entry.value;
    entries.set(name, value === entry.value ? entry : { ...entry, value });
  }
  return changed ? { ...map, entries } : map;
}

function respelledValue(node: DocumentNode, row: Row, slot: Slot, place: Place, reading: Reading): DocumentNode {
  if (slot.kind === "either") return respelledValue(node, row, node.kind === "list" ? slot.many : slot.one, place, reading);
  if (slot.kind === "list" && node.kind === "list") return withItems(node, (item) => respelledValue(item, row, slot.item, place, reading));
  if (slot.kind === "record" && node.kind === "map") return respelledMap(node, placeIn(row, slot.construct, place), reading, []);
  if (slot.kind === "records" && node.kind === "list")
    return withItems(node, (item) =>
      item.kind === "map"
        ? respelledMap(item, placeIn(row, slot.construct, place), reading)
        : slot.orNames
          ? item
          : valueOtherwise(item, row, { kind: "record", construct: slot.construct }, place, reading, inner),
    );
  return valueOtherwise(node, row, slot, place, reading, inner);
}

/** The word of the key that decides what a construct is, however key and word are spelt. */
function wordOf(map: MapNode, place: Place): string | undefined {
  const { variants, rows } = place.construct;
  const row = variants && rows.get(variants.key);
  if (variants === undefined || row === undefined || row.slot.kind !== "word") return undefined;
  const node = child(map, variants.key) ?? [...map.entries].find(([name]) => isTypeKey(name, variants.key, row, place))?.[1].value;
  return node?.kind === "scalar" ? theWord(node, row, row.slot.words, place) : undefined;
}

function isTypeKey(name: string, key: string, row: Row, place: Place): boolean {
  if (namesOfKey(key).includes(folded(name))) return true;
  const member = memberCalled(name, place, false);
  return member !== undefined && membersOfRow(row, member.targets).includes(member.path);
}

function theWord({ value }: ScalarNode, row: Row, words: readonly string[], { targets }: Place): string | undefined {
  if (typeof value === "string" && words.includes(value)) return value;
  const [word, ...more] = wordsMeant(row, words, value, targets);
  return more.length === 0 ? word : undefined;
}
