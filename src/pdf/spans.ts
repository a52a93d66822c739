import type { Box } from "../model/box.ts";

/** Where characters stand, by their index: from start to end along a line, from top to bottom across it, downwards as one reads. All in points. */
export interface Spans {
  readonly start: (index: number) => number;
  readonly end: (index: number) => number;
  readonly top: (index: number) => number;
  readonly bottom: (index: number) => number;
}

/** The smallest upright box around some characters of a line; `angle` is that of its baseline, in degrees clockwise. */
export function boxAround(spans: Spans, angle: number, from: number, to: number): Box {
  const radians = (angle * Math.PI) / 180;
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  const add = (along: number, across: number): void => {
    const x = along * cos - across * sin;
    const y = along * sin + across * cos;
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  };
  for (let index = from; index < to; index += 1) {
    const [start, end] = [spans.start(index), spans.end(index)];
    const [over, under] = [spans.top(index), spans.bottom(index)];
    add(start, over);
    add(start, under);
    add(end, over);
    add(end, under);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}
