import type { BoxView, PlaceLink } from "./model.ts";
import type { PreviewSay } from "./say.ts";

/** How many places of a component are pointed at: of one that stands on every page of a long contract nobody reads them all. */
const most = 8;

interface Places {
  readonly places: readonly PlaceLink[];
  readonly more: string;
}

/** Links to boxes, with what each is unless that is said beside them: to all, or, where they are many, one to each run of pages. */
export function placesOf(boxes: readonly BoxView[], words: PreviewSay, isNamed = true): Places {
  const runs = boxes.length <= most ? boxes.map((box) => [box]) : runsOf(boxes);
  const links = runs.flatMap((run): PlaceLink[] => {
    const [first, last] = [run[0], run.at(-1)];
    return first && last ? [{ id: first.id, name: nameOf(first, last, words, isNamed) }] : [];
  });
  const more = links.length < boxes.length ? words.say("places", { count: boxes.length }) : "";
  return { places: links.length <= most ? links : [...links.slice(0, most - 1), ...links.slice(-1)], more };
}

/** Boxes of the same component on pages that follow each other. */
function runsOf(boxes: readonly BoxView[]): readonly (readonly BoxView[])[] {
  const runs: BoxView[][] = [];
  for (const box of boxes) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last?.label === box.label && last.page + 1 === box.page) run.push(box);
    else runs.push([box]);
  }
  return runs;
}

function nameOf(first: BoxView, last: BoxView, { say }: PreviewSay, isNamed: boolean): string {
  const [what, from, to] = [first.label, first.page, last.page];
  if (from === to) return isNamed ? say("placed-on", { what, page: from }) : say("page", { number: from });
  return isNamed ? say("placed-from", { what, from, to }) : say("pages-from", { from, to });
}
