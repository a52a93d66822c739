import { syncBuiltinESMExports } from "node:module";
import promises from "node:fs/promises";

/** Tells of each file that is opened while something is done. */
export async function opened<T>(tell: (path: string) => void, work: () => Promise<T>): Promise<T> {
  const { open } = promises;
  promises.open = async (path, ...more) => {
    tell(String(path));
    return open(path, ...more);
  };
  syncBuiltinESMExports();
  try {
    return await work();
  } finally {
    promises.open = open;
    syncBuiltinESMExports();
  }
}
