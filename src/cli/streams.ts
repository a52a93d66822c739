import { idOfStream, inputOf, reason, standardInput } from "../host.ts";
import type { Language } from "../words/language.ts";
import type { Sentence } from "../words/saying.ts";
import { exit, type ExitCode, type Stream } from "./io.ts";

/** A stream of the process that outlives its reader and its disk. */
interface SafeStream extends Stream {
  readonly delivered: () => Promise<boolean>;
  /** Why nothing more is written: a code such as `ENOSPC`, or `EPIPE` where the reader has gone. */
  readonly failure: () => string | undefined;
  /** The input of the run that the stream is, to which nothing is written for that reason. */
  readonly input: () => string | undefined;
}

/**
 * Wraps a stream of the process. After its first failure nothing more is written to it, and the work goes on: what a command does never
 * depends on who listens.
 */
export function safeStream(target: NodeJS.WriteStream, descriptor: 1 | 2): SafeStream {
  const file = idOfStream(descriptor);
  let failure: string | undefined;
  let input: string | undefined;
  let pending = 0;
  let wake: (() => void)[] = [];
  const settled = (error?: Error | null): void => {
    if (error) failure ??= reason(error);
    if (failure === undefined && pending > 0) return;
    for (const resolve of wake) resolve();
    wake = [];
  };
  target.on("error", settled);
  return {
    isTTY: target.isTTY ?? false,
    file,
    write: (text) => {
      // An input is never an output, not even where a shell appends to it.
      input ??= file && inputOf(file);
      if (failure !== undefined || input !== undefined) return;
      pending += 1;
      target.write(text, (error) => {
        pending -= 1;
        settled(error);
      });
    },
    delivered: async () => {
      if (failure === undefined && pending > 0)
        await new Promise<void>((resolve) => {
          wake.push(resolve);
        });
      return failure === undefined;
    },
    failure: () => failure,
    input: () => input,
  };
}

/**
 * How the process exits: as the command says, if its streams took what it wrote or their readers chose to leave; 3 where a stream failed
 * otherwise, on a full disk for example, which is told on the other one in the language of the run; 2 where one of them is a file that was read.
 */
export async function exitOf(code: ExitCode, stdout: SafeStream, stderr: SafeStream, language: () => Promise<Language>): Promise<ExitCode> {
  await Promise.all([stdout.delivered(), stderr.delivered()]);
  const broken = [stdout, stderr].some(isBroken);
  const input = stdout.input() ?? stderr.input();
  const wrong = wrongWith(stdout);
  if (wrong !== undefined) {
    const { streamText } = await import("./failure-text.ts");
    stderr.write(`${streamText(wrong, await language())}\n`);
  }
  await stderr.delivered();
  if (input !== undefined && code !== exit.bug) return exit.usage;
  return broken && code !== exit.bug ? exit.environment : code;
}

function wrongWith(stream: SafeStream): Sentence<"failure"> | undefined {
  const path = stream.input();
  if (path !== undefined) return path === standardInput ? ["stdout-is-stdin"] : ["stdout-is-input", { path }];
  return isBroken(stream) ? ["stdout-broken", { reason: stream.failure() ?? "" }] : undefined;
}

function isBroken({ failure }: SafeStream): boolean {
  const why = failure();
  return why !== undefined && why !== "EPIPE";
}
