/** Characters that take half the width of a Chinese one. */
const half = /[\u0020-\u00ff\uff61-\uff9f]/u;

/** About how wide a text is in a font of a size, both in points: a Chinese character is as wide as the font is large, a Latin one half of it. */
export function textWidth(text: string, fontSize: number): number {
  return [...text].reduce((sum, character) => sum + (half.test(character) ? 0.5 : 1), 0) * fontSize;
}
