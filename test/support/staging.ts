import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Disk } from "../../src/host/disk.ts";
import { outputFolder } from "../../src/cli/output/folder.ts";
import { writing } from "../../src/cli/output/writing.ts";
import type { Io } from "../../src/cli/io.ts";
import { hasErrors } from "../../src/model/diagnostic.ts";
import { defaultEmit } from "../../src/model/emit-settings.ts";
import { checkEach } from "../../src/workspace/each.ts";
import type { Project } from "./project.ts";
import { englishSpeech } from "./speech.ts";

/**
 * Compiles the contracts of a project as a set is compiled that is too large to be held: what comes of each is staged at once, before it is known
 * whether another has an error. A failure is thrown.
 */
export async function compileStaging(project: Project, disk: Disk): Promise<{ readonly code: number; readonly stderr: string }> {
  let stderr = "";
  const stream = (write: Io["stderr"]["write"]): Io["stderr"] => ({ isTTY: false, write });
  const io: Io = {
    speech: englishSpeech,
    cwd: project.folder,
    env: {},
    stdout: stream(() => undefined),
    stderr: stream((text) => void (stderr += text)),
    stdin: async function* () {},
    interruption: () => new Promise(() => undefined),
    clock: () => 1_767_600_000,
  };
  const folder = outputFolder(project.folder, "generated");
  const sink = writing({ disk, folder, force: false, settings: defaultEmit, project: project.folder, paint: (text) => text, io }, 0);
  const paths = Object.keys(project.files("specs")).map((name) => `specs/${name}`);
  const text = (path: string): Promise<{ path: string; text: string }> =>
    Promise.resolve({ path, text: readFileSync(join(project.folder, path), "utf8") });
  const settings = { project: ".", clock: { now: io.clock(), guessed: false } };
  const findings = await checkEach(paths, { text }, settings, { take: sink.take });
  if (!hasErrors(findings.diagnostics)) return { code: (await sink.done()) ?? 0, stderr };
  sink.abandon();
  return { code: 1, stderr };
}
