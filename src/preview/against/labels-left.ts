import type { Placed, PlacedBox } from "../../compare/version.ts";
import type { Box } from "../../model/box.ts";
import type { LabelFacts, PdfFacts } from "../../model/pdf-facts.ts";
import type { SayAgainst } from "./say.ts";
import type { Both } from "./sentences.ts";
import type { Stood } from "./stood.ts";

/** How far what is signed stands from its printed label at most, in points. */
const reach = 40;

/**
 * Says which printed labels of a signing place that is gone are still there with nothing that stands at them. It says nothing where the facts of
 * either PDF do not tell, or where the label may be another one.
 */
export function labelsLeft(
  { change, before }: Both,
  former: PdfFacts | undefined,
  later: PdfFacts | undefined,
  { version }: Stood,
  say: SayAgainst,
): readonly string[] {
  const [were, are] = [former?.labels, later?.labels];
  if (!change.kinds.includes("removed") || before?.called.isSigned !== true || !were || !are) return [];
  return before.placed.boxes.flatMap((box) => {
    const label = labelAt(box, before.placed, were);
    const left = label && sameLabel(label, were, are);
    const isTaken = version.components.some((other) => other.boxes.some((each) => left && labelAt(each, other, are) === left));
    return left && !isTaken ? [say("label-stays", { label: left.text, page: left.page })] : [];
  });
}

/** The label that a place is at: the nearest one, which is that of its keyword where it has one. */
function labelAt(box: PlacedBox, { anchor }: Placed, labels: readonly LabelFacts[]): LabelFacts | undefined {
  const isOwn = ({ text }: LabelFacts): boolean => anchor.by !== "keyword" || text.includes(anchor.word) || anchor.word.includes(text);
  const near = labels
    .filter((label) => label.page === box.page && isOwn(label) && gap(box, label.box) <= reach)
    .toSorted((one, other) => gap(box, one.box) - gap(box, other.box) || apart(box, one.box) - apart(box, other.box));
  return near[0];
}

/** The same label in other facts: by its words, and which of them it is where there are as many as before. */
function sameLabel(label: LabelFacts, were: readonly LabelFacts[], are: readonly LabelFacts[]): LabelFacts | undefined {
  const [mine, theirs] = [were, are].map((labels) => labels.filter(({ text }) => text === label.text));
  return mine?.length === theirs?.length ? theirs?.[mine?.indexOf(label) ?? -1] : undefined;
}

/** How wide the space between two boxes is; 0 where they touch. */
function gap(one: Box, other: Box): number {
  const across = Math.max(0, other.x - one.x - one.width, one.x - other.x - other.width);
  const down = Math.max(0, other.y - one.y - one.height, one.y - other.y - other.height);
  return Math.hypot(across, down);
}

/** How far the middles of two boxes are from each other. */
function apart(one: Box, other: Box): number {
  return Math.hypot(one.x + one.width / 2 - other.x - other.width / 2, one.y + one.height / 2 - other.y - other.height / 2);
}
