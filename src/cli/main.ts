#!/usr/bin/env node
import { run } from "./run.ts";

const stream = (target: NodeJS.WriteStream): { isTTY: boolean; write: (text: string) => void } => ({
  isTTY: target.isTTY ?? false,
  write: (text) => void target.write(text),
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
  stdin: async () => {
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks).toString("utf8");
  },
  interruption: () =>
    new Promise((resolve) => {
      process.once("SIGINT", () => resolve()).once("SIGTERM", () => resolve());
    }),
  clock: () => Math.floor(Date.now() / 1000),
});
