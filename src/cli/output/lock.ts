import { randomUUID } from "node:crypto";
import { basename, dirname, join } from "node:path";
import { HostError, sha256 } from "../../host.ts";
import type { Disk } from "../../host/disk.ts";
import { pause, self } from "../../host/process.ts";
import { lockMessages } from "../../words/en/locks.ts";
import { saying } from "../../words/saying.ts";
import type { Io } from "../io.ts";
import { heldDisk } from "./heartbeat.ts";
import type { OutputFolder } from "./folder.ts";
import { holding, isAbandoned, lockText, parseOwner } from "./owner.ts";

/** In milliseconds: how long to wait, how often to look, and how often to look for a sign of life. */
const patience = { limit: 60_000, interval: 50, sign: 1_000 };

/** Whoever may write the folder has to be able to read who does, whatever the umask. */
const readable = 0o644;

/** Where it is told who is waited for, and in which language. */
type Voice = Pick<Io, "stderr" | "speech" | "gatherer">;

/**
 * Does something while no other run writes the same folder. A lock is a file that names its process. That of a process that has ended is taken over;
 * for any other this waits, up to a limit in milliseconds. The work gets the disk on which it has to write: it fails there once the lock is lost.
 * @throws HostError when the limit is over.
 */
export async function withLock<T>(
  disk: Disk,
  folder: OutputFolder,
  io: Voice,
  work: (held: Disk) => Promise<T>,
  limit: number = patience.limit,
): Promise<T> {
  const { lock, shown } = folder;
  const own = ownText();
  for (let waited = 0; !take(disk, lock, own, waited % patience.sign !== 0); waited += patience.interval) {
    if (waited >= limit) throw lockedError(shown, lock, lockText(disk, lock));
    if (waited === 0) tellWaiting(`${waitingText(shown, lockText(disk, lock), io)}\n`, io);
    await pause(patience.interval);
  }
  return release(disk, folder, own, work);
}

/** Does something if something of an earlier run stands beside a folder and no run writes it now; otherwise nothing. */
export async function withFreeLock<T>(disk: Disk, folder: OutputFolder, work: (held: Disk) => Promise<T>): Promise<T | undefined> {
  const own = ownText();
  return traces(disk, folder).length > 0 && take(disk, folder.lock, own, false) ? release(disk, folder, own, work) : undefined;
}

/** Each lock has a text of its own, so that it cannot be mistaken for another of the same process. */
function ownText(): string {
  return JSON.stringify({ ...self(), id: randomUUID() });
}

/** A lock that this process holds. */
export interface HeldLock {
  /** The disk on which its holder has to write: it fails there once the lock is lost. */
  readonly disk: Disk;
  /** Gives the lock back. Where the work has failed already, that it cannot be given back is not told: the next run sees that nobody holds it. */
  readonly release: (hasFailed?: boolean) => void;
}

/** Takes the lock of a folder beside which nothing of another run stands; none where something does, or where no file can be made there. */
export function lockUntouched(disk: Disk, folder: OutputFolder): HeldLock | undefined {
  const own = ownText();
  try {
    return traces(disk, folder).length === 0 && take(disk, folder.lock, own, true) ? hold(disk, folder, own) : undefined;
  } catch (error) {
    if (error instanceof HostError) return undefined;
    throw error;
  }
}

function traces(disk: Disk, { lock, staging }: OutputFolder): readonly string[] {
  return [lock, staging].filter((path) => disk.kind(path) !== "nothing");
}

/** Works under a lock that was taken, and gives it back. */
async function release<T>(disk: Disk, folder: OutputFolder, own: string, work: (held: Disk) => Promise<T>): Promise<T> {
  const held = hold(disk, folder, own);
  let result: T;
  try {
    clear(disk, folder.lock);
    result = await work(held.disk);
  } catch (error) {
    held.release(true);
    throw error;
  }
  held.release();
  return result;
}

/** Holds a lock that was taken. */
function hold(disk: Disk, { lock, shown }: OutputFolder, own: string): HeldLock {
  const end = holding(own);
  const { held, stop } = heldDisk(disk, lock, own, shown);
  return {
    disk: held,
    release: (hasFailed = false) => {
      stop();
      try {
        giveBack(disk, lock, own);
      } catch (error) {
        if (!hasFailed) throw error;
      } finally {
        end();
      }
    },
  };
}

function giveBack(disk: Disk, lock: string, own: string): void {
  if (lockText(disk, lock) === own) disk.remove(lock);
}

/** Takes a lock that is free or that nobody holds any more; `false` where it is another's. */
function take(disk: Disk, lock: string, own: string, isPatient: boolean): boolean {
  if (disk.claim(lock, own, readable)) return true;
  const kind = disk.kind(lock);
  if (kind !== "file" && kind !== "nothing") throw new HostError("lock-in-the-way", { lock });
  const text = lockText(disk, lock);
  return text !== undefined && isAbandoned(disk, lock, text, isPatient) && replace(disk, lock, lock, text, own, isPatient);
}

/**
 * Puts an own lock in the place of one that nobody holds. Only who holds the guard of that very lock may do it, and looks again first: otherwise
 * two runs that both saw it would each believe that they hold it now. A guard whose process has ended is replaced in the same way.
 */
function replace(disk: Disk, lock: string, path: string, abandoned: string, own: string, isPatient: boolean): boolean {
  const guard = `${lock}.${sha256(`${basename(path)}\n${abandoned}`).slice(0, 16)}`;
  if (!disk.claim(guard, own, readable)) {
    const text = lockText(disk, guard);
    if (text === undefined || !isAbandoned(disk, guard, text, isPatient)) return false;
    if (!replace(disk, lock, guard, text, own, isPatient)) return false;
  }
  const isThere = lockText(disk, path) === abandoned;
  if (isThere) disk.rename(guard, path);
  else disk.remove(guard);
  return isThere;
}

/** Removes guards that nobody holds any more. While the lock is held, no guard is of use to anybody. */
function clear(disk: Disk, lock: string): void {
  const folder = dirname(lock);
  for (const name of disk.names(folder)) {
    if (!name.startsWith(`${basename(lock)}.`)) continue;
    const path = join(folder, name);
    const text = lockText(disk, path);
    // Earlier versions had one guard for all; it is of no use any more, whoever made it.
    if (text !== undefined && (path === `${lock}.takeover` || isAbandoned(disk, path, text))) disk.remove(path);
  }
}

function lockedError(path: string, lock: string, text: string | undefined): HostError {
  const owner = text === undefined ? undefined : parseOwner(text);
  if (owner === undefined) return new HostError("locked-by-somebody", { path, lock });
  return new HostError(owner.host === self().host ? "locked-by-process" : "locked-elsewhere", { path, pid: owner.pid, lock });
}

/** Says at once who is waited for: what a run of several projects gathers is told when all of them have ended. */
function tellWaiting(line: string, { stderr, gatherer }: Voice): void {
  if (gatherer) gatherer.waits(line);
  else stderr.write(line);
}

/** Who is waited for. */
function waitingText(folder: string, text: string | undefined, { speech }: Voice): string {
  const say = saying("locks", lockMessages, speech.terminal);
  const owner = text === undefined ? undefined : parseOwner(text);
  if (owner === undefined) return say("run", { folder });
  return say(owner.host === self().host ? "process" : "machine", { pid: owner.pid, folder });
}
