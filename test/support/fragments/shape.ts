import { type Document, isMap, isSeq, type Node, parseDocument, YAMLMap, YAMLSeq } from "yaml";
import { approver } from "../../../src/language/tables/approver.ts";
import { fillComponent, signComponent } from "../../../src/language/tables/component.ts";
import { type Construct, rowsOf } from "../../../src/language/tables/construct.ts";
import { wholeContract } from "../../../src/language/tables/contract.ts";
import { file } from "../../../src/language/tables/files.ts";

/** A text of YAML that is a part of a contract, and the one that stands beside it on the page: `wrong` and `right`, or the other way round. */
export interface Fragment {
  readonly text: string;
  readonly other: string;
  /** Whether a lone `name` or `type` is that of a component. */
  readonly isOfComponents: boolean;
  /** Whether it is checked with the facts of a PDF. */
  readonly isOfPdf: boolean;
}

type Level = "contract" | "approver" | "component" | "file";

/** What a fragment may be the keys of. Of several that know equally many of its keys the first is meant. */
const levels: readonly (readonly [Level, ReadonlySet<string>])[] = [
  ["contract", new Set(["flowspec", "name", "action", "params", "samples", "summary", ...keysOf(wholeContract)])],
  ["approver", keysOf(approver)],
  ["component", keysOf(signComponent, fillComponent)],
  ["file", keysOf(file)],
];

/** The keys of constructs, of whatever type. */
function keysOf(...constructs: readonly Construct[]): ReadonlySet<string> {
  return new Set(constructs.flatMap((of) => [...rowsOf(of, undefined).keys()]));
}

/** A fragment where it stands in a contract, with nothing around it; `undefined` where its text is no YAML. */
export function placed({ text, other, isOfComponents }: Fragment): Document | undefined {
  const doc: Document = parseDocument(text);
  const { contents } = doc;
  if (doc.errors.length > 0 || !(isMap(contents) || isSeq(contents))) return undefined;
  const maps = [...mapsOf(text), ...mapsOf(other)];
  switch (levelOf(maps.flatMap(writtenKeys), isOfComponents)) {
    case "contract":
      break;
    case "approver":
      doc.contents = inList(doc, "approvers", contents);
      break;
    case "file":
      doc.contents = inList(doc, "files", contents);
      break;
    case "component":
      doc.contents = componentsOf(doc, contents, maps);
  }
  return doc;
}

function levelOf(keys: readonly string[], isOfComponents: boolean): Level {
  const scores = levels.map(([level, known]): readonly [Level, number] => {
    const bonus = isOfComponents && level === "component" ? 0.5 : 0;
    return [level, keys.filter((key) => known.has(key)).length + bonus];
  });
  const most = Math.max(...scores.map(([, score]) => score));
  return scores.find(([, score]) => score === most)?.[0] ?? "contract";
}

/** The maps at the top of a text: itself, or those it lists. */
function mapsOf(text: string): readonly YAMLMap[] {
  const { contents } = parseDocument(text);
  return (isSeq(contents) ? contents.items : [contents]).filter((item) => isMap(item));
}

function writtenKeys(map: YAMLMap): readonly string[] {
  return map.items.map(({ key }) => String(key));
}

function inList(doc: Document, key: string, contents: Node): YAMLMap {
  const map = new YAMLMap();
  map.set(doc.createNode(key), listOf(contents));
  return map;
}

function listOf(contents: Node): YAMLSeq {
  if (isSeq(contents)) return contents;
  const list = new YAMLSeq();
  list.items.push(contents);
  return list;
}

const signTypes = [...(signComponent.variants?.rows.keys() ?? [])];
const isReal = (type: string): boolean => /(?:seal|signature)$/u.test(type);

/**
 * Components in the list that they are of. One without a type is of the first that has all its keys. What is filled in is the sender's own
 * where it has a value, since nobody else's has one, and watermarks always are. Beside what is no signature by itself stands one.
 */
function componentsOf(doc: Document, contents: Node, maps: readonly YAMLMap[]): YAMLMap {
  const list = listOf(contents);
  const keys = maps.flatMap(writtenKeys);
  const written = maps.flatMap((map) => (map.has("type") ? [String(map.get("type"))] : []));
  const fitting = signTypes.find((type) => keys.every((key) => rowsOf(signComponent, type).has(key)));
  if (written.length === 0) for (const item of list.items) if (isMap(item)) item.set("type", fitting ?? "text");
  const types = written.length === 0 ? [fitting ?? "text"] : written;
  const isFilled = ["value", "options", "subtype", "autofill"].some((key) => keys.includes(key));
  if (!isFilled && types.every((type) => signTypes.includes(type))) {
    if (!types.some(isReal)) list.items.push(doc.createNode({ type: "signature" }));
    return inList(doc, "approvers", inList(doc, "sign", list));
  }
  const own = inList(doc, "fill", list);
  return keys.includes("value") || types.includes("watermark") ? own : inList(doc, "approvers", own);
}
