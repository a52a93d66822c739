import { basename, dirname, join, normalize, resolve } from "node:path";
import { displayPath, findUpwards, readAsset, readSource, rewriteText } from "../../host.ts";
import { machineDisk } from "../../host/disk.ts";
import { defaultOut, defaultSpecs } from "../../model/config.ts";
import { readConfigSource } from "../../resolve.ts";
import { initMessages } from "../../words/en/init.ts";
import type { Language } from "../../words/language.ts";
import { type Say, saying } from "../../words/saying.ts";
import { configName } from "../config-name.ts";
import { emitLines } from "../init/emit-lines.ts";
import { habitsOf } from "../init/habits.ts";
import type { Done, FromPdf, FromPdfFlags, Site } from "../init/from-pdf.ts";
import { ignoring } from "../init/ignored.ts";
import { withContract } from "../init/in-place.ts";
import { extendedPackage, newPackage } from "../init/package.ts";
import { pathFrom, type Surroundings, surroundingsOf } from "../init/surroundings.ts";
import { wantedShape } from "../init/shape.ts";
import { workflow } from "../init/workflow.ts";
import { exit, type ExitCode, type Io, UsageError } from "../io.ts";

/** Files of every project, and those of the package that they are copies of. npm leaves out files that are called `.gitignore`, so their copies are called otherwise. */
const copies: Copies = [
  [".gitignore", "gitignore"],
  [".gitattributes", "gitattributes", "says"],
];

/** The contract to begin with, where none is made from a PDF. */
const example: Copies = [["specs/purchase.flow.yaml", "purchase.flow.yaml", "says"]];

/** Files of a project that is a package of its own. */
const copiesOfNew: Copies = [
  ["test/purchase.test.ts", "purchase.test.ts", "says"],
  ["tsconfig.json", "tsconfig.json"],
  ["README.md", "README.md", "says"],
];

/** Where the schemas of the installed package lie. */
const schemas = "node_modules/flowspec/schema";

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

export type InitFlags = FromPdfFlags;

/**
 * `flowspec init [folder]`: a project whose compile and test work at once. In a package that is there already only scripts are added to its
 * description, and what belongs to contracts. A file that is there stays as it is, and is named with what it should hold. All of it is in the language
 * of the terminal, which the configuration of the project says, so that it goes on in that language. With `--pdf` its contract is made from a PDF; in
 * a project only that contract is made.
 */
export async function initCommand(folder: string, flags: InitFlags, io: Io): Promise<ExitCode> {
  if (flags.pdf === undefined && (flags.name ?? flags.all) !== undefined) throw new UsageError("name-without-pdf");
  const project = flags.pdf === undefined ? undefined : projectAt(folder, io);
  if (project !== undefined) return addContract(project, flags, io);
  const root = resolve(io.cwd, folder);
  const kind = machineDisk.kind(root);
  if (kind === "file" || kind === "other") throw new UsageError("no-folder", { path: folder });
  const isPackage = machineDisk.kind(join(root, "package.json")) !== "nothing";
  const around = surroundingsOf(root);
  const made = await madeFrom({ root, specs: join(root, "specs") }, around, flags, io);
  if (typeof made === "number") return made;
  const listed = [...(made ? [] : example), ...copies, ...(isPackage ? [] : copiesOfNew)];
  const asCopied = await filesOf(listed, root, around, io.speech.terminal);
  const files = made ? asCopied.map((file) => withContract(file, made)) : asCopied;
  if (isPackage) await extendPackage(root, io);
  else make(root, { path: "package.json", text: await newPackage(basename(root)) }, io);
  if (made) await writeContract(made, root, io);
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

/** The folder of the project in which a contract is made: that of the folder itself, where one is named, else the one around. */
function projectAt(folder: string, { cwd }: Io): string | undefined {
  const root = resolve(cwd, folder);
  const own = machineDisk.kind(join(root, configName)) === "nothing" ? undefined : root;
  const around = folder === "." ? findUpwards(root, configName) : undefined;
  return own ?? (around === undefined ? undefined : dirname(around));
}

/** Makes a contract in a project, and nothing else. */
async function addContract(root: string, flags: InitFlags, io: Io): Promise<ExitCode> {
  const specs = readConfigSource(readSource(root, configName)).value?.specs ?? [defaultSpecs];
  // A pattern begins with the folder that it looks in.
  const steps = (specs[0] ?? defaultSpecs).split("/");
  const first = steps.findIndex((step) => /[*?[\]{}!()]|\.ya?ml$/u.test(step));
  const folder = join(root, ...(first < 0 ? steps : steps.slice(0, first)));
  const made = await madeFrom({ root, specs: folder }, surroundingsOf(root), flags, io);
  if (made === undefined || typeof made === "number") return made ?? exit.ok;
  await writeContract(made, root, io);
  const path = displayPath(io.cwd, made.path);
  io.stderr.write("\n");
  tell(io, (say) => say("next", { commands: `flowspec check ${path} && flowspec preview ${path} --out ${made.name}.html` }));
  return exit.ok;
}

/** The contract that is made from a PDF, where one is asked for; the exit code where the PDF cannot be read. */
async function madeFrom(
  site: Omit<Site, "schema">,
  { installedIn }: Surroundings,
  flags: InitFlags,
  io: Io,
): Promise<FromPdf | ExitCode | undefined> {
  if (flags.pdf === undefined) return undefined;
  const { fromPdf } = await import("../init/from-pdf.ts");
  const file = io.speech.terminal.name === "en" ? "flow.schema.json" : `flow.schema.${io.speech.terminal.name}.json`;
  return fromPdf(flags.pdf, { ...site, schema: pathFrom(site.specs, join(installedIn, schemas, file)) }, flags, io);
}

/** Writes what was made from a PDF, and says what was left out. */
async function writeContract(made: FromPdf, root: string, io: Io): Promise<void> {
  const { writeFromPdf } = await import("../init/from-pdf.ts");
  const told = (absolute: string, what: Done): void => {
    const path = displayPath(root, absolute);
    tell(io, (say) => say(what === "added" ? "facts-added" : what === "kept" && absolute === made.path ? "kept-contract" : what, { path }));
  };
  if (!(await writeFromPdf(made, told, io))) return;
  if (made.placeless > 0) tell(io, (say) => say("placeless", { count: made.placeless }));
  if (made.nobody > 0) tell(io, (say) => say("nobody", { count: made.nobody }));
  if (made.offers > 0) tell(io, (say) => say("offers", { count: made.offers }));
  if (made.refused.length > 0) tell(io, (say) => say("refused", { count: made.refused.length }));
}

async function filesOf(list: Copies, root: string, { installedIn }: Surroundings, language: Language): Promise<readonly NewFile[]> {
  const schema = pathFrom(join(root, "specs"), join(installedIn, schemas));
  return Promise.all(
    list.map(async ([path, asset, says]) => {
      const text = await readAsset(`${says ? assetsIn(language) : "templates/init"}/${asset}`);
      return { path, text: text.replace(`$schema=../${schemas}`, () => `$schema=${schema}`) };
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
    const schema = pathFrom(root, join(around.installedIn, schemas));
    const text = (await readAsset(`${assetsIn(terminal)}/config.yaml`)).replace(`$schema=${schemas}`, () => `$schema=${schema}`);
    return make(root, { path: configName, text: `${text}\n${shape}` }, io);
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
  return normalize(out ?? defaultOut).replace(/[/\\]$/u, "");
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
