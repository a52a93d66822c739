import { availableParallelism } from "node:os";
import { getHeapStatistics } from "node:v8";
import { isMainThread, parentPort, Worker } from "node:worker_threads";

/** Why there is no answer: the thread that was asked ran out of memory, or broke. */
export interface Death {
  readonly isMemory: boolean;
  readonly reason: string;
}

/** A program that is run in threads, with the arguments by which it knows that it is one, in an environment. */
export interface Threaded {
  readonly program: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** What threads do is told as it happens, each question by its number. */
export interface Listener {
  /** A question was answered, or its thread died of it, in whose place another one goes on. In any order. */
  readonly answered: (index: number, answer: unknown, death: Death | undefined) => void;
  /** Something is to be known before the answer. */
  readonly told: (index: number, said: unknown) => void;
}

/** What a thread is sent: a question, or that there is none left. */
type Message = { readonly question: unknown } | undefined;

/** What a thread sends: the answer, or something that is to be known before. */
type Reply = { readonly answer: unknown } | { readonly said: unknown };

/** How many threads work at once without waiting for one another. */
export function coresOf(): number {
  return availableParallelism();
}

/**
 * Asks threads, each one question at a time, until all are answered. How many there are to be is asked at the beginning, where one is the least, and with
 * each answer: none is taken back. Nothing is thrown.
 */
export async function askThreads(
  threaded: Threaded,
  questions: readonly unknown[],
  wanted: () => number,
  listener: Listener,
): Promise<void> {
  const lanes: Promise<void>[] = [];
  let next = 0;
  const take = (): number | undefined => (next < questions.length ? next++ : undefined);
  const start = (least: number): void => {
    const count = Math.max(least, wanted());
    while (lanes.length < count && next < questions.length) lanes.push(lane());
  };
  const listening: Listener = {
    ...listener,
    answered: (...answer) => {
      listener.answered(...answer);
      start(0);
    },
  };
  const lane = async (): Promise<void> => {
    do await ask(threaded, take, questions, listening);
    while (next < questions.length);
  };
  start(1);
  // Others may come while these work.
  for (let index = 0; index < lanes.length; index += 1) await lanes[index];
}

/** Asks one thread as long as it lives and there is something to ask. */
function ask(
  { program, args, env }: Threaded,
  take: () => number | undefined,
  questions: readonly unknown[],
  { answered, told }: Listener,
): Promise<void> {
  return new Promise((resolve) => {
    // Only a thread whose limit is said dies of it alone; the process dies with any other.
    const worker = new Worker(program, { argv: [...args], env, resourceLimits: { maxOldGenerationSizeMb: mostMegabytes() } });
    let index: number | undefined;
    let failure: Error | undefined;
    const go = (): void => {
      index = take();
      const message: Message = index === undefined ? undefined : { question: questions[index] };
      worker.postMessage(message, []);
    };
    worker.on("message", (reply: Reply) => {
      if (index === undefined) return;
      if ("said" in reply) return told(index, reply.said);
      answered(index, reply.answer, undefined);
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

/** Answers what this thread is asked, one question after the other, and tells what is to be known before; `false` where it is none. */
export function answerAsThread(answer: (question: unknown, tell: (said: unknown) => void) => Promise<unknown>): boolean {
  const port = parentPort;
  if (isMainThread || port === null) return false;
  const reply = (replied: Reply): void => port.postMessage(replied);
  port.on("message", (message: Message) => {
    // Nothing else is asked: the thread ends by itself, and keeps what it has to keep.
    if (message === undefined) port.close();
    else void answer(message.question, (said) => reply({ said })).then((given) => reply({ answer: given }));
  });
  return true;
}
