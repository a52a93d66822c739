import { guessCondition, type NamePath, readCondition, type WordsOf } from "../3-check/bind/condition-text.ts";
import { placesOf } from "../1-parse/units.ts";
import type { KeyWay } from "../language/readers/place.ts";
import type { DocumentNode, ScalarNode } from "../model/document.ts";
import type { Contract } from "../model/contract.ts";
import { indexName } from "../model/tree.ts";
import { listOf, type RepeatedList } from "../trace/declared.ts";
import { paramAt } from "./declarations.ts";
import { type PlacedWord, placeholdersIn } from "./placeholders.ts";
import type { EditorProject } from "./project.ts";
import type { Subject } from "./subject.ts";

/** A name that a text says of a value, in braces, or bare as `each` and `when` have it. */
export interface Mention {
  readonly path: NamePath;
  /** The name before a dot, or all of it. */
  readonly name: PlacedWord;
  /** What stands behind the dot. */
  readonly field?: PlacedWord;
  /** In braces, what stands behind the colon. */
  readonly format?: PlacedWord;
  /** In a condition, the word that it is compared with. */
  readonly word?: PlacedWord;
  /** The text that it stands in. */
  readonly node: ScalarNode;
}

/** What a name means where it is said. */
export type NameMeaning =
  | { readonly kind: "parameter" | "field" | "item" | "index"; readonly path: readonly string[] }
  | { readonly kind: "variable"; readonly name: string };

/** How a value says names: in braces, or bare. */
export type Saying = "text" | "when" | "each";

/** How the value at the end of a way through the tables says names. */
export function sayingAt(way: KeyWay | undefined): Saying {
  const last = way?.keys.at(-1)?.row.slot;
  const [key, name, ...more] = way === undefined || (last !== undefined && !("construct" in last)) ? [] : way.rest;
  if (key === "when" && name === undefined) return "when";
  return key === "each" && more.length === 0 ? "each" : "text";
}

/** The names that a value says. `wordsOf` tells conditions which words there are. */
export function mentionsIn(node: ScalarNode, saying: Saying, wordsOf: WordsOf): readonly Mention[] {
  const { value } = node;
  if (typeof value !== "string") return [];
  if (saying === "when") return mentionsInCondition(node, value, wordsOf);
  if (saying === "each") return mentionsOfList(node, value);
  return placeholdersIn(node).flatMap(({ piece, name, field, format }) =>
    piece.kind === "placeholder" && name
      ? [{ path: piece.path, name, node, ...(field ? { field } : {}), ...(format ? { format } : {}) }]
      : [],
  );
}

function mentionsInCondition(node: ScalarNode, text: string, wordsOf: WordsOf): readonly Mention[] {
  const place = placesOf(node);
  if (place === undefined) return [];
  const terms = readCondition(text, wordsOf) ?? guessCondition(text, wordsOf) ?? [];
  return terms.map(({ path, name, word }) => ({
    path,
    node,
    ...placed(path, name.start, (start, end) => ({ text: text.slice(start, end), span: place(start, end) })),
    ...(word ? { word: { text: word.text, span: place(word.start, word.start + word.text.length) } } : {}),
  }));
}

function mentionsOfList(node: ScalarNode, text: string): readonly Mention[] {
  const place = placesOf(node);
  const [, name, field] = /^([A-Za-z]\w*)(?:\.([A-Za-z]\w*))?$/u.exec(text) ?? [];
  if (place === undefined || name === undefined) return [];
  const path: NamePath = field === undefined ? [name] : [name, field];
  return [{ path, node, ...placed(path, 0, (start, end) => ({ text: text.slice(start, end), span: place(start, end) })) }];
}

/** A name and the field behind its dot, from where it starts in a text. */
function placed([name, field]: NamePath, start: number, word: (start: number, end: number) => PlacedWord): Pick<Mention, "name" | "field"> {
  const end = start + name.length;
  return { name: word(start, end), ...(field === undefined ? {} : { field: word(end + 1, end + 1 + field.length) }) };
}

/** A document that names are said in; of a file that contracts use, the place of the first of these where it stands. */
export interface Ground {
  readonly document: DocumentNode;
  readonly around?: { readonly document: DocumentNode; readonly pointer: string };
}

/** Where the names of a text have their meaning. */
export function groundOf({ document, standings: [standing] }: Subject, { workspace }: EditorProject): Ground | undefined {
  if (document === undefined) return undefined;
  if (standing === undefined || standing.pointer === "") return { document };
  const around = workspace.document(standing.contract)?.readable?.document;
  return { document, ...(around ? { around: { document: around, pointer: standing.pointer } } : {}) };
}

/**
 * What a name means at a place of a text: an item of a repetition around it, a field or the number of one, a variable of the environment, else a
 * parameter, declared or not.
 */
export function meaningOfName(ground: Ground, pointer: string, [name, field]: NamePath): NameMeaning {
  if (name === "vars" && field !== undefined) return { kind: "variable", name: field };
  const isNumber = name === indexName && field === undefined;
  const list = listAround(ground, pointer, isNumber ? undefined : name);
  if (list === undefined) return { kind: "parameter", path: field === undefined ? [name] : [name, field] };
  const of = meaningOfName(list.ground, list.pointer, list.path);
  const path = of.kind === "variable" ? [] : of.path;
  if (isNumber || field === indexName) return { kind: "index", path };
  return field === undefined ? { kind: "item", path } : { kind: "field", path: [...path, field] };
}

function listAround(ground: Ground, pointer: string, name: string | undefined): (RepeatedList & { readonly ground: Ground }) | undefined {
  const own = listOf(ground.document, pointer, name);
  if (own) return { ...own, ground };
  const { around } = ground;
  const theirs = around && listOf(around.document, around.pointer, name);
  return theirs && { ...theirs, ground: around };
}

/** The words that what a name means may be, for conditions: those of an enum, none of anything else, `undefined` where nobody knows. */
export function wordsByMeaning(contract: Contract | undefined, meaning: (path: NamePath) => NameMeaning): WordsOf {
  return (path) => {
    const meant = meaning(path);
    if (contract === undefined || meant.kind === "variable") return undefined;
    const param = paramAt(contract, meant.path);
    if (param === undefined) return undefined;
    const of = meant.kind === "item" && param.items?.kind === "one" ? param.items.value : param;
    return of.values ?? [];
  };
}
