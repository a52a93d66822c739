import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";
import { setTimeout } from "node:timers/promises";
import { reason } from "./errors.ts";

/**
 * A process of some machine. Where the system tells, on Linux, a later one with the same number is told apart by its start, and the number
 * is looked up only by who sees the same processes: since the same start of the machine and in the same space of numbers (a container has its own).
 */
export interface Owner {
  readonly pid: number;
  readonly host: string;
  /** When it began by its own clock, in milliseconds since 1970. */
  readonly since: number;
  /** When it began, in ticks since the machine was started. */
  readonly start?: string;
  readonly boot?: string;
  readonly space?: string;
}

let own: Owner | undefined;

/** This process. */
export function self(): Owner {
  own ??= identify();
  return own;
}

function identify(): Owner {
  const start = factsOf(process.pid)?.start;
  const boot = attempted(() => readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim());
  const space = attempted(() => readlinkSync("/proc/self/ns/pid"));
  const told = start === undefined || boot === undefined || space === undefined ? {} : { start, boot, space };
  return { pid: process.pid, host: hostname(), since: performance.timeOrigin, ...told };
}

/** Whether a process is still running; `unknown` where that cannot be found out, such as on another machine. */
export function lifeOf(owner: Owner): "running" | "ended" | "unknown" {
  const { boot, space, host, pid, since } = self();
  if (owner.host !== host) return "unknown";
  if (boot !== undefined && owner.boot !== undefined && owner.start !== undefined) {
    if (owner.boot !== boot || owner.space !== space) return "unknown";
    const facts = factsOf(owner.pid);
    if (facts === undefined) return isRunning(owner.pid) ? "unknown" : "ended"; // it may be hidden from other users
    return facts.start === owner.start && !/[XZ]/u.test(facts.state) ? "running" : "ended";
  }
  if (owner.pid === pid) return owner.since === since ? "running" : "ended";
  return isRunning(owner.pid) && !isAnother(owner) ? "unknown" : "ended";
}

/** Whether the process that has a number now began at quite another moment. Of processes in a lock of an earlier version only the moment is known, by a clock that may have been set. */
function isAnother({ pid, since }: Owner): boolean {
  const { start, since: ownSince } = self();
  const facts = factsOf(pid);
  if (start === undefined || facts === undefined) return false;
  const began = ownSince + (Number(facts.start) - Number(start)) * millisecondsPerTick;
  return Math.abs(began - since) > 60_000;
}

/** Linux counts in hundredths of a second, on whatever machine. */
const millisecondsPerTick = 10;

/** Whether a process of this machine has a number now. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return reason(error) !== "ESRCH";
  }
}

/** What Linux tells of a process. The name of its program, in parentheses, may hold anything. */
function factsOf(pid: number): { readonly state: string; readonly start: string } | undefined {
  const text = attempted(() => readFileSync(`/proc/${pid}/stat`, "latin1"));
  const fields = text?.slice(text.lastIndexOf(")") + 2).split(" ");
  const [state, start] = [fields?.[0], fields?.[19]];
  return state === undefined || start === undefined ? undefined : { state, start };
}

function attempted<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/** Waits, in milliseconds. */
export async function pause(milliseconds: number): Promise<void> {
  await setTimeout(milliseconds);
}
