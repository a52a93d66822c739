import { show, type Shown } from "./glyphs.ts";
import { compose, type Matrix, matrixOf } from "./matrix.ts";
import { cursorAt, type FontFacts, initialState, nextLine, type TextState } from "./text-state.ts";
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

/** What is between the beginning and the end of marked content. */
interface Mark {
  readonly isHidden: boolean;
  /** Its number, where it may say which text stands for what is drawn. */
  readonly number?: number;
}

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
  const set = (change: Partial<TextState>): void => {
    state = { ...state, ...change };
  };
  const transform = (values: unknown): void => {
    const matrix = matrixOf(values);
    if (matrix) set({ page: compose(state.page, matrix) });
  };
  const setFont = ([name, size]: readonly unknown[]): void => {
    const font = typeof name === "string" ? named.font(name) : undefined;
    const { font: _, ...rest } = state;
    state = { ...rest, size: numberOf(size), ...(font ? { font } : {}) };
  };
  const restore = (): void => {
    state = saved.pop() ?? state;
  };

  const perform: Readonly<Record<Operation, (args: readonly unknown[]) => void>> = {
    save: () => void saved.push(state),
    restore,
    transform,
    beginText: () => (cursor = cursorAt()),
    setCharSpacing: ([value]) => set({ characterSpacing: numberOf(value) }),
    setWordSpacing: ([value]) => set({ wordSpacing: numberOf(value) }),
    setHScale: ([value]) => set({ scale: numberOf(value) / 100 }),
    setLeading: ([value]) => set({ leading: numberOf(value) }),
    setFont,
    setGState: ([entries]) => {
      for (const entry of listOf(entries)) {
        const [key, value] = listOf(entry);
        if (key === "Font") setFont(listOf(value));
      }
    },
    setTextRise: ([value]) => set({ rise: numberOf(value) }),
    moveText: ([x, y]) => (cursor = nextLine(cursor, numberOf(x), numberOf(y))),
    setLeadingMoveText: ([x, y]) => {
      set({ leading: -numberOf(y) });
      cursor = nextLine(cursor, numberOf(x), numberOf(y));
    },
    setTextMatrix: ([values]) => (cursor = cursorAt(matrixOf(values))),
    nextLine: () => (cursor = nextLine(cursor, 0, -state.leading)),
    showText: ([glyphs]) => {
      const shown = show(state, cursor, glyphs as readonly Shown[]); // the reader makes nothing else
      cursor = shown.cursor;
      if (annotation === "field") return;
      if (shown.lost) lost += 1;
      const mark = marks.findLast(({ number }) => number !== undefined)?.number;
      if (shown.run) runs.push({ ...shown.run, ...apart(), ...(mark === undefined ? {} : { mark }) });
    },
    paintFormXObjectBegin: ([matrix]) => {
      saved.push(state);
      transform(matrix);
    },
    paintFormXObjectEnd: restore,
    beginGroup: () => void saved.push(state),
    endGroup: restore,
    beginMarkedContent: () => void marks.push({ isHidden: false }),
    // The reader tells the number of marked content that belongs to the structure of the text, and nothing of a replacement.
    beginMarkedContentProps: ([tag, properties]) => {
      const isHidden = tag === "OC" && !named.isShown(properties);
      const mayReplace = tag !== "OC" && tag !== "Artifact" && typeof properties !== "number";
      marks.push(mayReplace ? { isHidden, number: (count += 1) } : { isHidden });
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
  const apart = (): Pick<TextRun, "apart"> => {
    if (marks.some(({ isHidden }) => isHidden)) return { apart: "hidden" };
    return annotation === "text" ? { apart: "annotation" } : {};
  };

  fnArray.forEach((code, index) => {
    const name = named.operations.get(code);
    if (name) perform[name](listOf(argsArray[index]));
  });
  return { runs, lost };
}

function numberOf(value: unknown): number {
  return typeof value === "number" && Number.isFinite(value) ? value : 0;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
