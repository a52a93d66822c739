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
  for (let index = from; index < to; index += 1) {
    const start = spans.start(index);
    const end = spans.end(index);
    const over = spans.top(index);
    const under = spans.bottom(index);
    left = Math.min(left, start * cos - over * sin, start * cos - under * sin, end * cos - over * sin, end * cos - under * sin);
    right = Math.max(right, start * cos - over * sin, start * cos - under * sin, end * cos - over * sin, end * cos - under * sin);
    top = Math.min(top, start * sin + over * cos, start * sin + under * cos, end * sin + over * cos, end * sin + under * cos);
    bottom = Math.max(bottom, start * sin + over * cos, start * sin + under * cos, end * sin + over * cos, end * sin + under * cos);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}
