import type { ShownSource } from "../model/findings.ts";
import { groupBy } from "../report/group.ts";
import type { BoxView, FindingView, LineView } from "./model.ts";
import { placesOf } from "./places.ts";
import type { PreviewSay } from "./say.ts";

/** The definition line by line, each with links to the boxes that it makes, and to what was found there. */
export function sourceView(
  source: ShownSource,
  boxes: readonly BoxView[],
  findings: readonly FindingView[],
  words: PreviewSay,
): readonly LineView[] {
  const byLine = groupBy(boxes, ({ line }) => String(line));
  const faults = groupBy(
    findings.filter(({ line }) => line > 0),
    ({ line }) => String(line),
  );
  const lines = source.text.replace(/\r?\n$/u, "").split(/\r?\n/u);
  return lines.map((text, index): LineView => {
    const number = index + 1;
    const found = (faults.get(String(number)) ?? []).map(({ id, number: its, name, severity }) => ({ id, number: its, name, severity }));
    return { number, text, places: placesOf(byLine.get(String(number)) ?? [], words).places, findings: found, isFaulty: found.length > 0 };
  });
}
