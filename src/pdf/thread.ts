import { parentPort, type ResourceLimits, Worker } from "node:worker_threads";

/** How long a thread may run, and how much memory it may take beyond what the process had before. */
export interface Limits {
  /** Of the processor: on a busy machine it takes longer. */
  readonly seconds: number;
  readonly megabytes: number;
}

/** What became of a thread: its answer, or why there is none. */
export type Outcome =
  | { readonly kind: "answer"; readonly value: unknown }
  | { readonly kind: "time" | "memory" }
  | { readonly kind: "broken"; readonly reason: string };

/** How often memory and time are looked at, in milliseconds. */
const watch = 20;
/** A thread that waits rather than works is ended after so many times its seconds. */
const patience = 10;

/**
 * Runs a module in a thread of its own, gives it some bytes (which are moved, not copied) and a request, and waits for the one answer. At a limit the
 * thread is ended. What it prints is dropped, and whatever happens in it is an outcome: nothing is thrown.
 */
export async function runInThread(
  module: URL,
  bytes: Uint8Array<ArrayBuffer>,
  { seconds, megabytes }: Limits,
  request?: unknown,
): Promise<Outcome> {
  // The limits of the engine cover objects, not the buffers that data is unpacked into, so the process's memory is watched too. The nearer the limit
  // of the engine is, the harder it works to keep below (a tenth of the time of 250 pages), so it stands behind the one that is watched. Little is
  // alive at once, so young objects get a small room: a large one costs memory and saves no time.
  const resourceLimits: ResourceLimits = { maxOldGenerationSizeMb: 2 * megabytes, maxYoungGenerationSizeMb: 24, stackSizeMb: 4 };
  const before = process.memoryUsage.rss();
  const isOver = stopwatch(seconds);
  const worker = new Worker(module, { resourceLimits, stdout: true, stderr: true, env: {}, argv: [], execArgv: [] });
  const outcome = await new Promise<Outcome>((resolve) => {
    const end = (result: Outcome): void => {
      clearInterval(watcher);
      resolve(result);
    };
    const watcher = setInterval(() => {
      if (process.memoryUsage.rss() - before > megabytes * 1_000_000) end({ kind: "memory" });
      if (isOver()) end({ kind: "time" });
    }, watch);
    worker.once("message", (value: unknown) => end({ kind: "answer", value }));
    worker.once("error", (error: Error & { readonly code?: unknown }) =>
      end(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? { kind: "memory" } : { kind: "broken", reason: error.message }),
    );
    worker.once("exit", () => end({ kind: "broken", reason: "it ended without an answer" }));
    worker.postMessage({ bytes, request } satisfies Task, [bytes.buffer]);
  });
  await worker.terminate();
  return outcome;
}

/**
 * Tells whether the process has worked for some seconds since now. Its other threads count too, so the seconds must have passed on the
 * clock as well.
 */
function stopwatch(seconds: number): () => boolean {
  const [started, used] = [performance.now(), process.cpuUsage()];
  return () => {
    const passed = (performance.now() - started) / 1000;
    if (passed < seconds) return false;
    const { user, system } = process.cpuUsage(used);
    return (user + system) / 1_000_000 >= seconds || passed >= patience * seconds;
  };
}

/** What a thread is given. */
interface Task {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** What is wanted of the bytes, as plain data. */
  readonly request: unknown;
}

/** In a thread: answers the bytes that it is given. */
export function answer(work: (bytes: Uint8Array, request: unknown) => Promise<unknown>): void {
  parentPort?.once("message", ({ bytes, request }: Task) => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- the rule means windows, this is a thread
    void work(bytes, request).then((value) => parentPort?.postMessage(value));
  });
}
