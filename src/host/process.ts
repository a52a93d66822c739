import { hostname } from "node:os";
import { setTimeout } from "node:timers/promises";
import { reason } from "../host.ts";

/** A process of some machine, told apart from a later one with the same number by the moment at which it began. */
export interface Owner {
  readonly pid: number;
  readonly host: string;
  readonly since: number;
}

/** This process. */
export function self(): Owner {
  return { pid: process.pid, host: hostname(), since: performance.timeOrigin };
}

/** Whether a process has ended for certain: nothing is known of one on another machine. */
export function hasEnded({ pid, host, since }: Owner): boolean {
  const own = self();
  if (host !== own.host) return false;
  if (pid === own.pid) return since !== own.since;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return reason(error) === "ESRCH";
  }
}

/** Waits, in milliseconds. */
export async function pause(milliseconds: number): Promise<void> {
  await setTimeout(milliseconds);
}
