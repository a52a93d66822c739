import { compare } from "../../model/diagnostic.ts";
import type { Difference } from "./compare.ts";
import { manifestPath } from "./manifest.ts";

/** How many lines of differences are shown, of one file and of all. */
export const mostLines = { file: 60, all: 200 } as const;

/** How many files that can be: each that is shown has two lines at least. */
const mostFiles = mostLines.all / 2;

/** A difference of which both texts are there, and people read them. */
export type Readable = Difference & Required<Pick<Difference, "present" | "wanted">>;

/** The differences that are shown line by line: those that come first by the names of contracts. Of others no text is kept. */
export interface ShownDifferences {
  /** Without a contract it is of what all have in common, and comes last. */
  readonly add: (contract: string | undefined, difference: Difference) => void;
  readonly first: () => readonly Readable[];
}

/** None so far. */
export function createShown(): ShownDifferences {
  let kept: readonly Kept[] = [];
  return {
    add: (contract, difference) => {
      if (!isReadable(difference)) return;
      kept = [...kept, { contract, difference }];
      if (kept.length > 2 * mostFiles) kept = inOrder(kept).slice(0, mostFiles);
    },
    first: () =>
      inOrder(kept)
        .slice(0, mostFiles)
        .map(({ difference }) => difference),
  };
}

interface Kept {
  readonly contract: string | undefined;
  readonly difference: Readable;
}

function inOrder(kept: readonly Kept[]): readonly Kept[] {
  return kept.toSorted(({ contract: a }, { contract: b }) =>
    a === undefined || b === undefined ? Number(a === undefined) - Number(b === undefined) : compare(a, b),
  );
}

function isReadable(difference: Difference): difference is Readable {
  return difference.present !== undefined && difference.wanted !== undefined && difference.path !== manifestPath;
}
