import { cacheAt, cachePath } from "../../host/cache-folder.ts";
import { answerAsThread } from "../../host/threads.ts";
import { run } from "../run.ts";
import { type Question, runProject } from "./one.ts";

/** Runs projects as it is asked to; `false` where the program is run by itself, and no thread of it. */
export function startThread(): boolean {
  const { env } = process;
  const cache = cacheAt(cachePath(env, process.cwd()));
  const machine = { env, clock: () => Math.floor(Date.now() / 1000) };
  return answerAsThread((question, tell) => {
    // It comes from the same program.
    const { folder, ...asked } = question as Question;
    return runProject(folder, asked, { ...machine, run, tell }, cache);
  });
}
