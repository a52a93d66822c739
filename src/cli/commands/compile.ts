import { type Disk, machineDisk } from "../../host/disk.ts";
import { openProject } from "../config.ts";
import { type ExitCode, type Io, UsageError } from "../io.ts";
import type { Deps } from "../inputs/deps.ts";
import { type CompileFlags, compileSources } from "../output/compile-sources.ts";
import { outOf } from "../project.ts";
import { recorded, type Recording } from "../recorded.ts";
import { refuseSelecting } from "../select/flags.ts";
import { listedOf } from "../sources.ts";

/** `flowspec compile [paths…]`, once or with `--watch` again and again. The disk is another only in tests. */
export async function compileCommand(paths: readonly string[], flags: CompileFlags, io: Io, disk: Disk = machineDisk): Promise<ExitCode> {
  if (flags.check && (flags.watch || flags.force)) throw new UsageError("check-with");
  if (flags.projects !== undefined) {
    if (paths.length > 0 || flags.out !== undefined || flags.watch || flags.timings !== undefined || flags.depsFile !== undefined)
      throw new UsageError("projects-with", { flags: ["--out", "--watch", "--timings", "--deps-file"] });
    const { runProjects } = await import("../projects/run.ts");
    return runProjects(flags, io);
  }
  if (flags.depsFile !== undefined && (flags.check || flags.watch)) throw new UsageError("deps-with");
  if (flags.watch) {
    refuseSelecting(flags, "--watch");
    const { watch } = await import("./watch.ts");
    return watch(paths, flags, io);
  }
  // Of a disk that only a test knows, and of what is written beside, there is no record.
  const isAlone = flags.output === undefined && flags.timings === undefined && flags.depsFile === undefined;
  return recorded(flags, io, disk === machineDisk && isAlone, async (told, recording) => {
    const deps = flags.depsFile === undefined ? noDeps(recording) : (await import("../inputs/deps.ts")).beginDeps(flags, told, recording);
    const project = await deps.opening(() => openProject(told));
    const listed = await listedOf(paths, project, flags, recording.telling, outOf(flags.out, project, told));
    return deps.end(await compileSources(listed, project, flags, told, disk, deps.recording));
  });
}

/** Where nobody wants to know what outputs were made of. */
function noDeps(recording: Recording): Deps {
  return { opening: (open) => open(), recording, end: (code) => Promise.resolve(code) };
}
