import { headerOf } from "../../1-parse/header.ts";
import { selectionMessages } from "../../words/en/selection.ts";
import { saying } from "../../words/saying.ts";
import type { Project } from "../config.ts";
import type { Io } from "../io.ts";
import type { Listed } from "../listed.ts";
import type { CommonFlags } from "../settings.ts";
import { contractAt } from "../workspace.ts";
import { changedSince } from "./changed.ts";
import type { SelectFlags } from "./flags.ts";
import { shardIn, shardOf } from "./shard.ts";

/**
 * Those of the files that paths stand for which `--changed` and `--shard` ask for, in their order: of what was changed, the part. That there are none is said. `outputs` is the
 * folder that they are compiled into, where they are.
 * @throws UsageError where the flags say nothing that is known, HostError and NoHistory where git cannot be asked.
 */
export async function selected<T extends Listed>(
  found: readonly T[],
  paths: readonly string[],
  project: Project,
  flags: SelectFlags & CommonFlags,
  io: Io,
  outputs: string | undefined,
): Promise<readonly T[]> {
  const shard = flags.shard === undefined ? undefined : shardIn(flags.shard);
  const say = saying("selection", selectionMessages, io.speech.terminal);
  const tell = (told: string): void => io.stderr.write(`${told}\n`);
  let left = found;
  if (flags.changed !== undefined) {
    const { changed, since } = await changedSince(flags.changed, { found, paths, project, flags, outputs, io });
    left = found.filter(({ path }) => changed.has(path));
    if (left.length === 0) tell(say("none-changed", { since }));
  }
  if (shard === undefined || left.length === 0) return left;
  const part: T[] = [];
  for (const file of left)
    if (shardOf({ path: file.path, name: await nameOf(file, io) }, shard.count, io.cwd, project.folder) === shard.index) part.push(file);
  if (part.length === 0) tell(say("none-in-shard", { shard: `${shard.index}/${shard.count}`, count: left.length }));
  return part;
}

/** What a contract is called, as far as its text says it: no more is found out of those that other shards take. */
async function nameOf(file: Listed, io: Io): Promise<string> {
  const source = "text" in file ? file : await contractAt(file.path, io);
  return typeof source === "string" ? "" : headerOf(source).name;
}
