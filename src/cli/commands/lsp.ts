import { Readable, Writable } from "node:stream";
import { lspMessages } from "../../words/en/lsp.ts";
import { saying } from "../../words/saying.ts";
import { exit, type ExitCode, type Io } from "../io.ts";
import { serve } from "../lsp/serve.ts";
import type { CommonFlags } from "../settings.ts";

export interface LspFlags extends Pick<CommonFlags, "lang"> {
  /** The one way in which editors are served, which needs no flag. */
  readonly stdio?: boolean;
}

/** `flowspec lsp`: answers an editor over the standard streams, until that ends it. */
export async function lspCommand({ lang }: LspFlags, io: Io): Promise<ExitCode> {
  if (io.stdout.isTTY) {
    io.stderr.write(`${saying("lsp", lspMessages, io.speech.terminal)("at-terminal")}\n`);
    return exit.usage;
  }
  const output = new Writable({
    write: (chunk: Uint8Array, _encoding, done) => {
      io.stdout.write(chunk);
      done();
    },
  });
  const given = io.stdin();
  // The stream of the process itself can be closed in the midst of waiting; wrapped it would keep the process until the next byte.
  const input = given instanceof Readable ? given : Readable.from(given);
  try {
    return await serve({ input, output, io, ...(lang === undefined ? {} : { lang }) });
  } finally {
    input.destroy();
  }
}
