import { compare } from "../../model/diagnostic.ts";
import type { Paint } from "../../report/paint.ts";
import { padded, width } from "../../report/width.ts";
import { compileMessages } from "../../words/en/compile.ts";
import { type Say, saying } from "../../words/saying.ts";
import type { Counts, Io } from "../io.ts";
import type { Difference, Status } from "./compare.ts";
import { manifestPath } from "./manifest.ts";

/** A file by its path in the output folder, and how it differs. */
export type Named = Pick<Difference, "path" | "status">;

/** Whether flowspec may mend a difference of its own accord: it changes nothing but what it wrote itself. */
export function isOwn({ status }: Named): boolean {
  return status === "missing" || status === "stale" || status === "orphaned";
}

/** Says what `compile` says. */
export type SayCompile = Say<typeof compileMessages>;

/** What `compile` says, in the language of a run's terminal. */
export function sayingCompile({ speech }: Pick<Io, "speech">): SayCompile {
  return saying("compile", compileMessages, speech.terminal);
}

/** How files can differ, in the order in which they are told. */
const statuses: readonly Status[] = ["missing", "stale", "orphaned", "edited", "foreign", "blocked"];

/** One line a file, in the order of their paths: the status and the path as people write it, as columns. */
export function listed(files: readonly Named[], folder: string, paint: Paint, say: SayCompile): readonly string[] {
  const ordered = files.toSorted((a, b) => compare(a.path, b.path));
  const widest = Math.max(...statuses.map((status) => width(say(status))));
  return ordered.map(({ path, status }) => `${paint(padded(say(status), widest), "red")}  ${folder}/${path}`);
}

/** What is to be done about files that are not as flowspec wrote them; nothing where there are none. */
export function advice(files: readonly Named[], folder: string, say: SayCompile): readonly string[] {
  const has = (status: Status): boolean => files.some((file) => file.status === status);
  return [
    ...(has("edited") ? [say("about-edited", { folder })] : []),
    ...(has("foreign") ? [say("about-foreign")] : []),
    ...(has("blocked") ? [say("about-blocked")] : []),
  ];
}

/** What is said of an output folder that is as it should be. */
export function changesText(counts: Counts, folder: string, say: SayCompile): string {
  return `${say("changes", { ...counts, folder })}\n`;
}

/** What is said of files that the manifest listed by mistake; nothing where there are none. */
export function aboutStrangers(paths: readonly string[], folder: string, say: SayCompile): string {
  return paths.map((path) => `${say("stranger", { path: `${folder}/${path}`, manifest: manifestPath })}\n`).join("");
}
