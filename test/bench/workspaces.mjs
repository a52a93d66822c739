// Many projects in one process, beside the same contracts as one project: what is spread is worth little where a start takes longer than the work. turbo's
// own part is measured with tasks that do nothing.
import { buildSync } from "esbuild";
import { execFileSync } from "node:child_process";
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cli, inTurn, peak, print, program, root, taken } from "./measure.mjs";

const contracts = 5;
const toolsFolder = process.env.FLOWSPEC_TOOLS ?? "/tmp/flowspec-tools";
const turbo = join(toolsFolder, "turbo/node_modules/turbo/bin/turbo");

/** Workspaces of some numbers of packages, the smallest first. */
export async function workspaces(folder, counts) {
  const outfile = join(folder, "scale-workspace.mjs");
  buildSync({ entryPoints: [join(root, "test/support/scale-workspace.ts")], bundle: true, platform: "node", format: "esm", outfile });
  const made = await import(outfile);
  const measured = [];
  for (const packages of counts) {
    const at = join(folder, String(packages));
    measured.push(ofSize(at, { packages, contracts }, made, packages === counts.at(-1)));
    rmSync(at, { recursive: true });
  }
  for (const [index, after] of measured.entries()) {
    const before = measured[index - 1];
    if (before === undefined) continue;
    const doublings = Math.log2(after.packages / before.packages);
    for (const [name, spent] of Object.entries(after.lines)) {
      const times = spent.cpu / before.lines[name].cpu;
      print({ name: `${name}: ${before.packages} to ${after.packages}`, ratio: times ** (1 / doublings), of: "half as many packages" });
    }
  }
}

function ofSize(at, size, made, hasGoals) {
  const { packages } = size;
  const [together, apart] = [join(at, "one-project"), join(at, "workspace")];
  made.writeFiles(together, made.oneProjectFiles(size));
  made.writeFiles(apart, made.workspaceFiles(size));
  made.installPackages(apart, size, cli);
  for (const folder of [together, apart]) commit(folder);

  const cache = join(at, "cache");
  const kept = { env: { FLOWSPEC_CACHE: cache } };
  const compile = [cli, "compile"];
  const projects = [cli, "compile", "--projects", "packages/*"];
  // Cold: nothing is generated, and nothing is known of a run; that flowspec's code is compiled is known, as it is on every machine from the second run on.
  const cold = (folder) => () => {
    rmSync(join(cache, "runs"), { recursive: true, force: true });
    for (const each of folder === apart ? foldersIn(apart) : [together]) rmSync(join(each, "generated"), { recursive: true, force: true });
  };
  const changed = (folder, path) => ({ ...kept, before: (turn) => appendFileSync(join(folder, path), `# ${turn}\n`) });
  execFileSync(process.execPath, [cli, "check", "specs/contracts-0000"], { cwd: together, env: { ...process.env, ...kept.env } });

  const goal = (limit) => (hasGoals ? { goal: limit } : {});
  const lines = {
    "compile, one project, cold": program(together, compile, { ...kept, before: cold(together), isWarmedUp: false }),
    "compile --projects, cold": program(apart, projects, { ...kept, before: cold(apart), isWarmedUp: false }),
    "compile, one project, unchanged": program(together, compile, kept),
    "compile --projects, unchanged": program(apart, projects, kept),
    "compile, one project, one shared party": program(together, compile, changed(together, "specs/parties/office-1.yaml")),
    "compile --projects, one shared party": program(apart, projects, changed(apart, "shared/region-1/office.yaml")),
    "list --json, one project": program(together, [cli, "list", "--json"], kept),
    "inputs --json, one project": program(together, [cli, "inputs", "--json"], kept),
    "check --changed, one project, one shared party": program(together, [cli, "check", "--changed=git:main"], kept),
  };
  const names = Object.keys(lines);
  const turns = packages > 100 ? 1 : 3;
  const spent = Object.fromEntries(names.flatMap((name, index) => (index % 2 === 0 && index < 6 ? pair(names, lines, index, turns) : [])));
  for (const name of names.slice(6)) spent[name] = inTurn(turns, lines[name])[0];
  const of = (name) => spent[name.replace("--projects", "").replace("compile ,", "compile, one project,")];

  for (const name of names) {
    lines[name].before("last");
    const value = taken(spent[name], peak(lines[name]));
    const isSpread = name.includes("--projects");
    const ratio = name.endsWith("unchanged") && isSpread ? spent[name].wall / 1000 : isSpread ? spent[name].times(of(name)) : undefined;
    print({
      name: `${packages} packages: ${name}`,
      value,
      ...(ratio === undefined ? {} : { ratio, of: name.endsWith("unchanged") ? "a second, by the clock" : "the same as one project" }),
      ...(isSpread && name.endsWith("cold") ? goal(1.3) : isSpread && name.endsWith("unchanged") ? goal(3) : {}),
    });
  }
  Object.assign(spent, ofTurbo(apart, packages, turns));
  return { packages, lines: spent };
}

/** Two programs beside each other, in turn. */
function pair(names, lines, index, turns) {
  const both = names.slice(index, index + 2);
  const spent = inTurn(turns, ...both.map((name) => lines[name]));
  return both.map((name, at) => [name, spent[at]]);
}

/** What turbo takes for itself: tasks that do nothing and make nothing, all of them run, and none. */
function ofTurbo(apart, packages, turns) {
  if (!existsSync(turbo)) return {};
  for (const folder of foldersIn(apart)) {
    const path = join(folder, "package.json");
    writeFileSync(path, readFileSync(path, "utf8").replace('"flowspec compile"', '"true"'));
  }
  const recipe = /```json\n(.*?)^```$/msu.exec(readFileSync(join(root, "docs/scale.md"), "utf8").split("`turbo.json`")[1])[1];
  writeFileSync(join(apart, "turbo.json"), recipe);
  const home = join(apart, "../home");
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, ".npmrc"), "update-notifier=false\noffline=true\nlogs-max=0\n");
  const env = { HOME: home, TURBO_TELEMETRY_DISABLED: "1", TURBO_NO_UPDATE_NOTIFIER: "1", DO_NOT_TRACK: "1", TURBO_CACHE: "local:rw" };
  const args = [turbo, "run", "compile", "--concurrency=2"];
  const lines = {
    "turbo, tasks that do nothing, all run": program(apart, [...args, "--force"], { env, isWarmedUp: false }),
    "turbo, tasks that do nothing, all cached": program(apart, args, { env }),
  };
  const spent = inTurn(turns === 1 ? 1 : 2, ...Object.values(lines));
  return Object.fromEntries(
    Object.keys(lines).map((name, index) => {
      print({ name: `${packages} packages: ${name}`, value: taken(spent[index]) });
      return [name, spent[index]];
    }),
  );
}

function foldersIn(workspace) {
  return readdirSync(join(workspace, "packages")).map((name) => join(workspace, "packages", name));
}

/** Makes a repository of a folder, all of it in one commit on `main`. */
function commit(folder) {
  const author = ["-c", "user.name=Somebody", "-c", "user.email=somebody@example.com"];
  for (const args of [
    ["init", "--quiet", "--initial-branch=main"],
    ["add", "--all"],
    [...author, "commit", "--quiet", "--message", "All"],
  ])
    execFileSync("git", args, { cwd: folder, stdio: "ignore" });
}
