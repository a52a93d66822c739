#!/usr/bin/env node
import { run } from "./run.ts";
import { exitOf, safeStream } from "./streams.ts";

const stdout = safeStream(process.stdout);
const stderr = safeStream(process.stderr);

const code = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  stdout,
  stderr,
  stdin: () => process.stdin,
  interruption: () =>
    new Promise((resolve) => {
      process.once("SIGINT", () => resolve()).once("SIGTERM", () => resolve());
    }),
  clock: () => Math.floor(Date.now() / 1000),
});
process.exitCode = await exitOf(code, stdout, stderr);
