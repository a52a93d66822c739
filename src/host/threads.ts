import { availableParallelism } from "node:os";
import { getHeapStatistics } from "node:v8";
import { isMainThread, parentPort, Worker } from "node:worker_threads";

/** Why there is no answer: the thread that was asked ran out of memory, or broke. */
export interface Death {
  readonly isMemory: boolean;
  readonly reason: string;
}

/** A program that is run in threads, with the arguments by which it knows that it is one. */
export interface Threaded {
  readonly program: string;
  readonly args: readonly string[];
}

/** What a thread is sent: a question, or that there is none left. */
type Message = { readonly question: unknown } | undefined;

/** How many threads work at once without waiting for one another. */
export function mostThreads(): number {
  return availableParallelism();
}

/**
 * When another thread is started, in milliseconds: V8 compiles the program for each anew, so that some seconds of the processor go by until one is fast, and
 * on a machine of few cores the others wait for that. The first has to be `fast` by then, and what is left worth so much of all of their time.
 */
const worth = { start: 8_000, fast: 3_000 } as const;

/**
 * Asks up to so many threads, each one question at a time, until all are answered. `answered` is told of each by its number, in any order: what was
 * answered, or that its thread died of it, in whose place another one goes on. Nothing is thrown.
 */
export async function askThreads(
  threaded: Threaded,
  most: number,
  questions: readonly unknown[],
  answered: (index: number, answer: unknown, death: Death | undefined) => void,
): Promise<void> {
  const began = performance.now();
  const lanes: Promise<void>[] = [];
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < questions.length) {
      let last = performance.now();
      const take = (): number | undefined => (next < questions.length ? next++ : undefined);
      await ask(threaded, take, questions, (index, answer, death) => {
        answered(index, answer, death);
        const now = performance.now();
        const left = ((questions.length - next) * (now - last)) / lanes.length;
        if (lanes.length < most && now - began >= worth.fast && left >= worth.start) lanes.push(lane());
        last = now;
      });
    }
  };
  lanes.push(lane());
  // Others may come while these work.
  for (let index = 0; index < lanes.length; index += 1) await lanes[index];
}

/** Asks one thread as long as it lives and there is something to ask. */
function ask(
  { program, args }: Threaded,
  take: () => number | undefined,
  questions: readonly unknown[],
  answered: (index: number, answer: unknown, death: Death | undefined) => void,
): Promise<void> {
  return new Promise((resolve) => {
    // Only a thread whose limit is said dies of it alone; the process dies with any other.
    const worker = new Worker(program, { argv: [...args], resourceLimits: { maxOldGenerationSizeMb: mostMegabytes() } });
    let index: number | undefined;
    let failure: Error | undefined;
    const go = (): void => {
      index = take();
      const message: Message = index === undefined ? undefined : { question: questions[index] };
      worker.postMessage(message, []);
    };
    worker.on("message", (answer: unknown) => {
      if (index !== undefined) answered(index, answer, undefined);
      go();
    });
    worker.once("error", (error: Error) => {
      failure = error;
    });
    worker.once("exit", (code) => {
      if (index !== undefined) answered(index, undefined, deathOf(failure, code));
      resolve();
    });
    go();
  });
}

/** How much memory a thread may take: as much as the process would without any. */
function mostMegabytes(): number {
  return Math.floor(getHeapStatistics().heap_size_limit / 2 ** 20);
}

function deathOf(failure: Error | undefined, code: number): Death {
  if (failure === undefined) return { isMemory: false, reason: `exit ${code}` };
  const isMemory = "code" in failure && failure.code === "ERR_WORKER_OUT_OF_MEMORY";
  return { isMemory, reason: failure.stack ?? failure.message };
}

/** Answers what this thread is asked, one question after the other; `false` where it is none. */
export function answerAsThread(answer: (question: unknown) => Promise<unknown>): boolean {
  const port = parentPort;
  if (isMainThread || port === null) return false;
  port.on("message", (message: Message) => {
    // Nothing else is asked: the thread ends by itself, and keeps what it has to keep.
    if (message === undefined) port.close();
    else void answer(message.question).then((given) => port.postMessage(given));
  });
  return true;
}
