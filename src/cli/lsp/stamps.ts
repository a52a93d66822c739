import { resolve } from "node:path";
import { stampOf } from "../../host/stamp.ts";

/** What files looked like on the disk when they were read, as far as a system tells without reading them. */
export interface Stamps {
  /** From now on these files are followed, by path, and no others. One that was followed before is compared with what it was then. */
  readonly follow: (paths: Iterable<string>) => void;
  /** Somebody tells that files have changed: as they are now they are known. */
  readonly told: (paths: readonly string[]) => void;
  /** Those that look otherwise than when they were looked at last. */
  readonly changed: () => readonly string[];
}

/** Follows no file yet of a folder. */
export function createStamps(folder: string): Stamps {
  let stamps = new Map<string, string>();
  const now = (path: string): string => stampOf(resolve(folder, path));
  return {
    follow: (paths) => {
      stamps = new Map([...paths].map((path) => [path, stamps.get(path) ?? now(path)]));
    },
    told: (paths) => {
      for (const path of paths) if (stamps.has(path)) stamps.set(path, now(path));
    },
    changed: () => {
      const found = [...stamps].filter(([path, stamp]) => now(path) !== stamp).map(([path]) => path);
      for (const path of found) stamps.set(path, now(path));
      return found;
    },
  };
}
