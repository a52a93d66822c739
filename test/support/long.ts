/** Whether this is `npm run test:long`: the same tests, with the large counts that are too slow for every run. */
export const isLong: boolean = process.env["FLOWSPEC_TESTS"] === "long";

/** Whether this is `npm run test:fast`: few cases, for the time between two changes. */
export const isFast: boolean = process.env["FLOWSPEC_TESTS"] === "fast";

/** Of how many tries, or cases, `npm run test:fast` makes one. */
const fastShare = 50;

/** How often a test tries: a small share in `npm test`, all of it in `npm run test:long`, next to nothing in `npm run test:fast`. */
export function runs(share: number, all: number): number {
  return isLong ? all : isFast ? Math.ceil(share / fastShare) : share;
}

/** Of cases that are many, those that are tried: every fiftieth, or `every` so many, in `npm run test:fast`, otherwise all. */
export function tried<T>(cases: readonly T[], every: number = fastShare): readonly T[] {
  return isFast ? cases.filter((_, index) => index % every === 0) : cases;
}
