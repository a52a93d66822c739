import { HostError } from "../../host.ts";
import type { Disk } from "../../host/disk.ts";
import { lockText } from "./owner.ts";

const interval = 1_000;

/**
 * The disk of a run that holds a lock: while it works, the lock is touched every second, as a sign of life for whoever cannot look the process up.
 * Between two signs the process may be busy or wait, so they are given by a timer and by every operation. Once the lock is another's (this
 * machine slept, say, and was thought dead), no further operation is made.
 */
export function heldDisk(disk: Disk, lock: string, own: string, shown: string): { readonly held: Disk; readonly stop: () => void } {
  let last = performance.now();
  let isLost = false;
  const beat = (): void => {
    last = performance.now();
    isLost ||= lockText(disk, lock) !== own;
    if (!isLost) disk.touch(lock);
  };
  const check = (isDue: boolean): void => {
    if (isDue || performance.now() - last >= interval) beat();
    if (isLost) throw new HostError("lock-lost", { path: shown });
  };
  const timer = setInterval(() => {
    try {
      beat();
    } catch {
      // The next operation fails for the same reason, and says so.
    }
  }, interval);
  timer.unref();
  const checked =
    <A extends readonly unknown[], R>(work: (...args: A) => R) =>
    (...args: A): R => {
      check(false);
      return work(...args);
    };
  const held: Disk = {
    kind: checked(disk.kind),
    read: checked(disk.read),
    names: checked(disk.names),
    write: checked(disk.write),
    claim: checked(disk.claim),
    rename: checked(disk.rename),
    remove: checked(disk.remove),
    touch: checked(disk.touch),
    age: checked(disk.age),
    // Everything before is undone or overwritten by the next run; what comes after a sync is not.
    sync: async (paths) => {
      await disk.sync(paths);
      check(true);
    },
  };
  return { held, stop: () => clearInterval(timer) };
}
