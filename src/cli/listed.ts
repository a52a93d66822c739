import type { Source } from "../model/source.ts";

/** A contract that is named, and read when its turn comes; with its text where that had to be read to know it for a contract. */
export type Listed = Source | Pick<Source, "path">;
