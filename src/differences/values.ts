import { isObject, type Json } from "../model/json.ts";
import { field, list, literal, literalOf, type Origin, record, type Tree } from "../model/tree.ts";
import { width } from "../report/width.ts";
import { placementInWords } from "../telling/placement.ts";
import { keyValue, recordInWords, type Telling } from "../telling/records.ts";
import { inWords } from "../telling/values.ts";

/** How many columns of a value are shown: of what an author wrote, and of what says where something stands. */
const room = 60;
const roomOfPlaces = 160;

/** Of a long value that differs far behind its beginning, so many columns before the difference. */
const lead = 12;

/** The name of a key where it does not begin a line. */
export function lowered(label: string): string {
  return label.replace(/^[A-Z](?=[a-z ])/u, (letter) => letter.toLowerCase());
}

/** A value in words, whole: by its tree where there is one. A thing is told by where it stands, or by all that it says. */
export function valueInWords(
  key: string | undefined,
  value: Json | undefined,
  tree: Tree | undefined,
  telling: Telling,
): string | undefined {
  const said = tree ?? (value === undefined ? undefined : treeOf(value, nowhere));
  if (said === undefined) return undefined;
  if (key === "at") return placementInWords(said, telling);
  if (key === "pages") return pagesInWords(said, telling);
  // What an application sends along is no construct of ours, whatever its names are.
  if (key === "userData" || key === "wire") return said.kind === "literal" ? String(said.value) : inWords(said, telling);
  // Plain data holds placeholders as they are written: what looks like one is one.
  if (said.kind !== "record")
    return tree ? keyValue(key ?? "", said, telling) : keyValue(key ?? "", said, telling).replaceAll("\\{{", "{{");
  const at = field(said, "at");
  return at ? placementInWords(at, telling) : recordInWords(said, telling);
}

/** On which pages something is repeated. */
function pagesInWords(pages: Tree, telling: Telling): string {
  const { say } = telling.speech;
  return literalOf(pages) === "all" ? say("all-pages") : say("some-pages", { pages: inWords(pages, telling) });
}

/** Plain data as a tree that says the same. */
function treeOf(value: Json, origin: Origin): Tree {
  if (Array.isArray(value))
    return list(
      value.map((item: Json) => treeOf(item, origin)),
      origin,
    );
  if (!isObject(value)) return literal(value as string | number | boolean | null, origin);
  const members = Object.entries(value as Readonly<Record<string, Json>>);
  return record(
    members.map(([key, inner]) => [key, treeOf(inner, origin)] as const),
    origin,
  );
}

/** The place of what stands in no text. */
export const nowhere: Origin = { span: { source: { path: "", text: "" }, start: 0, end: 0 }, pointer: "" };

/** Two values of a key as there is room for them: of long ones the stretch in which they differ. */
export function shortened(
  key: string | undefined,
  before: string | undefined,
  after: string | undefined,
): readonly [string | undefined, string | undefined] {
  const most = key === "at" ? roomOfPlaces : room;
  if (before === undefined || after === undefined) return [before && cut(before, most), after && cut(after, most)];
  if (width(before) <= most && width(after) <= most) return [before, after];
  const [one, other] = [charactersOf(before), charactersOf(after)];
  let same = 0;
  while (same < one.length && one[same] === other[same]) same++;
  const from = startBefore(one, same);
  return [cut(fromCharacter(one, from), most), cut(fromCharacter(other, from), most)];
}

function fromCharacter(characters: readonly string[], from: number): string {
  return `${from > 0 ? "…" : ""}${characters.slice(from).join("")}`;
}

/** Where what is shown begins: at the beginning, unless the difference would not be seen then. */
function startBefore(characters: readonly string[], same: number): number {
  if (width(characters.slice(0, same).join("")) <= room / 2) return 0;
  let from = same;
  while (from > 0 && width(characters.slice(from - 1, same).join("")) <= lead) from--;
  return from;
}

/** A text in no more columns than there is room for, of whole characters and whole placeholders. */
function cut(text: string, most: number): string {
  if (width(text) <= most) return text;
  let shown = "";
  let columns = 1;
  for (const character of charactersOf(text)) {
    columns += width(character);
    if (columns > most) break;
    shown += character;
  }
  // A placeholder that is cut off in the middle goes as a whole.
  const open = shown.lastIndexOf("{{");
  return `${open > shown.lastIndexOf("}}") ? shown.slice(0, open) : shown}…`;
}

/** The characters of a text as people see them, marks with what they join. */
function charactersOf(text: string): readonly string[] {
  return Array.from(new Intl.Segmenter("zh", { granularity: "grapheme" }).segment(text.slice(0, longest)), ({ segment }) => segment);
}

/** The most of a value that is looked at: the segmenter takes the square of a length. */
const longest = 4000;
