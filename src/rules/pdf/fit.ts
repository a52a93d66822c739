import { isConcrete } from "../../runtime/hole.ts";
import type { Component } from "../../runtime/component/lists.ts";
import { sizeOf, type Standing } from "../../placement/standing.ts";
import { textWidth } from "../../placement/text-width.ts";
import type { Rule } from "../base/rule.ts";
import { pdfRule } from "./pdf-rule.ts";

/** The size of a font where none is given, and the height of a line as a part of it. */
const defaultFontSize = 12;
const lineHeight = 1.2;

const textFits = pdfRule(
  {
    name: "text-fits-component",
    severity: "warning",
    refusals: [],
    messages: {
      "too-wide": "At {fontSize} points it is about {taken} points wide, and its box {room}.",
      "too-high": "At {fontSize} points it takes about {taken} points in height, and its box has {room}.",
    },
    docs: {
      what: "A text that is filled in fits its box at the size of its font.",
      why: "What does not fit is cut off, made smaller or refused, depending on the type of the component.",
      fix: "Make the box larger, the font smaller, or the text shorter. A Chinese character is as wide as the font is large.",
      wrong: '{ type: text, size: [60, 20], value: "人民币壹拾贰万元整" }',
      right: '{ type: text, size: [160, 20], value: "人民币壹拾贰万元整" }',
    },
  },
  function* ({ standings }) {
    for (const standing of standings) {
      const { component } = standing;
      const { type, value } = component;
      if ((type !== "text" && type !== "multiline-text") || typeof value !== "string" || !isConcrete(value)) continue;
      const box = boxOf(standing);
      const fontSize = fontSizeOf(component);
      if (box === undefined || fontSize === undefined) continue;
      const [width, height] = box;
      const lines = linesOf(value, type === "text" ? Infinity : width, fontSize);
      const wide = Math.max(...value.split("\n").map((line) => textWidth(line, fontSize)));
      if (type === "text" && wide > width + 1)
        yield {
          on: component,
          key: "value",
          message: "too-wide",
          data: { fontSize, taken: Math.round(wide), room: Math.round(width) },
        };
      else if (lines * fontSize * lineHeight > height + fontSize * 0.5)
        yield {
          on: component,
          key: "value",
          message: "too-high",
          data: { fontSize, taken: Math.round(lines * fontSize * lineHeight), room: Math.round(height) },
        };
    }
  },
);

function boxOf({ component, boxes }: Standing): readonly [number, number] | undefined {
  const [box] = boxes;
  return box ? [box.width, box.height] : sizeOf(component);
}

function fontSizeOf(component: Component): number | undefined {
  const { fontSize } = component;
  if (fontSize === undefined) return defaultFontSize;
  return isConcrete(fontSize) ? fontSize : undefined;
}

/** The lines that a text takes in a width. */
function linesOf(text: string, width: number, fontSize: number): number {
  return text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line, fontSize) / width)), 0);
}

/** Laws on texts in their boxes. */
export const fitRules: readonly Rule[] = [textFits];
