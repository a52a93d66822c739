import { idOfStream, reason } from "../host.ts";
import { exit, type ExitCode, type Stream } from "./io.ts";

/** A stream of the process that outlives its reader and its disk. */
interface SafeStream extends Stream {
  readonly delivered: () => Promise<boolean>;
  /** Why nothing more is written: a code such as `ENOSPC`, or `EPIPE` where the reader has gone. */
  readonly failure: () => string | undefined;
}

/**
 * Wraps a stream of the process. After its first failure nothing more is written to it, and the work goes on: what a command does never
 * depends on who listens.
 */
export function safeStream(target: NodeJS.WriteStream, descriptor: 1 | 2): SafeStream {
  let failure: string | undefined;
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
    file: idOfStream(descriptor),
    write: (text) => {
      if (failure !== undefined) return;
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
  };
}

/**
 * How the process exits: as the command says, if its streams took what it wrote or their readers chose to leave; 3 where a stream failed
 * otherwise, on a full disk for example, which is told on the other one.
 */
export async function exitOf(code: ExitCode, stdout: SafeStream, stderr: SafeStream): Promise<ExitCode> {
  await Promise.all([stdout.delivered(), stderr.delivered()]);
  const broken = [stdout, stderr].some(isBroken);
  if (isBroken(stdout)) stderr.write(`error: cannot write to the standard output: ${stdout.failure()}\n`);
  await stderr.delivered();
  return broken && code !== exit.bug ? exit.environment : code;
}

function isBroken({ failure }: SafeStream): boolean {
  const why = failure();
  return why !== undefined && why !== "EPIPE";
}
