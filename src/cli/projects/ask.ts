import { resolve } from "node:path";
import { displayPath } from "../../host.ts";
import { tellFindings } from "../findings.ts";
import type { ExitCode, Io } from "../io.ts";
import { askedOf } from "./asked.ts";
import { runEach } from "./each.ts";
import { gathered, passedText, saidText, selectedText } from "./gathered.ts";
import { type ProjectsFlags, projectsOf } from "./projects.ts";

/** What a project answers. */
interface Answer {
  /** The folder of the project, as it is called from the working directory. */
  readonly folder: string;
  readonly answer: unknown;
  /** How a path of the answer is called from there. */
  readonly pathOf: (path: string) => string;
}

/**
 * Asks in each of several projects what a command is asked, as by itself in its folder, and prints what they answer as one. One that cannot answer says
 * why, beside. The exit code is the worst.
 */
export async function askProjects(flags: ProjectsFlags, io: Io, print: (answers: readonly Answer[]) => string): Promise<ExitCode> {
  const { projects, passed } = await projectsOf(flags, io);
  const done = await runEach(projects, askedOf(flags, io), io);
  const answers = done.flatMap(({ folder, outcome: { answer } }): readonly Answer[] =>
    answer === undefined
      ? []
      : [{ folder: displayPath(io.cwd, folder), answer, pathOf: (path) => displayPath(io.cwd, resolve(folder, path)) }],
  );
  io.stdout.write(print(answers));
  const { findings } = gathered(done, io);
  tellFindings(findings, flags, io);
  io.stderr.write(saidText(done, io) + selectedText(done, flags, io) + passedText(passed, io));
  return Math.max(0, ...done.map(({ outcome: { code } }) => code)) as ExitCode;
}
