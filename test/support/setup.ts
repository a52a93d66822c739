import fc from "fast-check";
import { afterAll, vi } from "vitest";
import { end } from "./ending.ts";
import { isFast } from "./long.ts";

// Whatever is run starts from nothing: what an earlier run has left is looked for by tests of that alone.
process.env["FLOWSPEC_CACHE"] ??= "off";

// It is a flowspec that knows which it is, as one that was built, whichever test is the first to import it: only such a one keeps what it read.
vi.stubGlobal("FLOWSPEC_TOOL", "of tests");

// What is run as a process of its own speaks English, whatever the language of the machine.
for (const name of ["FLOWSPEC_LANG", "LC_ALL"]) delete process.env[name];
process.env["LC_MESSAGES"] = "C";

// The same cases on every run, so that a red run can be repeated; another seed looks for new ones: FLOWSPEC_SEED=$RANDOM npx vitest run
const seed = Number(process.env["FLOWSPEC_SEED"] ?? 20_260_101);
fc.configureGlobal(isFast ? { seed, numRuns: 10 } : { seed });

afterAll(end);
