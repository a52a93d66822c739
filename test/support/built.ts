import type { run } from "../../src/cli/run.ts";
import type { ExitCode, Stream } from "../../src/cli/io.ts";
import type { readPdf } from "../../src/pdf/read.ts";

const dist = new URL("../../dist/", import.meta.url);

/** A module as `npm run build` leaves it: only there has the thread that reads PDFs a file of its own. */
async function built<T>(path: string): Promise<T> {
  return (await import(new URL(path, dist).href)) as T;
}

/** `readPdf` as it is shipped. */
export async function builtReadPdf(): Promise<typeof readPdf> {
  return (await built<{ readonly readPdf: typeof readPdf }>("pdf/read.js")).readPdf;
}

/** What a command printed, and its exit code. */
export interface Ran {
  readonly code: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line as it is shipped, in a folder. */
export async function runBuilt(cwd: string, ...args: readonly string[]): Promise<Ran> {
  const { run: command } = await built<{ readonly run: typeof run }>("cli/run.js");
  const printed = { stdout: "", stderr: "" };
  const stream = (name: keyof typeof printed): Stream => ({
    isTTY: false,
    write: (text) => {
      printed[name] += String(text);
    },
  });
  const io = {
    cwd,
    env: {},
    stdout: stream("stdout"),
    stderr: stream("stderr"),
    stdin: async function* () {},
    interruption: () => new Promise<void>(() => undefined),
    clock: () => 0,
  };
  return { code: await command(args, io), ...printed };
}
