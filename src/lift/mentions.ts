import { type Literal, literal, type Reference, type Text, type Tree } from "../model/tree.ts";

/** A value that became a parameter, by which texts may name it again. */
export interface Known {
  readonly name: string;
  readonly value: string;
  /** Whether it is an id, which a text quotes only as a whole word. */
  readonly identifier: boolean;
}

/** A literal text as one with placeholders where it repeats known values; the longest first, so that a name inside a longer one is left to that. */
export function mentioning(known: readonly Known[]): (tree: Literal) => Tree {
  const byLength = known
    .filter(({ value, identifier }) => [...value].length >= (identifier ? shortestId : 2))
    .toSorted((a, b) => b.value.length - a.value.length);
  return (tree) => {
    if (typeof tree.value !== "string") return tree;
    const parts = byLength.reduce<readonly Part[]>((found, each) => found.flatMap((part) => split(part, each, tree)), [tree]);
    const [only] = parts;
    if (parts.length === 1 && only?.kind === "literal") return tree;
    return parts.length === 1 && only !== undefined ? only : ({ kind: "text", parts, origin: tree.origin } satisfies Text);
  };
}

type Part = Literal | Reference;

/** Shorter ids, such as a flow type's number, stand in texts by chance. */
const shortestId = 8;

function split(part: Part, { name, value }: Known, { origin }: Literal): readonly Part[] {
  if (part.kind === "reference" || typeof part.value !== "string") return [part];
  const parts: Part[] = [];
  let from = 0;
  for (let at = part.value.indexOf(value); at >= 0; at = part.value.indexOf(value, at + 1)) {
    if (at < from || !standsAlone(part.value, at, value)) continue;
    if (at > from) parts.push(literal(part.value.slice(from, at), origin));
    parts.push({ kind: "reference", name, optional: false, origin });
    from = at + value.length;
  }
  if (from === 0) return [part];
  if (from < part.value.length) parts.push(literal(part.value.slice(from), origin));
  return parts;
}

/** Whether a value in a text is not a piece of a longer number or Latin word: those run on without a gap, Chinese words do not show theirs. */
function standsAlone(text: string, at: number, value: string): boolean {
  const runsOn = (a: string | undefined, b: string | undefined): boolean => isWord(a) && isWord(b);
  return !runsOn(text[at - 1], value[0]) && !runsOn(value.at(-1), text[at + value.length]);
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && /[\da-z]/iu.test(character);
}
