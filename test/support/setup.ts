import fc from "fast-check";
import { isFast } from "./long.ts";

// Whatever is run starts from nothing: what an earlier run has left is looked for by tests of that alone.
process.env["FLOWSPEC_CACHE"] ??= "off";

// The same cases on every run, so that a red run can be repeated; another seed looks for new ones: FLOWSPEC_SEED=$RANDOM npx vitest run
const seed = Number(process.env["FLOWSPEC_SEED"] ?? 20_260_101);
fc.configureGlobal(isFast ? { seed, numRuns: 10 } : { seed });
