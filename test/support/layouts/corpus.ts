import { existsSync, readdirSync, readFileSync } from "node:fs";
import { type Print, readCompact } from "./compact.ts";

/** What is signed, and where. */
export type Kind = (typeof kinds)[number];

/** All kinds of places to sign. */
export const kinds = ["seal", "signature", "date"] as const;

/** What is true of a layout. */
interface Truth {
  readonly parties: readonly {
    readonly name: string;
    /** Its other names in the document, which are as right. */
    readonly also?: readonly string[];
  }[];
  readonly places: readonly TruePlace[];
}

/** A place that a party signs at. */
export interface TruePlace extends Words {
  /** The name of the party. */
  readonly party: string;
  readonly kind: Kind;
  /** Other words that it may as well be said to be at, such as a name above the brackets for its seal. */
  readonly or?: Words;
}

/** Words of a document. */
export interface Words {
  /** They stand on one line of every print; spaces do not count. */
  readonly words: string;
  /** Which of these words in the document, in reading order from its end: 1 is the last. Clauses come before, so their number does not matter. */
  readonly fromEnd: number;
}

/** A layout of a contract. */
export interface Layout {
  readonly name: string;
  /** Whether it is held back: whoever works on what is scored does not look at it. */
  readonly isHeld: boolean;
  readonly folder: URL;
  readonly truth: Truth;
}

/** The folder of all layouts; those that are held back are in a folder of their own within. */
export const layoutsFolder: URL = new URL("../../fixtures/layouts/", import.meta.url);

/** All layouts, by name. */
export function layouts(): readonly Layout[] {
  return [layoutsFolder, new URL("held/", layoutsFolder)].flatMap((root, index) =>
    foldersIn(root).map((name) => {
      const folder = new URL(`${name}/`, root);
      const truth = JSON.parse(readFileSync(new URL("truth.json", folder), "utf8")) as Truth; // a file of our own
      return { name, isHeld: index === 1, folder, truth };
    }),
  );
}

function foldersIn(root: URL): readonly string[] {
  if (!existsSync(root)) return [];
  return readdirSync(root, { withFileTypes: true })
    .filter((each) => each.isDirectory() && each.name !== "held")
    .map(({ name }) => name)
    .toSorted();
}

/** What was read of the prints of a layout. */
export function printsOf({ folder }: Layout): readonly Print[] {
  return readCompact(readFileSync(new URL("prints.json", folder), "utf8"));
}
