import { run } from "../../src/cli/run.ts";

/** What a run of the command line said, and how it ended. */
export interface Said {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `flowspec` in a folder, with an environment and a standard input of its own, at a fixed moment; nothing is cached unless it says where. */
export async function flowspec(
  cwd: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  stdin: string | Uint8Array = "",
): Promise<Said> {
  const said = { stdout: [] as Uint8Array[], stderr: [] as Uint8Array[] };
  const stream = (name: keyof typeof said) => ({
    isTTY: false,
    write: (text: string | Uint8Array) => void said[name].push(Buffer.from(text)),
  });
  const code = await run(args, {
    cwd,
    env: { FLOWSPEC_CACHE: "off", ...env },
    stdout: stream("stdout"),
    stderr: stream("stderr"),
    // One byte at a time, so that characters and lines are cut everywhere.
    stdin: async function* () {
      for (const byte of Buffer.from(stdin)) yield Uint8Array.of(byte);
    },
    interruption: () => new Promise(() => undefined),
    clock: () => 1_767_600_000,
  });
  const text = (name: keyof typeof said): string => Buffer.concat(said[name]).toString("utf8");
  return { code, stdout: text("stdout"), stderr: text("stderr") };
}
