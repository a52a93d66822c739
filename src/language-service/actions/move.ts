import { indentOf, lineAt } from "../../1-parse/line.ts";
import { formatSource } from "../../format/format.ts";
import type { Construct } from "../../language/tables/construct.ts";
import { elementKeys, reuseKeys } from "../../language/tables/frame.ts";
import type { Edit } from "../../model/diagnostic.ts";
import { child, type DocumentNode, type MapNode } from "../../model/document.ts";
import { folderOf, joinPath } from "../../model/path.ts";
import { type Source, type Span, span } from "../../model/source.ts";
import type { OfferedChange } from "../answers.ts";
import { withEdits } from "../edits.ts";
import type { EditorProject } from "../project.ts";
import { type Subject, wayTo } from "../subject.ts";
import { fileNameFor } from "./names.ts";
import { isPathAt, moved, pathFrom, pathsIn } from "./paths.ts";
import type { Prover } from "./proof.ts";
import { eolOf, holdsComment, withComments } from "./lines.ts";
import { endOf, ownEntries } from "./removed.ts";
import type { SayChange } from "./say.ts";

/** A map of keys that a file could have. */
interface Movable {
  readonly map: MapNode;
  readonly construct: Construct;
}

/** Moves a map under the cursor, a party or a component, to a file beside the text, which it uses from then on. */
export async function moving(
  subject: Subject,
  at: Span,
  prover: Prover,
  project: EditorProject,
  say: SayChange,
): Promise<readonly OfferedChange[]> {
  const offered: OfferedChange[] = [];
  for (const movable of movableAt(subject, at)) {
    const change = await moveOf(subject, movable, project);
    if (change === undefined || !(await prover.keepsMeaning(change))) continue;
    offered.push({ title: say("move", { path: change.use }), kind: "extract", edits: change.edits, creates: change.creates });
  }
  return offered;
}

/** The maps around a selection that are constructs with more than one key: the innermost, and those that begin on the line of the cursor. */
function movableAt(subject: Subject, at: Span): readonly Movable[] {
  const { document, source } = subject;
  if (document === undefined) return [];
  const lineOf = (offset: number): number => lineAt(source.text, offset).start;
  const around: Movable[] = [];
  const visit = (node: DocumentNode): void => {
    if (node.span.source !== source || at.start < node.span.start || node.span.end < at.end) return;
    if (node.kind === "map" && node.pointer !== "") {
      const way = wayTo(subject, node.pointer);
      const isWhole = way?.construct !== undefined && way.rest.length === 0 && !way.construct.bare;
      if (isWhole && way.construct && isWorthAFile(node)) around.push({ map: node, construct: way.construct });
    }
    const inner = node.kind === "map" ? [...node.entries.values()].map(({ value }) => value) : node.kind === "list" ? node.items : [];
    for (const each of inner) visit(each);
  };
  visit(document);
  return around.filter(({ map }, index) => index === around.length - 1 || lineOf(map.span.start) === lineOf(at.start)).toReversed();
}

/** Whether a map says more than one thing, and something of its own: a file that only uses another, or repeats it, says nothing. */
function isWorthAFile(map: MapNode): boolean {
  const stays: readonly string[] = [...elementKeys, ...reuseKeys];
  return ownEntries(map).length > 1 && ownEntries(map).some(([name]) => !stays.includes(name));
}

interface Move {
  /** The file as it is named in the place of the map. */
  readonly use: string;
  readonly edits: readonly Edit[];
  readonly creates: ReadonlyMap<string, string>;
}

async function moveOf(subject: Subject, { map, construct }: Movable, project: EditorProject): Promise<Move | undefined> {
  const { source } = subject;
  const path = await freePath(subject, map, construct, project);
  const paths = moved(
    pathsIn(map, (pointer) => isPathAt(subject, pointer)),
    folderOf(path),
  );
  const isFlow = source.text[map.span.start] === "{";
  const end = isFlow ? map.span.end : endWithComments(source, map);
  const parts = partsOf(map, isFlow, end);
  if (parts === undefined) return undefined;
  const column = map.span.start - lineAt(source.text, map.span.start).start;
  const text = parts.flatMap((part) =>
    stays(part) ? [] : [dedented(withEdits(source.text.slice(0, part.end), within(paths, part)).slice(part.start), column)],
  );
  const content = laidOut(path, isFlow ? `{ ${text.join(", ")} }` : text.join(""), eolOf(source));
  const use = pathFrom(folderOf(source.path), path);
  const here = [`use: ${use}`, ...parts.filter(stays).map((part) => source.text.slice(part.start, part.end).trim())];
  const edit = {
    span: span(source, map.span.start, end),
    text: isFlow ? `{ ${here.join(", ")} }` : here.join(eolOf(source) + " ".repeat(column)),
  };
  return content === undefined ? undefined : { use, edits: [edit], creates: new Map([[path, content]]) };
}

/** A stretch of the text of a map: an entry, with the comments above and behind it. */
interface Part {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Whether an entry stays where a map was: whether and how often it is there is no matter of what it is. */
function stays({ name }: Part): boolean {
  return (elementKeys as readonly string[]).includes(name);
}

/** The entries of a map in the text that ends at an offset; nothing where it has others, or comments in brackets. */
function partsOf(map: MapNode, isFlow: boolean, end: number): readonly Part[] | undefined {
  const { source } = map.span;
  const own = ownEntries(map);
  if (own.length < map.entries.size) return undefined;
  if (isFlow) {
    const parts = own.map(([name, entry]) => ({ name, start: entry.key.start, end: endOf(entry) }));
    return holdsComment(source.text.slice(map.span.start, end)) ? undefined : parts;
  }
  const starts = own.map(([, { key }], index) =>
    index === 0 ? map.span.start : withComments(source.text, lineAt(source.text, key.start).start),
  );
  return own.map(([name], index) => ({ name, start: starts[index] ?? end, end: starts[index + 1] ?? end }));
}

function within(edits: readonly Edit[], { start, end }: Part): readonly Edit[] {
  return edits.filter(({ span: at }) => start <= at.start && at.end <= end);
}

/** Where a block map ends, the comments below its last entry with it that stand as deep as its keys or deeper. */
function endWithComments({ text }: Source, map: MapNode): number {
  const last = ownEntries(map).at(-1)?.[1];
  if (last === undefined) return map.span.end;
  const column = map.span.start - lineAt(text, map.span.start).start;
  let line = lineAt(text, endOf(last));
  let { end } = line;
  while (text.indexOf("\n", line.end) >= 0) {
    line = lineAt(text, text.indexOf("\n", line.end) + 1);
    const said = line.text.trimStart();
    if (said !== "" && !said.startsWith("#")) break;
    if (said !== "" && indentOf(line) < column) break;
    if (said !== "") end = line.end;
  }
  return end;
}

/** Lines without the columns that they were indented by; one that begins in the middle of its line has none. */
function dedented(text: string, columns: number): string {
  return text
    .split("\n")
    .map((line) => line.slice(Math.min(columns, line.length - line.trimStart().length)))
    .join("\n");
}

/** The text of a new file in the canonical layout; nothing where it cannot be read by itself. */
function laidOut(path: string, text: string, eol: string): string | undefined {
  return formatSource({ path, text: text.trimEnd() + eol }).value;
}

/** The folders of what is used, by what it is. */
const folders: Readonly<Record<string, string>> = { approver: "parties", flow: "flows", placement: "placements", cc: "copies" };

/** A path that no file has, in a folder beside the text, named by what a party is called, and otherwise by its type. */
async function freePath(subject: Subject, map: MapNode, { name }: Construct, project: EditorProject): Promise<string> {
  const folder = joinPath(folderOf(subject.source.path), folders[name] ?? (name.endsWith("component") ? "components" : `${name}s`));
  const type = child(map, "type");
  const word = type?.kind === "scalar" ? String(type.value) : "";
  const base = fileNameFor(subject, map.pointer) ?? (/^[a-z][a-z0-9-]*$/u.test(word) ? word : name);
  const there = new Set((await project.reader.list(folder)).map((each) => each.name));
  for (let number = 1; ; number++) {
    const file = `${base}${number === 1 ? "" : `-${number}`}.yaml`;
    const path = joinPath(folder, file);
    if (!there.has(file) && project.workspace.document(path) === undefined) return path;
  }
}
