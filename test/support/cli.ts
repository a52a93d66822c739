import { run } from "../../src/cli/run.ts";

/** What a run of the command line said, and how it ended. */
export interface Said {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `flowspec` in a folder, with an environment of its own and at a fixed moment. */
export async function flowspec(cwd: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Said> {
  const said = { stdout: "", stderr: "" };
  const stream = (name: keyof typeof said) => ({ isTTY: false, write: (text: string) => void (said[name] += text) });
  const code = await run(args, {
    cwd,
    env,
    stdout: stream("stdout"),
    stderr: stream("stderr"),
    stdin: () => Promise.resolve(""),
    clock: () => 1_767_600_000,
    interruption: () => new Promise(() => undefined),
  });
  return { code, ...said };
}
