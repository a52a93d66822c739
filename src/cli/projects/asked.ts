import type { FileId } from "../../host.ts";
import { idAt } from "../../host/inputs.ts";
import { resolve } from "node:path";
import { type Io, UsageError } from "../io.ts";
import type { Asked } from "./one.ts";

/** Flags of the run of all projects that none of these has, each with a value. */
const ofAll = ["--projects", "--output"] as const;

/** What each project of a run is asked to do. */
export function askedOf(
  { projects = [], output = [] }: { readonly projects?: readonly string[]; readonly output?: readonly string[] },
  io: Io,
): Asked {
  const { stdout, stderr, record, line } = io;
  const reports = output.map((given) => idAt(resolve(io.cwd, given.slice(given.indexOf("=") + 1))));
  const written = [stdout.file, stderr.file, ...reports].filter((id): id is FileId => id !== undefined);
  return {
    args: withoutThose(line?.args ?? [], projects.length + output.length),
    ...(record ? { tool: record.call.tool } : {}),
    terminals: record?.call.terminals ?? [stdout.isTTY, stderr.isTTY],
    written,
  };
}

/** A command line without so many flags that are of all projects. */
function withoutThose(args: readonly string[], count: number): readonly string[] {
  const isBare = (arg: string | undefined): boolean => ofAll.some((flag) => arg === flag);
  const left = args.filter((arg, index) => !isBare(arg) && !isBare(args[index - 1]) && !ofAll.some((flag) => arg.startsWith(`${flag}=`)));
  const removed = args.filter((arg) => isBare(arg) || ofAll.some((flag) => arg.startsWith(`${flag}=`))).length;
  // One of them is the value of another flag: what a project is called with cannot be told.
  if (removed !== count) throw new UsageError("projects-as-value");
  return left;
}
