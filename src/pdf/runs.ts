import { show, type Shown, type Standing } from "./glyphs.ts";
import { compose, type Matrix, matrixOf } from "./matrix.ts";
import { copyOf, cursorAt, type FontFacts, initialState, moveLine, type TextState } from "./text-state.ts";
import type { TextRun } from "./text-run.ts";

/** The operations of a page's contents as the reader gives them: codes, and the arguments of each. */
export interface Operations {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** The operations that move or show text. */
export const textOperations = [
  "save",
  "restore",
  "transform",
  "beginText",
  "setCharSpacing",
  "setWordSpacing",
  "setHScale",
  "setLeading",
  "setFont",
  "setGState",
  "setTextRise",
  "moveText",
  "setLeadingMoveText",
  "setTextMatrix",
  "nextLine",
  "showText",
  "paintFormXObjectBegin",
  "paintFormXObjectEnd",
  "beginGroup",
  "endGroup",
  "beginMarkedContent",
  "beginMarkedContentProps",
  "endMarkedContent",
  "beginAnnotation",
  "endAnnotation",
] as const;

type Operation = (typeof textOperations)[number];

/** What a page's contents name, and what is known of it. */
export interface Named {
  /** Which operation a code is. */
  readonly operations: ReadonlyMap<number, Operation>;
  /** What is known of a font; `undefined` where it could not be loaded. */
  readonly font: (name: string) => FontFacts | undefined;
  /** Whether a layer (optional content) is shown. */
  readonly isShown: (layer: unknown) => boolean;
  /** Whether an annotation is a field of the form, whose text is its value. */
  readonly isField: (annotation: unknown) => boolean;
}

/** The text of a page. */
export interface PageText {
  /** In the order in which they are drawn. */
  readonly runs: readonly TextRun[];
  /** How many operations showed text that could not be read. */
  readonly lost: number;
}

/** What is between the beginning and the end of marked content, also of the one that it stands in. */
interface Mark {
  readonly isHidden: boolean;
  /** The number of the innermost that may say which text stands for what is drawn. */
  readonly number?: number | undefined;
}

const unmarked: Mark = { isHidden: false };

/** The text of a page; `page` is the map from the page's own space to the page as seen. */
export function textOf({ fnArray, argsArray }: Operations, named: Named, page: Matrix): PageText {
  const runs: TextRun[] = [];
  const saved: TextState[] = [];
  let state = initialState(page);
  let cursor = cursorAt();
  let lost = 0;
  const marks: Mark[] = [];
  let count = 0;
  let annotation: "none" | "field" | "text" = "none";
  const transform = (values: unknown): void => {
    const matrix = matrixOf(values);
    if (matrix) state.page = compose(state.page, matrix);
  };
  const setFont = (name: unknown, size: unknown): void => {
    state.font = typeof name === "string" ? named.font(name) : undefined;
    state.size = numberOf(size);
  };
  const save = (): void => void saved.push(copyOf(state));
  const restore = (): void => {
    state = saved.pop() ?? state;
  };

  const perform: Readonly<Record<Operation, (args: readonly unknown[]) => void>> = {
    save,
    restore,
    transform,
    beginText: () => (cursor = cursorAt()),
    setCharSpacing: (args) => (state.characterSpacing = numberOf(args[0])),
    setWordSpacing: (args) => (state.wordSpacing = numberOf(args[0])),
    setHScale: (args) => (state.scale = numberOf(args[0]) / 100),
    setLeading: (args) => (state.leading = numberOf(args[0])),
    setFont: (args) => setFont(args[0], args[1]),
    setGState: ([entries]) => {
      for (const entry of listOf(entries)) {
        const [key, value] = listOf(entry);
        if (key !== "Font") continue;
        const [name, size] = listOf(value);
        setFont(name, size);
      }
    },
    setTextRise: (args) => (state.rise = numberOf(args[0])),
    moveText: (args) => moveLine(cursor, numberOf(args[0]), numberOf(args[1])),
    setLeadingMoveText: (args) => {
      state.leading = -numberOf(args[1]);
      moveLine(cursor, numberOf(args[0]), numberOf(args[1]));
    },
    setTextMatrix: (args) => (cursor = cursorAt(matrixOf(args[0]))),
    nextLine: () => moveLine(cursor, 0, -state.leading),
    showText: (args) => {
      const shown = show(state, cursor, args[0] as readonly Shown[], standing()); // the reader makes nothing else
      if (annotation === "field" || shown === undefined) return;
      if (shown === "lost") lost += 1;
      else runs.push(shown);
    },
    paintFormXObjectBegin: ([matrix]) => {
      save();
      transform(matrix);
    },
    paintFormXObjectEnd: restore,
    beginGroup: save,
    endGroup: restore,
    beginMarkedContent: () => void marks.push(mark()),
    // The reader tells the number of marked content that belongs to the structure of the text, and nothing of a replacement.
    beginMarkedContentProps: ([tag, properties]) => {
      const isHidden = mark().isHidden || (tag === "OC" && !named.isShown(properties));
      const mayReplace = tag !== "OC" && tag !== "Artifact" && typeof properties !== "number";
      marks.push({ isHidden, number: mayReplace ? (count += 1) : mark().number });
    },
    endMarkedContent: () => void marks.pop(),
    beginAnnotation: ([id, , toPage, matrix]) => {
      saved.length = 0;
      state = initialState(page);
      transform(toPage);
      transform(matrix);
      annotation = named.isField(id) ? "field" : "text";
    },
    endAnnotation: () => void (annotation = "none"),
  };
  const mark = (): Mark => marks.at(-1) ?? unmarked;
  const standing = (): Standing => {
    const { isHidden, number } = mark();
    return { apart: isHidden ? "hidden" : annotation === "text" ? "annotation" : undefined, mark: number };
  };

  const byCode: ((args: readonly unknown[]) => void)[] = [];
  for (const [code, name] of named.operations) byCode[code] = perform[name];
  for (let index = 0; index < fnArray.length; index += 1) byCode[fnArray[index] ?? -1]?.(listOf(argsArray[index]));
  return { runs, lost };
}

function numberOf(value: unknown): number {
  return typeof value === "number" && Number.isFinite(value) ? value : 0;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
