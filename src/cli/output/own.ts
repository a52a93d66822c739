import { namePattern } from "../../language/tables/names.ts";

const name = namePattern.slice(1, -1).replaceAll("(", "(?:");

/** How files with code end, in every shape: a project that chooses another one gets rid of those of the last. */
const code = "(?:ts|js|mjs|cjs|d\\.ts|d\\.mts|d\\.cts)";
const ofContract = new RegExp(`^(?:(${name})\\.${code}|review/(${name})\\.md|samples/(${name})\\.${name}\\.json)$`, "u");

/** What each output folder has, whatever its contracts are. */
const shared = new RegExp(`^(?:(?:index|runtime)\\.${code}|package\\.json)$`, "u");

/** The name of the contract that a file is made from, by the file's name: `tomato` of `samples/tomato.review.json`. None where no contract makes such a file. */
export function makerOf(path: string): string | undefined {
  if (shared.test(path)) return undefined;
  const found = ofContract.exec(path);
  return found?.[1] ?? found?.[2] ?? found?.[3];
}

/**
 * Whether a file that a manifest lists has a name that this flowspec makes for one of the manifest's contracts. Anything else may be listed by
 * a bad merge or by hand, and is not flowspec's to remove, whatever its hash is.
 */
export function isMadeFor(contracts: ReadonlyMap<string, string>, path: string): boolean {
  const maker = makerOf(path);
  return shared.test(path) || (maker !== undefined && contracts.has(maker));
}
