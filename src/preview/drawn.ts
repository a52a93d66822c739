import type { Marks } from "../model/mark.ts";
import { marksOf } from "./marks.ts";
import type { BoxView, PageView } from "./model.ts";
import { type Flag, flagsOf, type Tag, tagsOf } from "./tags.ts";

/** A page with all that is drawn upon it, made of what may be shown: lines of a text are broken after it was masked. */
export interface DrawnPageView extends Omit<PageView, "boxes"> {
  readonly boxes: readonly DrawnBoxView[];
  /** What lies over the whole page. */
  readonly over: readonly Marks[];
}

/** A box with what is drawn in it and at it. */
export interface DrawnBoxView extends BoxView {
  readonly marks: Marks;
  readonly tag: Tag;
  /** Numbers of findings at its upper right corner. */
  readonly flags: readonly Flag[];
}

/** What is drawn on a page. */
export function drawnPage(page: PageView): DrawnPageView {
  const tags = tagsOf(page);
  return {
    ...page,
    boxes: page.boxes.map((box, index) => ({
      ...box,
      marks: marksOf(box),
      tag: tags[index] ?? { ...box, text: box.label },
      flags: flagsOf(box, page.width),
    })),
    over: page.watermarks.map(marksOf),
  };
}
