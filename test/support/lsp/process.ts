import { spawn } from "node:child_process";
import { cli } from "../spawned.ts";
import type { Running } from "./running.ts";

/** The built program as a process of its own. */
export function serverProcess(cwd: string, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}): Running {
  const child = spawn(process.execPath, [cli, "lsp", "--stdio", ...args], {
    cwd,
    stdio: ["pipe", "pipe", "pipe"],
    env: { ...process.env, CI: "", FLOWSPEC_CACHE: "off", ...env },
  });
  let log = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (log += text));
  // One that has ended is told nothing; a test that cares looks at how it ended.
  child.stdin.on("error", () => undefined);
  const ended = new Promise<number | null>((resolve) => {
    child.on("close", resolve);
  });
  return { output: child.stdout, input: child.stdin, ended, log: () => log, kill: () => void child.kill() };
}
