import { namePattern } from "../../language/tables/names.ts";

const name = namePattern.slice(1, -1).replaceAll("(", "(?:");

/** How files with code end, in every shape: a project that chooses another one gets rid of those of the last. */
const endings = ["ts", "js", "mjs", "cjs", "d.ts", "d.mts", "d.cts"] as const;
const code = `(?:${endings.join("|").replaceAll(".", "\\.")})`;

/** A review sheet, and the pieces of pages beside it. */
const review = `review/(${name})\\.(?:md|${name}(?:\\.\\d+)?\\.svg)`;
const ofContract = new RegExp(`^(?:(${name})\\.${code}|${review}|samples/(${name})\\.${name}\\.json)$`, "u");

/** What an output folder has, whatever its contracts are. */
const shared = new Set(["package.json", ...["index", "runtime"].flatMap((module) => endings.map((ending) => `${module}.${ending}`))]);

/** The name of the contract that a file is made from, by the file's name: `tomato` of `samples/tomato.review.json`. None where no contract makes such a file. */
export function makerOf(path: string): string | undefined {
  if (shared.has(path)) return undefined;
  const found = ofContract.exec(path);
  return found?.[1] ?? found?.[2] ?? found?.[3];
}

/**
 * Whether a file that a manifest lists has a name that this flowspec makes for one of the manifest's contracts. Anything else may be listed by
 * a bad merge or by hand, and is not flowspec's to remove, whatever its hash is.
 */
export function isMadeFor(contracts: ReadonlyMap<string, string>, path: string): boolean {
  const maker = makerOf(path);
  return shared.has(path) || (maker !== undefined && contracts.has(maker));
}
