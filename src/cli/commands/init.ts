import { basename, join, normalize, resolve } from "node:path";
import { readAsset, readSource, rewriteText } from "../../host.ts";
import { machineDisk } from "../../host/disk.ts";
import { readConfigSource } from "../../resolve.ts";
import { initMessages } from "../../words/en/init.ts";
import type { Language } from "../../words/language.ts";
import { type Say, saying } from "../../words/saying.ts";
import { configName } from "../config-name.ts";
import { emitLines } from "../init/emit-lines.ts";
import { habitsOf } from "../init/habits.ts";
import { ignoring } from "../init/ignored.ts";
import { extendedPackage, newPackage } from "../init/package.ts";
import { pathFrom, type Surroundings, surroundingsOf } from "../init/surroundings.ts";
import { wantedShape } from "../init/shape.ts";
import { workflow } from "../init/workflow.ts";
import { exit, type ExitCode, type Io, UsageError } from "../io.ts";

/** Files of every project, and those of the package that they are copies of. npm leaves out files that are called `.gitignore`, so their copies are called otherwise. */
const copies: Copies = [
  ["specs/purchase.flow.yaml", "purchase.flow.yaml", "says"],
  [".gitignore", "gitignore"],
  [".gitattributes", "gitattributes", "says"],
];

/** Files of a project that is a package of its own. */
const copiesOfNew: Copies = [
  ["test/purchase.test.ts", "purchase.test.ts", "says"],
  ["tsconfig.json", "tsconfig.json"],
  ["README.md", "README.md", "says"],
];

/** A file that says something to people is there in each language. */
type Copies = readonly (readonly [path: string, asset: string, says?: "says"])[];

type SayInit = Say<typeof initMessages>;

/** The folder of what says something in a language. */
function assetsIn({ name }: Language): string {
  return name === "en" ? "templates/init" : `templates/init/${name}`;
}

interface NewFile {
  readonly path: string;
  readonly text: string;
}

const workflowPath = ".github/workflows/contracts.yml";

/**
 * `flowspec init [folder]`: a project whose compile and test work at once. In a package that is there already only scripts are added to its
 * description, and what belongs to contracts. A file that is there stays as it is, and is named with what it should hold. All of it is in the language
 * of the terminal, which the configuration of the project says, so that it goes on in that language.
 */
export async function initCommand(folder: string, io: Io): Promise<ExitCode> {
  const root = resolve(io.cwd, folder);
  const kind = machineDisk.kind(root);
  if (kind === "file" || kind === "other") throw new UsageError("no-folder", { path: folder });
  const isPackage = machineDisk.kind(join(root, "package.json")) !== "nothing";
  const around = surroundingsOf(root);
  const files = await filesOf([...copies, ...(isPackage ? [] : copiesOfNew)], root, around, io.speech.terminal);
  if (isPackage) await extendPackage(root, io);
  else make(root, { path: "package.json", text: await newPackage(basename(root)) }, io);
  for (const file of files) make(root, file, io);
  await makeConfig(root, around, io);
  await ignoreOutputs(root, io);
  makeWorkflow(root, around, !isPackage, io);
  const run = around.manager === "yarn" ? "yarn" : `${around.manager} run`;
  const next = isPackage ? `${run} contracts:compile` : `${run} compile && ${around.manager} test`;
  const commands = `${root === io.cwd ? "" : `cd ${folder} && `}${around.manager} install && ${next}`;
  io.stderr.write("\n");
  tell(io, (say) => say("next", { commands }));
  return exit.ok;
}

async function filesOf(list: Copies, root: string, { installedIn }: Surroundings, language: Language): Promise<readonly NewFile[]> {
  const schema = pathFrom(join(root, "specs"), join(installedIn, "node_modules/flowspec/schema"));
  return Promise.all(
    list.map(async ([path, asset, says]) => {
      const text = await readAsset(`${says ? assetsIn(language) : "templates/init"}/${asset}`);
      return { path, text: text.replace("$schema=../node_modules/flowspec/schema", () => `$schema=${schema}`) };
    }),
  );
}

/** Adds what a package lacks to its description. */
async function extendPackage(root: string, io: Io): Promise<void> {
  const path = join(root, "package.json");
  const before = machineDisk.kind(path) === "file" ? machineDisk.read(path) : "";
  const text = await extendedPackage(before);
  if (text === undefined) {
    tell(io, (say) => say("package-unreadable"));
  } else if (text.trimEnd() === before.trimEnd()) {
    tell(io, (say) => say("package-complete"));
  } else {
    await rewriteText(io.cwd, { path, text: before }, text);
    tell(io, (say) => say("package-added"));
  }
}

/** The configuration, with the shape of builders that suits what stands in the project by now. */
async function makeConfig(root: string, around: Surroundings, io: Io): Promise<void> {
  const { terminal } = io.speech;
  const path = join(root, configName);
  const shape = emitLines(wantedShape(habitsOf(root, around)), terminal);
  const own = machineDisk.kind(path) === "file" ? machineDisk.read(path) : undefined;
  const wanted = [...(terminal.name === "en" ? [] : [["language", `language: ${terminal.name}`] as const]), ["emit", shape] as const];
  const lacking = wanted.filter(([key]) => own !== undefined && !own.split("\n").some((line) => line.startsWith(`${key}:`)));
  if (lacking.length === 0) {
    return make(root, { path: configName, text: `${await readAsset(`${assetsIn(terminal)}/config.yaml`)}\n${shape}` }, io);
  }
  const lines = indented(lacking.map(([, line]) => line).join("\n"));
  tell(io, (say) => say("config-silent", { config: configName, keys: lacking.map(([key]) => key), lines }));
}

/** Keeps a formatter away from what is generated: once, whatever else the file says. */
async function ignoreOutputs(root: string, io: Io): Promise<void> {
  const name = ".prettierignore";
  const path = join(root, name);
  const out = await outIn(root);
  if (machineDisk.kind(path) !== "file") return make(root, { path: name, text: ignoring("", out) }, io);
  const before = machineDisk.read(path);
  const text = ignoring(before, out);
  if (text === before) {
    tell(io, (say) => say("ignore-complete", { path: name, folder: out }));
  } else {
    await rewriteText(io.cwd, { path, text: before }, text);
    tell(io, (say) => say("ignore-added", { path: name, folder: out }));
  }
}

/** The output folder of a project: that of its configuration, as far as it can be read. */
async function outIn(root: string): Promise<string> {
  const isThere = machineDisk.kind(join(root, configName)) === "file";
  const out = isThere ? readConfigSource(readSource(root, configName)).value?.out : undefined;
  return normalize(out ?? "generated").replace(/[/\\]$/u, "");
}

/** A workflow counts only in the folder of the repository: in another one it is shown, to be put there. */
function makeWorkflow(root: string, { repository, manager }: Surroundings, tests: boolean, io: Io): void {
  const text = workflow(manager, pathFrom(repository, root), tests, saying("init", initMessages, io.speech.terminal)("workflow"));
  if (repository === root) return make(root, { path: workflowPath, text }, io);
  tell(io, (say) => say("workflow-not-made", { path: workflowPath, text: indented(text) }));
}

function make(root: string, { path, text }: NewFile, io: Io): void {
  const isMade = machineDisk.claim(join(root, path), text);
  // What somebody would do by hand with a file of their own.
  const isLacking = path.endsWith("ignore") || path === ".gitattributes";
  tell(io, (say) =>
    isMade ? say("made", { path }) : isLacking ? say("kept-lacking", { path, text: indented(text) }) : say("kept", { path }),
  );
}

/** Tells people what was done. */
function tell({ speech, stderr }: Io, said: (say: SayInit) => string): void {
  stderr.write(`${said(saying("init", initMessages, speech.terminal))}\n`);
}

function indented(text: string): string {
  return text.replaceAll(/^(?=.)/gmu, "      ").trimEnd();
}
