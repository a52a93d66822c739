import type { ShownSource } from "../model/findings.ts";
import type { FindingView, FlowView, LineView } from "./model.ts";

/** The definition line by line, each with links to the boxes that it makes. */
export function sourceView(source: ShownSource, flows: readonly FlowView[], findings: readonly FindingView[]): readonly LineView[] {
  const boxes = new Map<number, string[]>();
  for (const box of flows.flatMap(({ pages }) => pages.flatMap((page) => page.boxes))) {
    boxes.set(box.line, [...(boxes.get(box.line) ?? []), box.id]);
  }
  const faulty = new Set(findings.flatMap(({ isHere, line }) => (isHere ? [line] : [])));
  const lines = source.text.replace(/\r?\n$/u, "").split(/\r?\n/u);
  return lines.map((text, index) => ({ number: index + 1, text, boxes: boxes.get(index + 1) ?? [], isFaulty: faulty.has(index + 1) }));
}
