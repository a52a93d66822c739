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

/** The server in this process, in a working directory, over two streams in memory. */
export function serverHere(cwd: string, { lang, env = {}, clock = () => 1_767_600_000 }: Here = {}): Running {
  const input = new PassThrough();
  const output = new PassThrough();
  let log = "";
  const stream = { isTTY: false, write: (text: string | Uint8Array) => void (log += Buffer.from(text).toString("utf8")) };
  const io: Io = {
    speech: englishSpeech,
    cwd,
    env: { FLOWSPEC_CACHE: "off", ...env },
    stdout: stream,
    stderr: stream,
    stdin: async function* () {},
    interruption: () => new Promise(() => undefined),
    clock,
  };
  const ended = serve({ input, output, io, ...(lang === undefined ? {} : { lang }) }).finally(() => output.end());
  return { input, output, ended, log: () => log, kill: () => void input.destroy() };
}
