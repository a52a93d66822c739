import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

/** Tells of each file that is opened while something is done, each time. */
export async function opened<T>(tell: (path: string) => void, work: () => Promise<T>): Promise<T> {
  const { openSync } = fs;
  fs.openSync = (path, ...more) => {
    tell(String(path));
    return openSync(path, ...more);
  };
  syncBuiltinESMExports();
  try {
    return await work();
  } finally {
    fs.openSync = openSync;
    syncBuiltinESMExports();
  }
}
