import { usedParams } from "../../codes/params.ts";
import { membersWithEffect, usedMembers } from "../../codes/wire.ts";
import type { DocumentNode, Entry, MapNode } from "../../model/document.ts";
import type { Edit } from "../../model/diagnostic.ts";
import type { Shown } from "../../model/findings.ts";
import type { OfferedChange } from "../answers.ts";
import type { Subject } from "../subject.ts";
import { paramRemoved } from "./inline.ts";
import type { Prover } from "./proof.ts";
import { entriesRemoved, linesRemoved, ownEntries } from "./removed.ts";
import type { SayChange } from "./say.ts";

/** Takes out what findings say does nothing: a parameter that nothing uses, with what samples give it, and members that the service overlooks. */
export async function removing(
  subject: Subject,
  touched: readonly Shown[],
  prover: Prover,
  say: SayChange,
): Promise<readonly OfferedChange[]> {
  const { document } = subject;
  if (document?.kind !== "map") return [];
  const offered: OfferedChange[] = [];
  for (const found of touched) {
    const place = placeOf(document, found.span.start);
    if (place === undefined) continue;
    const edits = editsFor(document, found, place);
    if (edits === undefined) continue;
    const verdict = await prover.verdict({ edits });
    // Without a member that does nothing a request is another one, and nothing more is wrong with it.
    const isFine = found.code === usedParams ? verdict === "same" : verdict !== "more-found";
    if (isFine) offered.push({ title: say("remove", { name: place.name }), kind: "quickfix", edits, findings: [found] });
  }
  return offered;
}

/** An entry of a document, with the map that has it and the entry whose value that is. */
interface PlacedEntry {
  readonly name: string;
  readonly map: MapNode;
  readonly around: { readonly map: MapNode; readonly entry: Entry } | undefined;
}

/** The entry whose key begins at an offset. */
function placeOf(node: DocumentNode, start: number, around?: PlacedEntry["around"]): PlacedEntry | undefined {
  for (const item of node.kind === "list" ? node.items : []) {
    const found = placeOf(item, start);
    if (found) return found;
  }
  if (node.kind !== "map") return undefined;
  for (const [name, entry] of ownEntries(node)) {
    if (entry.key.start === start) return { name, map: node, around };
    const found = placeOf(entry.value, start, { map: node, entry });
    if (found) return found;
  }
  return undefined;
}

function editsFor(document: MapNode, { code }: Shown, { name, map, around }: PlacedEntry): readonly Edit[] | undefined {
  if (code === usedParams) {
    if (map.pointer !== "/params") return entriesRemoved(map, new Set([name]), around?.entry);
    return paramRemoved(document, name);
  }
  if (code !== usedMembers && code !== membersWithEffect) return undefined;
  if (around === undefined || ownEntries(map).length > 1) return entriesRemoved(map, new Set([name]), around?.entry);
  // A map without members says nothing, and goes with the last of them.
  const own = [...around.map.entries].find(([, { value }]) => value === map)?.[0] ?? "";
  const lines = around.map.span.source.text[around.map.span.start] === "{" ? undefined : linesRemoved(around.entry);
  return lines ? [lines] : entriesRemoved(around.map, new Set([own]), undefined);
}
