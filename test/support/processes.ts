import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

/** The folder of the project. */
export const root = new URL("../../", import.meta.url).pathname;

const run = promisify(execFile);

/** What a program printed, and how it ended. */
export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program in a folder, in an environment of its own or that of the tests; a failure is an outcome too. */
export async function outcome(
  program: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Outcome> {
  try {
    return { code: 0, ...(await run(program, [...args], { cwd, maxBuffer: 64_000_000, env: { ...env, NO_COLOR: "1" } })) };
  } catch (error) {
    const { code = 1, stdout = "", stderr = "" } = error as { code?: number; stdout?: string; stderr?: string };
    return { code, stdout, stderr };
  }
}

/** What a program that has to succeed prints; what it says is the failure's message. */
export async function succeeds(program: string, args: readonly string[], cwd: string, env?: NodeJS.ProcessEnv): Promise<string> {
  const { code, stdout, stderr } = await outcome(program, args, cwd, env);
  if (code !== 0) throw new Error(`${program} ${args.join(" ")} in ${cwd}\n${stdout}\n${stderr}`);
  return stdout;
}

/** A program of the project's own packages. */
export function tool(name: string): string {
  return join(root, "node_modules/.bin", name);
}
