import { type Item, type RecordTree, type Tree } from "../model/tree.ts";
import type { ConstructFacts } from "../language/readers/facts.ts";
import { shiftInWords, sizeInWords } from "./measures.ts";
import { factsInWords, inWords, valueInWords, withCondition, type Wording } from "./values.ts";

/** What puts what one contract says in words, constructs in it too. */
export interface Telling extends Wording {
  /** Which construct a tree is, with what it says as it is sent; nothing where that is not known. */
  readonly placeOf: (tree: RecordTree) => Pick<ConstructFacts, "construct" | "fields"> | undefined;
}

/** The constructs of a list. */
export function elements(tree: Tree | undefined): readonly (Item & { readonly value: RecordTree })[] {
  return tree?.kind === "list"
    ? tree.items.filter((item): item is Item & { readonly value: RecordTree } => item.value.kind === "record")
    : [];
}

/** The value of a key, of a list of constructs each with what it says. */
export function keyValue(key: string, value: Tree, telling: Telling): string {
  const { list, say } = telling.speech;
  const [first, second] = value.kind === "list" ? value.items.map((item) => item.value) : [];
  if (key === "size") return sizeInWords(value, undefined, telling);
  if (key === "offset" && first && second) return shiftInWords(first, second, telling);
  // The parts of a statement make one.
  if (key === "text" && value.kind === "list") return value.items.map((item) => inWords(item.value, telling)).join("");
  const records = elements(value);
  if (records.length === 0) return valueInWords(key, value, telling);
  return list(
    records.map((item) => {
      const facts = recordFacts(item.value, telling);
      const [title = "", ...rest] = facts;
      const text = rest.length === 0 ? title : say("named-condition", { title, condition: factsInWords(rest, telling) });
      return withCondition(text, item, telling);
    }),
  );
}

/** A construct in one line. */
export function recordInWords(tree: RecordTree, telling: Telling): string {
  return factsInWords(recordFacts(tree, telling), telling);
}

/** What a construct says, key by key; what it is comes without a name, and so does what it is called after: a question is its question. */
function recordFacts(tree: RecordTree, telling: Telling): readonly string[] {
  const place = telling.placeOf(tree);
  const { label, say } = telling.speech;
  const fields = [...(place?.fields ?? tree.fields)].filter(([key]) => key !== "wire" && key !== "omit");
  return fields.map(([key, value]) => {
    const text = keyValue(key, value, telling);
    return key === "type" || key === place?.construct.name
      ? text
      : say("fact", { label: label(place?.construct.name ?? "", key), value: text });
  });
}
