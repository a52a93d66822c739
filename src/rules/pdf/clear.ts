import { sealTypes } from "../../runtime/component/seals.ts";
import { isConcrete } from "../../runtime/hole.ts";
import type { Component } from "../../runtime/component/lists.ts";
import type { WordingOf } from "../../runtime/message.ts";
import { clearPlace, type Covering, hidesPrint } from "../../placement/clear.ts";
import { sizeOf, type Standing } from "../../placement/standing.ts";
import type { Rule } from "../base/rule.ts";
import { isFrame } from "./overlap.ts";
import { pdfRule, type View } from "./pdf-rule.ts";

const clearHelps = {
  move: "There is room on its line at `offset: [{right}, {down}]`.",
  shrink: "There is room for `size: [{width}, {height}]`.",
  "move-and-shrink": "There is room on its line at `offset: [{right}, {down}]` with `size: [{width}, {height}]`.",
  "numbers-alone": "The words of the date are printed: `format: yyyy m d` writes its numbers alone.",
} as const;

const clearOfPrint = pdfRule(
  {
    name: "component-clear-of-print",
    severity: "warning",
    refusals: [],
    messages: {
      "upon-print": "This component lies upon printed text on page {page}.",
    },
    helps: clearHelps,
    docs: {
      what: "What is filled in or signed by hand does not lie upon printed text.",
      why: "Both become hard to read. Beside a keyword, most often the rest of its label or the next column is hidden. Seals are put over text on purpose, so is what stands in the middle of its keyword's words, and blanks such as underscores are there to be written on: none of these counts. Nor do a touch of the rim, the colon behind a keyword, and the words of a date whose `format` has numbers alone.",
      fix: "Move the component to an empty place, or make it smaller.",
      wrong: "{ type: text, at: { page: 1, x: 90, y: 120 }, size: [200, 20] } # upon a paragraph",
      right: "{ type: text, at: { page: 1, x: 90, y: 150 }, size: [200, 20] }",
    },
  },
  function* (view) {
    const { pdf, standings } = view;
    for (const standing of standings) {
      const { component, part, by, boxes } = standing;
      if (sealTypes.has((part ?? component).type) || by === "edge" || isFrame(standing)) continue;
      const covering = coveringOf(standing);
      const covered = boxes.find((box) => hidesPrint(box, pdf, covering));
      if (covered === undefined) continue;
      const help = clearing(standing, covering, view);
      yield {
        on: isConcrete(component.at) ? component.at : component,
        message: "upon-print",
        data: { page: covered.page },
        ...(help === undefined ? {} : { help }),
      };
    }
  },
);

/** What a component may lie upon. */
function coveringOf({ component, by }: Standing): Covering {
  const { align = "middle" } = isConcrete(component.at) ? component.at : {};
  const hasNumbersAlone = component.type === "date" && formatOf(component) === numbersAlone;
  return { isUponWords: by === "keyword" && align === "middle", hasNumbersAlone };
}

function formatOf(component: Component): unknown {
  return "format" in component ? component.format : undefined;
}

/** The format of dates that writes no words. */
const numbersAlone = "yyyy m d";

/** How a component would hide no print; nothing where that is not known. */
function clearing(standing: Standing, covering: Covering, { pdf, standings }: View): WordingOf<typeof clearHelps> | undefined {
  const { component, part, boxes } = standing;
  const { at, type } = component;
  const size = sizeOf(component);
  const isDate = type === "date" && typeof formatOf(component) !== "symbol";
  if (isDate && !boxes.some((box) => hidesPrint(box, pdf, { ...covering, hasNumbersAlone: true }))) return "numbers-alone";
  const hits = boxes.flatMap(({ hit, ...box }) => (hit ? [{ ...box, hit }] : []));
  if (part || !isConcrete(at) || size === undefined || hits.length === 0) return undefined;
  const others = standings.filter((other) => other.component !== component && !sealTypes.has(other.component.type) && other.by !== "edge");
  const found = clearPlace({ hits, size, at, covering, taken: others.flatMap((other) => other.boxes) }, pdf);
  if (found === undefined) return undefined;
  const [right, down] = found.offset ?? [];
  const [width, height] = found.size ?? [];
  const isMoved = right !== undefined && down !== undefined;
  if (width === undefined || height === undefined) return isMoved ? { message: "move", data: { right, down } } : undefined;
  return isMoved ? { message: "move-and-shrink", data: { right, down, width, height } } : { message: "shrink", data: { width, height } };
}

/** Laws on components and what is printed. */
export const clearRules: readonly Rule[] = [clearOfPrint];
