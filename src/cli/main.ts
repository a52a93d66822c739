#!/usr/bin/env node
import { once } from "node:events";
import type { Stream } from "./io.ts";
import { run } from "./run.ts";

const stream = (target: NodeJS.WriteStream): Stream => ({
  isTTY: target.isTTY ?? false,
  write: (text) => void target.write(text),
  drained: async () => void (target.writableNeedDrain && (await once(target, "drain"))),
});

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

process.exitCode = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  stdout: stream(process.stdout),
  stderr: stream(process.stderr),
  stdin: () => process.stdin,
  interruption: () =>
    new Promise((resolve) => {
      process.once("SIGINT", () => resolve()).once("SIGTERM", () => resolve());
    }),
  clock: () => Math.floor(Date.now() / 1000),
});
