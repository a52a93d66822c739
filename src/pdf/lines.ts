import type { Box } from "../model/box.ts";
import { type Neighbours, neighbourKinds } from "../model/pdf-facts.ts";
import { isSpaceCode } from "./characters.ts";
import { type PackedLines, replacedMark } from "./packed-lines.ts";
import { boxAround, type Spans } from "./spans.ts";
import type { Glyph } from "./stretches.ts";

/** Characters along one baseline, in the order in which they are read, none of them white space. */
export interface Line {
  /** The direction of the baseline: degrees clockwise, 0 is to the right. */
  readonly angle: number;
  /** How many characters there are: at least one. */
  readonly length: number;
  /** The characters. They are made when they are first asked for: who wants only the text or a box does without. */
  readonly glyphs: readonly Glyph[];
  /** The code points of the characters. */
  readonly codes: readonly number[];
  /** Where the characters stand. */
  readonly spans: Spans;
  /** What is between a character and the one before it; nothing beyond the last character. */
  readonly before: (index: number) => Neighbours | undefined;
}

/** The lines that are packed, in the same order. */
export function linesOf(packed: PackedLines): readonly Line[] {
  return packed.texts.map((_, index) => new LineOfPacked(packed, index));
}

/** The box around some characters of a line, by default all of them. */
export function boxOf({ angle, length, spans }: Line, from = 0, to: number = length): Box {
  return boxAround(spans, angle, from, Math.min(to, length));
}

/** A line that looks into what is packed. A document has tens of thousands, so a line holds next to nothing of its own. */
class LineOfPacked implements Line, Spans {
  readonly #packed: PackedLines;
  readonly #index: number;
  readonly #first: number;
  readonly length: number;
  #glyphs: readonly Glyph[] | undefined;

  constructor(packed: PackedLines, index: number) {
    this.#packed = packed;
    this.#index = index;
    this.#first = packed.firsts[index] ?? 0;
    this.length = (packed.firsts[index + 1] ?? this.#first) - this.#first;
  }

  get angle(): number {
    return this.#packed.angles[this.#index] ?? 0;
  }

  get spans(): Spans {
    return this;
  }

  start(index: number): number {
    return this.#packed.edges[2 * (this.#first + index)] ?? 0;
  }

  end(index: number): number {
    return this.#packed.edges[2 * (this.#first + index) + 1] ?? 0;
  }

  top(index: number): number {
    return this.#height(index, 0);
  }

  bottom(index: number): number {
    return this.#height(index, 1);
  }

  #height(index: number, which: 0 | 1 | 2): number {
    const { styles, heights } = this.#packed;
    return heights[3 * (styles[this.#first + index] ?? 0) + which] ?? 0;
  }

  before(index: number): Neighbours | undefined {
    return index < this.length ? neighbourKinds[this.#mark(index) % replacedMark] : undefined;
  }

  #mark(index: number): number {
    return this.#packed.marks[this.#first + index] ?? 0;
  }

  get codes(): readonly number[] {
    const codes: number[] = [];
    for (const character of this.#text) {
      const code = character.codePointAt(0) ?? 0;
      if (!isSpaceCode(code)) codes.push(code);
    }
    return codes;
  }

  get #text(): string | readonly string[] {
    return this.#packed.texts[this.#index] ?? "";
  }

  get glyphs(): readonly Glyph[] {
    return (this.#glyphs ??= this.#made());
  }

  #made(): readonly Glyph[] {
    const made: Glyph[] = [];
    let spaces = "";
    for (const character of this.#text) {
      if (isSpaceCode(character.codePointAt(0) ?? 0)) spaces += character;
      else {
        made.push(this.#glyph(made.length, character, spaces));
        spaces = "";
      }
    }
    return made;
  }

  #glyph(index: number, character: string, spaces: string): Glyph {
    const at = this.#first + index;
    const source = this.#packed.sources.get(at);
    return {
      character,
      start: this.start(index),
      end: this.end(index),
      top: this.top(index),
      bottom: this.bottom(index),
      size: this.#height(index, 2),
      before: this.before(index) ?? "none",
      ...(source === undefined ? undefined : { source }),
      ...(this.#mark(index) >= replacedMark ? { isReplaced: true } : undefined),
      ...(spaces === "" ? undefined : { spaces }),
    };
  }
}
