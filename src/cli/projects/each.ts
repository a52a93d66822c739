import { type FileId } from "../../host.ts";
import { cacheAt } from "../../host/cache-folder.ts";
import { askThreads, coresOf, type Death } from "../../host/threads.ts";
import { factsLength, sumOf } from "../../record/format.ts";
import { type Known, recall } from "../../record/replay.ts";
import { failureMessages } from "../../words/en/failure.ts";
import { progressMessages } from "../../words/en/progress.ts";
import { projectsMessages } from "../../words/en/projects.ts";
import { saying } from "../../words/saying.ts";
import { streamFacts } from "../begin.ts";
import { exit, type Io } from "../io.ts";
import { beginProgress } from "../progress.ts";
import { reportIn } from "../recorded.ts";
import { shownLines } from "../shown.ts";
import { type Done, saidText } from "./gathered.ts";
import { type Asked, type Outcome, type Question, runProject } from "./one.ts";
import { threadsWanted } from "./pace.ts";
import { threadArgument } from "./thread-argument.ts";

/**
 * What became of projects, by their absolute folders: of those whose record holds what it says; the others are run, in threads where there are
 * many. The order is theirs, in whatever order they end.
 */
export async function runEach(folders: readonly string[], asked: Asked, io: Io): Promise<readonly Done[]> {
  const outcomes = new Map<string, Outcome>();
  const say = saying("progress", progressMessages, io.speech.terminal);
  // What is found and asked is told when all have ended, whatever the standard output is.
  const progress = beginProgress({ ...io, stdout: { ...io.stdout, isTTY: false } });
  const ended = (folder: string, outcome: Outcome): void => {
    outcomes.set(folder, outcome);
    progress.show(() => say("projects", { count: outcomes.size, all: folders.length }));
  };
  for (const folder of folders) {
    const held = heldOf(folder, asked, io);
    if (held) ended(folder, held);
  }
  const due = folders.filter((folder) => !outcomes.has(folder));
  // Whom a project waits for is told at once, not when all have ended: that may be long.
  const told = (folder: string, line: string): void => {
    progress.clear();
    io.stderr.write(saidText([{ folder, outcome: { said: line } }], io));
  };
  const [began, before] = [performance.now(), outcomes.size];
  const wanted = (): number =>
    (io.pace ?? threadsWanted)({
      projects: due.length,
      done: outcomes.size - before,
      cores: coresOf(),
      passed: performance.now() - began,
    });
  if (io.program === undefined || wanted() === 0) {
    for (const folder of due) ended(folder, await here(folder, asked, io, (line) => told(folder, line)));
  } else {
    const questions = due.map((folder): Question => ({ folder, ...asked }));
    await askThreads({ program: io.program, args: [threadArgument], env: io.env }, questions, wanted, {
      // Both come from the same program.
      answered: (index, answer, death) => ended(due[index] ?? "", death ? outcomeOfDeath(death, io) : (answer as Outcome)),
      told: (index, line) => told(due[index] ?? "", line as string),
    });
  }
  progress.clear();
  return folders.flatMap((folder) => {
    const outcome = outcomes.get(folder);
    return outcome ? [{ folder, outcome }] : [];
  });
}

/** Runs a project in this thread. */
function here(folder: string, asked: Asked, { line, record, env, clock }: Io, tell: (line: string) => void): Promise<Outcome> {
  if (line === undefined) throw new Error("several projects are run by a command line");
  return runProject(folder, asked, { env, clock, run: line.run, tell }, record?.cache ?? cacheAt(undefined));
}

/** What the record of a project says of it, where all of that holds; what was proven when the program began is not proven again. */
function heldOf(folder: string, { args, tool, terminals, written }: Asked, { record, env, clock }: Io): Outcome | undefined {
  if (record === undefined || tool === undefined) return undefined;
  const call = { tool, args, cwd: folder, env, terminals };
  const known = record.projects?.get(folder) ?? recall(call, record.cache, clock(), streamFacts());
  const report = known?.holds ? reportIn(known) : undefined;
  if (known === undefined || report === undefined) return undefined;
  const { head } = known.record;
  const isCompiled = args.includes("compile") && !args.includes("--check");
  return {
    code: head.said.code as Outcome["code"],
    ...report,
    said: "",
    ...(isCompiled ? { counts: { written: 0, unchanged: head.counts.outputs, removed: 0 } } : {}),
    sum: sumOf(head),
    read: written.flatMap((id) => pathsOf(id, known).map((path) => [id, path] as const)),
  };
}

/** The paths by which a run of which there is a record has read a file. */
function pathsOf(id: FileId, { record: { facts, head, paths } }: Known): readonly string[] {
  const isIt = (index: number): boolean => {
    const [, , , ino, dev] = facts.subarray(index * factsLength, (index + 1) * factsLength);
    return `${dev}:${ino}` === id;
  };
  return paths.slice(0, head.counts.files).filter((_, index) => isIt(index));
}

/** What is told of a project whose thread died of it. Outputs come into their folder wholly or not at all, or are finished by the next run. */
function outcomeOfDeath({ isMemory, reason }: Death, { speech, env }: Io): Outcome {
  const why = env["FLOWSPEC_DEBUG"] ? reason : (reason.split("\n")[0] ?? "");
  const said = isMemory
    ? saying("projects", projectsMessages, speech.terminal)("out-of-memory")
    : saying("failure", failureMessages, speech.terminal)("bug", { said: shownLines(why) });
  return {
    code: isMemory ? exit.environment : exit.bug,
    files: [],
    found: { sources: [], diagnostics: [], suppressed: [] },
    said: `${said}\n`,
    read: [],
  };
}
