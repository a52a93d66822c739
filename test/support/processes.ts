import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

/** The folder of the project. */
export const root = new URL("../../", import.meta.url).pathname;

const run = promisify(execFile);

/** What a program that has to succeed prints; what it says is the failure's message. */
export async function succeeds(program: string, args: readonly string[], cwd: string): Promise<string> {
  try {
    const { stdout } = await run(program, [...args], { cwd, maxBuffer: 64_000_000, env: { ...process.env, NO_COLOR: "1" } });
    return stdout;
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    throw new Error(`${program} ${args.join(" ")} in ${cwd}\n${stdout}\n${stderr}`, { cause: error });
  }
}

/** A program of the project's own packages. */
export function tool(name: string): string {
  return join(root, "node_modules/.bin", name);
}
