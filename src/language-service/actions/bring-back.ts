import { lineAt } from "../../1-parse/line.ts";
import { parse } from "../../1-parse/parse.ts";
import { whole } from "../../1-parse/parsed.ts";
import { usedPath } from "../../2-resolve/use-path.ts";
import { entryAdded } from "../../diagnostics/insertion.ts";
import { topEntry } from "../../diagnostics/param-fix.ts";
import { declaredKeys } from "../../language/tables/frame.ts";
import type { Edit } from "../../model/diagnostic.ts";
import { child, type DocumentNode, type Entry, type MapNode } from "../../model/document.ts";
import { folderOf } from "../../model/path.ts";
import { type Source, type Span, span } from "../../model/source.ts";
import type { OfferedChange } from "../answers.ts";
import { rootOf } from "../index/said.ts";
import { withEdits } from "../edits.ts";
import type { EditorProject } from "../project.ts";
import { type Subject, wayTo } from "../subject.ts";
import { under } from "../under.ts";
import { eolOf, holdsComment, withComments } from "./lines.ts";
import { isPathAt, moved, pathsIn } from "./paths.ts";
import type { Prover } from "./proof.ts";
import { endOf, linesRemoved, ownEntries } from "./removed.ts";
import { isInFlow } from "./replaced.ts";
import { flowText } from "./scalars.ts";
import type { SayChange } from "./say.ts";

/** A map that uses a file, and the text of that. */
interface Using {
  readonly map: MapNode;
  readonly use: Entry;
  readonly written: string;
  readonly file: MapNode;
}

/**
 * Writes what a used file says in the place of its `use`, under the cursor: what the map says itself goes on winning, and what the file declares comes to
 * the text. The file stays, since others may use it.
 */
export async function bringingBack(
  subject: Subject,
  at: Span,
  prover: Prover,
  project: EditorProject,
  say: SayChange,
): Promise<readonly OfferedChange[]> {
  const { document } = subject;
  const using = document && (await usingAt(document, at, project));
  if (document?.kind !== "map" || using === undefined) return [];
  const here = inPlace(subject, document, using);
  const declarations = here && declarationsOf(subject, document, using);
  if (here === undefined || declarations === undefined) return [];
  const edits = [...here, ...declarations];
  return (await prover.keepsMeaning({ edits })) ? [{ title: say("bring-back", { path: using.written }), kind: "inline", edits }] : [];
}

async function usingAt(document: DocumentNode, at: Span, { workspace, reader, settings }: EditorProject): Promise<Using | undefined> {
  const found = under(document, at.start);
  const { entry } = found ?? {};
  const use = entry?.name === "use" ? entry.map.entries.get("use") : undefined;
  if (entry === undefined || use?.value.kind !== "scalar" || use.key.source !== document.span.source) return undefined;
  const written = String(use.value.value);
  const named = usedPath(written, document.span.source.path, rootOf(document.span.source.path, settings.project ?? "."));
  if (!("path" in named)) return undefined;
  const text = workspace.document(named.path)?.source ?? (await reader.text(named.path, named.root));
  const file = typeof text === "string" ? undefined : whole(parse(text)).value;
  return file?.kind === "map" ? { map: entry.map, use, written, file } : undefined;
}

/** What the file says, as entries of the map in place of `use`. */
function inPlace(subject: Subject, document: MapNode, { map, use, file }: Using): readonly Edit[] | undefined {
  const { source } = subject;
  const own = new Set(ownEntries(map).map(([name]) => name));
  const isKept = (name: string): boolean => !own.has(name) && !(declaredKeys as readonly string[]).includes(name);
  const construct = wayTo(subject, map.pointer)?.construct;
  if (construct === undefined) return undefined;
  const standings = [{ contract: "", pointer: "", construct }];
  const isPath = (pointer: string): boolean => isPathAt({ kind: "part", document: file, standings }, pointer);
  const paths = moved(pathsIn(file, isPath), folderOf(source.path));
  const isFlow = source.text[map.span.start] === "{";
  if (isFlow && isInFlow(document, map)) return undefined;
  const lines = linesOf(file, isKept, paths);
  if (lines === undefined) return undefined;
  if (!isFlow) return inBlock(source, use, lines);
  const others = ownEntries(map).filter(([name]) => name !== "use");
  const texts = others.map(([, entry]) => source.text.slice(entry.key.start, endOf(entry)));
  const inner = source.text.slice(map.span.start, map.span.end);
  return holdsComment(inner) ? undefined : asBlock(document, map, [...texts, ...lines]);
}

/** The lines of a block map in place of the entry that used them. */
function inBlock(source: Source, use: Entry, lines: readonly string[]): readonly Edit[] {
  const column = use.key.start - lineAt(source.text, use.key.start).start;
  const gone = lines.length === 0 ? linesRemoved(use) : undefined;
  if (gone) return [gone];
  const end = endOf(use);
  const line = lineAt(source.text, end);
  // A comment behind it stands above what comes in its place.
  const behind = source.text.slice(end, line.end).trim();
  const all = behind === "" ? lines : [behind, ...lines];
  return [{ span: span(source, use.key.start, line.end), text: indented(source, all, column) }];
}

/** A map that was in brackets, on lines of its own: behind the dash of its element, or below its key. */
function asBlock(document: MapNode, map: MapNode, lines: readonly string[]): readonly Edit[] | undefined {
  const { source } = map.span;
  const line = lineAt(source.text, map.span.start);
  const prefix = source.text.slice(line.start, map.span.start);
  if (/^[\s-]*- +$/u.test(prefix)) return [{ span: map.span, text: indented(source, lines, prefix.length) }];
  const key = keyOf(document, map);
  if (key === undefined || lineAt(source.text, key.start).start !== line.start) return undefined;
  const column = key.start - line.start + 2;
  return [{ span: span(source, key.end, map.span.end), text: `:${eolOf(source)}${" ".repeat(column)}${indented(source, lines, column)}` }];
}

/** The key behind which a map stands. */
function keyOf(node: DocumentNode, map: MapNode): Span | undefined {
  if (node.kind === "scalar") return undefined;
  if (node.kind === "list") return first(node.items, (item) => keyOf(item, map));
  return first([...node.entries.values()], ({ key, value }) => (value === map ? key : keyOf(value, map)));
}

function first<T, R>(items: readonly T[], find: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Lines as text, each but the first indented. */
function indented(source: Source, lines: readonly string[], column: number): string {
  const margin = " ".repeat(column);
  return lines.map((line, index) => (index === 0 || line === "" ? line : margin + line)).join(eolOf(source));
}

/**
 * The lines of a file that its map has some keys on, with the comments above and behind them, and those that speak of the whole file; in its other
 * lines stands what goes elsewhere. Nothing where keys share a line, as in brackets.
 */
function linesOf(file: MapNode, isKept: (name: string) => boolean, paths: readonly Edit[]): readonly string[] | undefined {
  const { source } = file.span;
  const entries = ownEntries(file);
  const starts = entries.map(([, { key }]) => lineAt(source.text, key.start));
  const isBlock = source.text[file.span.start] !== "{" && starts.every(({ start }, index) => entries[index]?.[1].key.start === start);
  if (!isBlock || entries.length < file.entries.size) return undefined;
  const begins = starts.map(({ start }) => withComments(source.text, start));
  if (!entries.some(([name]) => isKept(name))) return [];
  const kept = entries.flatMap(([name], index): readonly string[] => {
    if (!isKept(name)) return [];
    const [from = 0, to = source.text.length] = [begins[index], begins[index + 1]];
    return textLines(source, from, to, paths);
  });
  const head = textLines(source, 0, begins[0] ?? 0, []).filter((line) => !line.startsWith("# yaml-language-server:"));
  return [...head, ...kept].filter((line, index, all) => line.trim() !== "" || isInText(all, index));
}

/** Whether a blank line may be part of a text over several lines: such lines stay. */
function isInText(lines: readonly string[], index: number): boolean {
  const next = lines.slice(index).find((line) => line.trim() !== "");
  return next !== undefined && /^\s/u.test(next);
}

function textLines(source: Source, from: number, to: number, paths: readonly Edit[]): readonly string[] {
  const own = paths.filter(({ span: at }) => from <= at.start && at.end <= to);
  return withEdits(source.text.slice(0, to), own).slice(from).trimEnd().split(/\r?\n/u);
}

/** What brings the parameters that the file declares, and its values for samples, to the text; nothing where its layout has no place for them. */
function declarationsOf({ standings }: Subject, document: MapNode, { map, file }: Using): readonly Edit[] | undefined {
  const params = entriesOf(child(file, "params")).filter(([name]) => child(child(document, "params"), name) === undefined);
  const isBase = map.pointer === "" && standings.every(({ pointer }) => pointer === "");
  const samples = entriesOf(child(file, "samples")).flatMap(([sample, value]) => {
    const own = child(child(document, "samples"), sample);
    const values = entriesOf(value).filter(([name]) => child(own, name) === undefined);
    return (own === undefined && !isBase) || values.length === 0 ? [] : [{ sample, own, values }];
  });
  const declared = added(document, "params", params, ["summary", "action", "name"]);
  const fresh = samples.filter(({ own }) => own === undefined);
  const all = fresh.map(({ sample, values }) => [sample, undefined, `{ ${textOf(values)} }`] as const);
  const given = added(document, "samples", all, ["params", "summary", "action", "name"]);
  const more = samples.flatMap(({ own, values }) =>
    own?.kind === "map" ? values.map(([name, node]) => entryAdded(own, name, flowText(node))) : [],
  );
  const edits = [...declared, ...given, ...more];
  return edits.includes(undefined) ? undefined : edits.filter((edit) => edit !== undefined);
}

type Named = readonly [name: string, node: DocumentNode | undefined, text?: string];

/** Entries of a map of the frame, which the text may not have yet. */
function added(document: MapNode, key: string, entries: readonly Named[], after: readonly string[]): readonly (Edit | undefined)[] {
  if (entries.length === 0) return [];
  const texts = entries.map(([name, node, text]) => [name, text ?? (node ? flowText(node) : "")] as const);
  const own = child(document, key);
  if (own?.kind === "map") return texts.map(([name, text]) => entryAdded(own, name, text));
  if (own !== undefined) return [undefined];
  const flow = texts.map(([name, text]) => `${name}: ${text}`).join(", ");
  return [
    topEntry(
      document,
      after,
      key,
      texts.map(([name, text]) => `  ${name}: ${text}`),
      `{ ${flow} }`,
    ),
  ];
}

function entriesOf(node: DocumentNode | undefined): readonly (readonly [name: string, node: DocumentNode])[] {
  return node?.kind === "map" ? [...node.entries].map(([name, { value }]) => [name, value]) : [];
}

function textOf(values: readonly (readonly [string, DocumentNode])[]): string {
  return values.map(([name, node]) => `${name}: ${flowText(node)}`).join(", ");
}
