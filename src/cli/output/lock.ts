import { HostError } from "../../host.ts";
import type { Disk } from "../../host/disk.ts";
import { hasEnded, type Owner, pause, self } from "../../host/process.ts";
import { isObject } from "../../model/json.ts";
import type { OutputFolder } from "./folder.ts";

const patience = { limit: 60_000, interval: 50 };

/**
 * Does something while no other run writes the same folder. A lock is a file that names its process. That of a process that has ended is taken over;
 * for any other this waits, up to a limit in milliseconds.
 * @throws HostError when the limit is over.
 */
export async function withLock<T>(
  disk: Disk,
  { lock, shown }: OutputFolder,
  tell: (text: string) => void,
  work: () => Promise<T>,
  limit: number = patience.limit,
): Promise<T> {
  const own = JSON.stringify(self());
  for (let waited = 0; !take(disk, lock, own); waited += patience.interval) {
    const holder = holderText(ownerOf(disk, lock));
    if (waited >= limit) throw new HostError(`${shown} is locked by ${holder}; if that is no flowspec any more, delete ${lock}`);
    if (waited === 0) tell(`waiting for ${holder}, which writes ${shown}\n`);
    await pause(patience.interval);
  }
  try {
    return await work();
  } finally {
    disk.remove(lock);
  }
}

/** Takes a lock that is free, or that of a process that has ended; `false` where it is another's. */
function take(disk: Disk, lock: string, own: string): boolean {
  if (disk.claim(lock, own)) return true;
  const owner = ownerOf(disk, lock);
  return owner !== undefined && hasEnded(owner) && takeOver(disk, lock, own);
}

/**
 * Puts an own lock in the place of an ended process's. Only who holds `<lock>.takeover` may do it, and looks again first: otherwise two
 * runs that both saw the dead lock would each believe that they hold it now.
 */
function takeOver(disk: Disk, lock: string, own: string): boolean {
  const takeover = `${lock}.takeover`;
  if (!disk.claim(takeover, own)) return false;
  const owner = ownerOf(disk, lock);
  const dead = owner !== undefined && hasEnded(owner);
  if (dead) disk.rename(takeover, lock);
  else disk.remove(takeover);
  return dead;
}

/** The process that a lock names; none where the lock is gone or names nobody. */
function ownerOf(disk: Disk, lock: string): Owner | undefined {
  if (disk.kind(lock) !== "file") return undefined;
  try {
    const owner: unknown = JSON.parse(disk.read(lock));
    if (!isObject(owner)) return undefined;
    const { pid, host, since } = owner;
    if (typeof pid !== "number" || !Number.isSafeInteger(pid) || pid < 1 || typeof host !== "string" || typeof since !== "number")
      return undefined;
    return { pid, host, since };
  } catch {
    // Released between the two looks, or written by somebody else.
    return undefined;
  }
}

function holderText(owner: Owner | undefined): string {
  if (owner === undefined) return "another run";
  return owner.host === self().host ? `process ${owner.pid}` : `process ${owner.pid} of another machine`;
}
