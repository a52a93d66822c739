import { literalOf, type Tree } from "../model/tree.ts";
import { inWords, type Wording } from "./values.ts";

/** A length in points as people measure it: millimetres, to a tenth. */
function millimetres(points: number): string {
  return String(Math.round((points * 254) / 72) / 10).replace(/^-0$/u, "0");
}

/** A length in words: millimetres, or the parameter that gives it. */
export function lengthOf(tree: Tree | undefined, wording: Wording): string {
  const value = literalOf(tree);
  return typeof value === "number" ? wording.speech.say("length", { length: millimetres(value) }) : inWords(tree, wording);
}

/** How far something is shifted, in millimetres. */
export function shiftInWords(right: Tree, down: Tree, wording: Wording): string {
  return wording.speech.say("shifted-by", { right: lengthOf(right, wording), down: lengthOf(down, wording) });
}

/** The size of a component, in millimetres. */
export function sizeInWords(tree: Tree | undefined, recommended: readonly [number, number] | undefined, wording: Wording): string {
  const sides = tree?.kind === "list" ? tree.items.map(({ value }) => value) : undefined;
  const [width, height] = sides
    ? sides.map((side) => {
        const value = literalOf(side);
        return typeof value === "number" ? millimetres(value) : inWords(side, wording);
      })
    : (recommended?.map(millimetres) ?? []);
  return width === undefined || height === undefined ? "" : wording.speech.say("size-of", { width, height });
}
