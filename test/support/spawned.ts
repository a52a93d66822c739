import { type IOType, spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The command line as `npm run build` leaves it, or the one that `FLOWSPEC_PROGRAM` names: that of an installed package. */
export const cli = process.env["FLOWSPEC_PROGRAM"] ?? fileURLToPath(new URL("../../dist/flowspec.cjs", import.meta.url));

/** What becomes of a stream: `full` as of a full disk, `closed` as of a reader that leaves at once; `read` to the end. */
export type Fate = "read" | "full" | "closed";

/** How a process of its own ended. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line as a process in a folder, its streams as they are told to be, with an input to read; what is kept between runs in a folder of its own, if at all. */
export async function spawned(
  cwd: string,
  args: readonly string[],
  {
    stdout = "read",
    stderr = "read",
    input = "",
    cache = "off",
    program = cli,
  }: { stdout?: Fate; stderr?: Fate; input?: string; cache?: string; program?: string } = {},
): Promise<Ended> {
  const full = [stdout, stderr].includes("full") ? openSync("/dev/full", "w") : undefined;
  const pipe = (fate: Fate): IOType | number => (fate === "full" && full !== undefined ? full : "pipe");
  const child = spawn(process.execPath, [program, ...args], {
    cwd,
    stdio: ["pipe", pipe(stdout), pipe(stderr)],
    env: { ...process.env, CI: "", FLOWSPEC_CACHE: cache },
  });
  const said = { stdout: "", stderr: "" };
  if (stdout === "closed") child.stdout?.destroy();
  if (stderr === "closed") child.stderr?.destroy();
  child.stdout?.setEncoding("utf8").on("data", (text: string) => (said.stdout += text));
  child.stderr?.setEncoding("utf8").on("data", (text: string) => (said.stderr += text));
  child.stdin?.on("error", () => undefined).end(input);
  const code = await new Promise<number | null>((resolve) => {
    child.on("close", resolve);
  });
  if (full !== undefined) closeSync(full);
  return { code, ...said };
}
