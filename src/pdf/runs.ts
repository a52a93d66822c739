import type { TextRun } from "./document.ts";
import { show, type Shown } from "./glyphs.ts";
import { compose, type Matrix, matrixOf } from "./matrix.ts";
import { cursorAt, type FontFacts, initialState, nextLine, type TextState } from "./text-state.ts";

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
] as const;

type Operation = (typeof textOperations)[number];

/**
 * The runs of text of a page, in the order in which they are drawn. `names` says which operation a code is, `fontOf` what is known of
 * a font, and `page` is the map from the page's own space to the page as seen.
 */
export function runsOf(
  { fnArray, argsArray }: Operations,
  names: ReadonlyMap<number, Operation>,
  fontOf: (name: string) => FontFacts | undefined,
  page: Matrix,
): readonly TextRun[] {
  const runs: TextRun[] = [];
  const saved: TextState[] = [];
  let state = initialState(page);
  let cursor = cursorAt();
  const set = (change: Partial<TextState>): void => {
    state = { ...state, ...change };
  };
  const transform = (values: unknown): void => {
    const matrix = matrixOf(values);
    if (matrix) set({ page: compose(state.page, matrix) });
  };
  const setFont = ([name, size]: readonly unknown[]): void => {
    const font = typeof name === "string" ? fontOf(name) : undefined;
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
      if (shown.run) runs.push(shown.run);
    },
    paintFormXObjectBegin: ([matrix]) => {
      saved.push(state);
      transform(matrix);
    },
    paintFormXObjectEnd: restore,
    beginGroup: () => void saved.push(state),
    endGroup: restore,
  };

  fnArray.forEach((code, index) => {
    const name = names.get(code);
    if (name) perform[name](listOf(argsArray[index]));
  });
  return runs;
}

function numberOf(value: unknown): number {
  return typeof value === "number" && Number.isFinite(value) ? value : 0;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
