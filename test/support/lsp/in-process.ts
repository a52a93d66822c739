import { PassThrough } from "node:stream";
import type { Io } from "../../../src/cli/io.ts";
import { serve } from "../../../src/cli/lsp/serve.ts";
import { englishSpeech } from "../speech.ts";
import type { Running } from "./running.ts";

/** How the server of this process is started. */
interface Here {
  /** What the command line says of the language. */
  readonly lang?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Seconds since 1970, by its clock; the moment at which `flowspec` of these tests runs, unless it says so. */
  readonly clock?: () => number;
}

/** The moment at which `flowspec` of these tests runs, in seconds since 1970. */
const moment = 1_767_600_000;

/** A machine in a folder, at a fixed moment, on which nothing is heard of what is written. */
export function machineIn(cwd: string): Io {
  const silent = { isTTY: false, write: () => undefined };
  return {
    speech: englishSpeech,
    cwd,
    env: { FLOWSPEC_CACHE: "off" },
    stdout: silent,
    stderr: silent,
    stdin: async function* () {},
    interruption: () => new Promise(() => undefined),
    clock: () => moment,
  };
}

/** The server in this process, in a working directory, over two streams in memory. */
export function serverHere(cwd: string, { lang, env = {}, clock = () => moment }: Here = {}): Running {
  const input = new PassThrough();
  const output = new PassThrough();
  let log = "";
  const stream = { isTTY: false, write: (text: string | Uint8Array) => void (log += Buffer.from(text).toString("utf8")) };
  const machine = machineIn(cwd);
  const io: Io = { ...machine, env: { ...machine.env, ...env }, stdout: stream, stderr: stream, clock };
  const ended = serve({ input, output, io, ...(lang === undefined ? {} : { lang }) }).finally(() => output.end());
  return { input, output, ended, log: () => log, kill: () => void input.destroy() };
}
