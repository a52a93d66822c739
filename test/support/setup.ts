import fc from "fast-check";

// The same cases on every run, so that a red run can be repeated; another seed looks for new ones: FLOWSPEC_SEED=$RANDOM npx vitest run
fc.configureGlobal({ seed: Number(process.env["FLOWSPEC_SEED"] ?? 20_260_101) });
