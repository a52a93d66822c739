import { findUpwards, noteInput, readSource } from "../../host.ts";
import { configName } from "../config-name.ts";
import { checkOutputs, reportFindings } from "../findings.ts";
import type { ExitCode, Io } from "../io.ts";
import { type FreshFlags, recorded } from "../recorded.ts";
import { runEach } from "./each.ts";
import { type ProjectsFlags, projectsOf } from "./projects.ts";
import { gathered, passedText, saidText, selectedText, unchangedText, writtenText } from "./gathered.ts";
import { askedOf } from "./asked.ts";

/**
 * Does in each of several projects what a command does in the working directory, and reports it as one: what stands in a project afterwards is what a
 * run in its folder makes, with a record that both ways share. One that has errors stops no other.
 */
export async function runProjects(flags: ProjectsFlags & FreshFlags, given: Io): Promise<ExitCode> {
  return recorded(flags, given, flags.output === undefined, async (io, recording) => {
    await checkOutputs(flags, io);
    noteLanguage(io);
    const { projects, passed } = await projectsOf(flags, io);
    const asked = askedOf(flags, given);
    const done = await runEach(projects, asked, given);
    // What is written to must not be what a project has read, though that was another run.
    for (const [id, path] of done.flatMap(({ outcome }) => outcome.read)) noteInput(id, path);
    const { files, findings } = gathered(done, io);
    const found = await reportFindings(files, findings, flags, recording.telling);
    const selected = selectedText(done, flags, io);
    io.stderr.write(saidText(done, io) + selected + writtenText(done, io) + passedText(passed, io));
    const code = Math.max(found, ...done.map(({ outcome }) => outcome.code)) as ExitCode;
    const each = done.flatMap(({ folder, outcome: { sum } }) => (sum === undefined ? [] : [[folder, sum] as const]));
    if (each.length === done.length)
      recording.done(code, { sentence: selected + unchangedText(done, io) + passedText(passed, io), projects: { args: asked.args, each } });
    return code;
  });
}

/** What the configuration around the working directory says of the language was read before anything was noted. */
function noteLanguage({ cwd }: Io): void {
  const path = findUpwards(cwd, configName);
  if (path !== undefined) readSource(cwd, path);
}
