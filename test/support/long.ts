/** Whether this is `npm run test:long`: the same tests, with the large counts that are too slow for every run. */
export const isLong: boolean = process.env["FLOWSPEC_LONG"] === "1";

/** How often a test tries: a small share in `npm test`, all of it in `npm run test:long`. */
export function runs(share: number, all: number): number {
  return isLong ? all : share;
}
