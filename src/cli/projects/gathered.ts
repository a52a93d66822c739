import { resolve } from "node:path";
import { displayPath } from "../../host.ts";
import { joined, restored } from "../../finish.ts";
import type { Findings } from "../../model/findings.ts";
import { compileMessages } from "../../words/en/compile.ts";
import { projectsMessages } from "../../words/en/projects.ts";
import { saying } from "../../words/saying.ts";
import { type Counts, exit, type Io } from "../io.ts";
import { isSelecting, type SelectFlags } from "../select/flags.ts";
import type { Outcome } from "./one.ts";

/** A project that was run, by its absolute folder. */
export interface Done {
  readonly folder: string;
  readonly outcome: Outcome;
}

/** Of how many projects a line each says what was written. */
const mostLines = 50;

/** How many projects that say the same are named. */
const mostNamed = 10;

/** The files and the findings of projects as one run has them, whose working directory they are called by. */
export function gathered(
  projects: readonly Done[],
  { cwd }: Pick<Io, "cwd">,
): { readonly files: readonly { readonly path: string }[]; readonly findings: Findings } {
  const parts = projects.map(({ folder, outcome: { files, found } }) => {
    const pathOf = (path: string): string => displayPath(cwd, resolve(folder, path));
    return { files: files.map((path) => ({ path: pathOf(path) })), findings: restored(found, pathOf) };
  });
  return { files: parts.flatMap(({ files }) => files), findings: joined(...parts.map(({ findings }) => findings)) };
}

/** What the runs of projects said to people beside findings, each under the name of its project; what several said alike, such as a mistake in a flag, once. */
export function saidText(
  projects: readonly { readonly folder: string; readonly outcome: Pick<Outcome, "said"> }[],
  { cwd, speech }: Pick<Io, "cwd" | "speech">,
): string {
  const say = saying("projects", projectsMessages, speech.terminal);
  const alike = new Map<string, string[]>();
  for (const { folder, outcome } of projects) {
    if (outcome.said !== "") alike.set(outcome.said, [...(alike.get(outcome.said) ?? []), displayPath(cwd, folder)]);
  }
  const heading = (folders: readonly string[]): string =>
    folders.length > mostNamed ? say("in-many", { folder: folders[0] ?? "", count: folders.length - 1 }) : say("in", { folders });
  return [...alike].map(([said, folders]) => `${heading(folders)}\n${said}`).join("");
}

/** What was written of projects: a line for each of which something was, and the sum. Nothing where nobody wrote. */
export function writtenText(projects: readonly Done[], { cwd, speech }: Pick<Io, "cwd" | "speech">): string {
  const [say, sayOne] = [saying("projects", projectsMessages, speech.terminal), saying("compile", compileMessages, speech.terminal)];
  const all = projects.flatMap(({ folder, outcome: { counts } }) => (counts ? [{ folder: displayPath(cwd, folder), ...counts }] : []));
  if (all.length === 0) return "";
  const changed = all.filter(({ written, removed }) => written + removed > 0);
  const lines = changed.slice(0, mostLines).map((each) => sayOne("changes", each));
  const more = changed.length - lines.length;
  return [...lines, ...(more > 0 ? [say("more", { count: more })] : []), sumText(all, projects.length, say)]
    .map((line) => `${line}\n`)
    .join("");
}

/** What is written where nothing has changed. */
export function unchangedText(projects: readonly Done[], io: Pick<Io, "cwd" | "speech">): string {
  const still = projects.map(({ folder, outcome: { counts, ...outcome } }) => ({
    folder,
    outcome: counts ? { ...outcome, counts: { written: 0, unchanged: counts.written + counts.unchanged, removed: 0 } } : outcome,
  }));
  return writtenText(still, io);
}

function sumText(all: readonly Counts[], of: number, say: ReturnType<typeof saying<"projects">>): string {
  const sum = (one: (counts: Counts) => number): number => all.reduce((before, counts) => before + one(counts), 0);
  const counts = {
    written: sum(({ written }) => written),
    unchanged: sum(({ unchanged }) => unchanged),
    removed: sum(({ removed }) => removed),
  };
  return all.length === of ? say("sum", { projects: of, ...counts }) : say("sum-of-some", { projects: all.length, all: of, ...counts });
}

/** How many folders were no projects; nothing where all of them were. */
export function passedText(passed: number, { speech }: Pick<Io, "speech">): string {
  return passed === 0 ? "" : `${saying("projects", projectsMessages, speech.terminal)("passed", { count: passed })}\n`;
}

/** That a part of the contracts was asked for, and that it is none of them; nothing where it is some, or where a project could not tell. */
export function selectedText(projects: readonly Done[], flags: SelectFlags, { speech }: Pick<Io, "speech">): string {
  if (!isSelecting(flags) || projects.some(({ outcome: { code, files } }) => files.length > 0 || code > exit.findings)) return "";
  return `${saying("projects", projectsMessages, speech.terminal)("none-selected")}\n`;
}
