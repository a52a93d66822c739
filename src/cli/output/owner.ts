import type { Disk } from "../../host/disk.ts";
import { lifeOf, type Owner, self } from "../../host/process.ts";
import { isObject, jsonData } from "../../model/json.ts";

/** How long, in milliseconds, a lock may go without being touched by a process that nobody can look up, and one that names no process at all. */
const silence = { unknown: 30_000, nobody: 2_000 };

/** The texts of the locks that this process holds: what has its name and is none of them was left by it when it could not be removed. */
const held = new Set<string>();

/** Notes that this process holds the locks of a text, until what this gives is called. */
export function holding(text: string): () => void {
  held.add(text);
  return () => void held.delete(text);
}

/** The text of a lock's file; none where the lock is gone. */
export function lockText(disk: Disk, path: string): string | undefined {
  try {
    return disk.kind(path) === "file" ? disk.read(path) : undefined;
  } catch (error) {
    if (disk.kind(path) === "nothing") return undefined; // released between the two looks
    throw error;
  }
}

/**
 * Whether nobody holds a lock any more: its process has ended, or it is not touched as a holder does. Where only that tells, it is looked at
 * with `isPatient` off, since it costs a file each time.
 */
export function isAbandoned(disk: Disk, path: string, text: string, isPatient = false): boolean {
  const owner = parseOwner(text);
  const isSilent = (limit: number): boolean => !isPatient && (disk.age(path) ?? 0) >= limit;
  if (owner === undefined) return isSilent(silence.nobody);
  const life = lifeOf(owner);
  if (life === "unknown") return isSilent(silence.unknown);
  return life === "ended" || (owner.pid === self().pid && !held.has(text));
}

/** The process that a lock names; none where it names nobody. */
export function parseOwner(text: string): Owner | undefined {
  const owner = jsonData(text);
  if (!isObject(owner)) return undefined;
  const { pid, host, since, start, boot, space } = owner;
  if (
    typeof pid !== "number" ||
    !Number.isInteger(pid) ||
    pid < 1 ||
    pid >= 2 ** 31 ||
    typeof host !== "string" ||
    typeof since !== "number"
  )
    return undefined;
  const told = typeof start === "string" && typeof boot === "string" && typeof space === "string" ? { start, boot, space } : {};
  return { pid, host, since, ...told };
}
