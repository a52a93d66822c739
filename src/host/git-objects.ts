import { type ChildProcessByStdio, spawn } from "node:child_process";
import type { Readable, Writable } from "node:stream";
import { reason } from "./errors.ts";
import { commandOf, type Repository, shortened } from "./git.ts";

/** The contents of objects, read one after another by one process of git. */
export interface Objects {
  /** The bytes of an object, at most one more than a limit; or why it cannot be had, as git says it. */
  readonly read: (id: string, limit: number) => Promise<ReadObject>;
  /** Ends the process. Nothing is read afterwards. */
  readonly close: () => void;
}

type ReadObject = { readonly bytes: Uint8Array<ArrayBuffer> } | { readonly said: string };

/** What is waited for: a line that says what comes, then so many bytes and the end of a line. */
interface Waiting {
  readonly id: string;
  readonly limit: number;
  readonly done: (read: ReadObject) => void;
}

type Child = ChildProcessByStdio<Writable, Readable, Readable>;

/**
 * The objects of a repository. The process is started when the first is asked for; while nothing is asked for it keeps nobody from ending. In a clone that has only some of
 * them git fetches the others when they are asked for, where it can.
 */
export function objectsOf(repository: Repository): Objects {
  let child: Child | undefined;
  let said = "";
  let isClosed = false;
  const queue: Waiting[] = [];
  const start = (): Child => {
    const { program, args, options } = commandOf(repository, ["cat-file", "--batch"]);
    const started: Child = spawn(program, args, { ...options, stdio: ["pipe", "pipe", "pipe"] });
    const take = reader(
      () => queue[0],
      () => void queue.shift(),
    );
    const end = (why: string): void => {
      for (const { done } of queue.splice(0)) done({ said: shortened(said) || why });
    };
    started.stdout.on("data", (chunk: Buffer) => {
      take(chunk);
      if (queue.length === 0) hold(started, false);
    });
    started.stderr.setEncoding("utf8").on("data", (text: string) => {
      said = (said + text).slice(-2000);
    });
    // A process that has ended takes nothing more: why it did is said when it closes.
    started.stdin.on("error", () => undefined);
    started.on("error", (error) => end(reason(error)));
    started.on("close", (code, signal) => {
      child = undefined;
      end(String(code ?? signal));
    });
    return started;
  };
  return {
    read: (id, limit) =>
      new Promise((done) => {
        if (isClosed) throw new Error("the objects of a repository are asked for after they were closed");
        child ??= start();
        queue.push({ id, limit, done });
        hold(child, true);
        child.stdin.write(`${id}\n`);
      }),
    close: () => {
      isClosed = true;
      child?.stdin.end();
    },
  };
}

/** Whether the program waits for a process. */
function hold(child: Child, isHeld: boolean): void {
  for (const each of [child, child.stdin, child.stdout, child.stderr]) {
    // What stands behind these streams is a pipe, which has both.
    const handle = each as { readonly ref?: () => void; readonly unref?: () => void };
    if (isHeld) handle.ref?.();
    else handle.unref?.();
  }
}

const lineEnd = 10;

/** Takes what comes, chunk by chunk, for whoever waits first. */
function reader(first: () => Waiting | undefined, next: () => void): (chunk: Buffer) => void {
  let head: Buffer = Buffer.alloc(0);
  let body: { readonly kept: Uint8Array<ArrayBuffer>; readonly size: number; used: number } | undefined;
  return (chunk) => {
    for (let at = 0; at < chunk.length;) {
      const waiting = first();
      if (waiting === undefined) return;
      if (body === undefined) {
        const end = chunk.indexOf(lineEnd, at);
        head = Buffer.concat([head, chunk.subarray(at, end < 0 ? chunk.length : end)]);
        at = end < 0 ? chunk.length : end + 1;
        if (end < 0) return;
        const [, size] = / (\d+)$/u.exec(head.toString("latin1")) ?? [];
        head = Buffer.alloc(0);
        if (size === undefined) {
          next();
          waiting.done({ said: "missing" });
        } else {
          body = { kept: new Uint8Array(Math.min(Number(size), waiting.limit + 1)), size: Number(size), used: 0 };
        }
        continue;
      }
      const left = body.size - body.used;
      const part = chunk.subarray(at, at + Math.min(left, chunk.length - at));
      if (body.used < body.kept.length) body.kept.set(part.subarray(0, body.kept.length - body.used), body.used);
      body.used += part.length;
      at += part.length;
      if (body.used < body.size || at >= chunk.length) continue;
      // Behind the bytes stands the end of a line.
      at += 1;
      const { kept } = body;
      body = undefined;
      next();
      waiting.done({ bytes: kept });
    }
  };
}
