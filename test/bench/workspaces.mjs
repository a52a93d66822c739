// Many projects beside the same contracts as one project, at growing numbers of packages, and what turbo takes for itself: its tasks do nothing here.
import { buildSync } from "esbuild";
import { execFileSync } from "node:child_process";
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cli, inTurn, peak, print, program, root, taken } from "./measure.mjs";

/** How many contracts a package has. */
const contracts = 5;

const turbo = join(process.env.FLOWSPEC_TOOLS ?? join(tmpdir(), "flowspec-tools"), "turbo/node_modules/turbo/bin/turbo");

/** Goals of the largest workspace, both by the clock, since somebody waits: how many times the one project; seconds. */
const [coldGoal, unchangedGoal] = [1.3, 3];

/** Workspaces of some numbers of packages, the smallest first. */
export async function workspaces(folder, counts) {
  const outfile = join(folder, "scale-workspace.mjs");
  buildSync({ entryPoints: [join(root, "test/support/scale-workspace.ts")], bundle: true, platform: "node", format: "esm", outfile });
  const made = await import(outfile);
  let before;
  for (const packages of counts) {
    const at = join(folder, String(packages));
    const place = makePlace(at, { packages, contracts }, made);
    const spent = new Map([...projects(place, packages === counts.at(-1)), ...asked(place), ...ofTurbo(place)]);
    if (before !== undefined) growth(before, { packages, spent });
    before = { packages, spent };
    rmSync(at, { recursive: true });
  }
}

/** A workspace and one project of the same contracts, each in a repository of its own. */
function makePlace(at, size, made) {
  const [together, apart] = [join(at, "one-project"), join(at, "workspace")];
  made.writeFiles(together, made.oneProjectFiles(size));
  made.writeFiles(apart, made.workspaceFiles(size));
  made.installPackages(apart, size, cli);
  for (const folder of [together, apart]) commit(folder);
  const cache = join(at, "cache");
  const place = { ...size, at, together, apart, cache, env: { FLOWSPEC_CACHE: cache }, turns: size.packages > 100 ? 1 : 3 };
  // Flowspec's own code is compiled once on every machine.
  execFileSync(process.execPath, [cli, "compile", "specs/contracts-0000"], {
    cwd: together,
    env: { ...process.env, ...place.env },
    stdio: "ignore",
  });
  return place;
}

/** Compiled: all of it, nothing, and the tenth that uses one shared party; as one project and as many. */
function projects({ packages, together, apart, cache, env, turns }, hasGoals) {
  const generated = [together, ...foldersIn(apart)].map((folder) => join(folder, "generated"));
  const runs = [
    {
      name: "all",
      setup: () => [join(cache, "runs"), ...generated].forEach((path) => rmSync(path, { recursive: true, force: true })),
      isWarmedUp: false,
      goal: coldGoal,
    },
    { name: "nothing changed", setup: () => undefined, isInSeconds: true, goal: unchangedGoal },
    {
      name: "one shared party changed",
      setup: (turn) =>
        [join(together, "specs/parties/office-1.yaml"), join(apart, "shared/region-1/office.yaml")].forEach((path) =>
          appendFileSync(path, `# ${turn}\n`),
        ),
    },
  ];
  return runs.flatMap(({ name, setup, isWarmedUp = true, isInSeconds, goal }) => {
    const one = program(together, [cli, "compile"], { env, before: setup, isWarmedUp });
    const many = program(apart, [cli, "compile", "--projects", "packages/*"], { env, isWarmedUp });
    const [spentOne, spentMany] = inTurn(turns, one, many);
    setup("last");
    const [peakOne, peakMany] = [one, many].map(peak);
    print({ name: `${packages} packages, ${name}: one project`, value: taken(spentOne, peakOne) });
    print({
      name: `${packages} packages, ${name}: --projects`,
      value: taken(spentMany, peakMany),
      ...(isInSeconds
        ? { ratio: spentMany.wall / 1000, of: "a second, by the clock" }
        : { ratio: spentMany.times(spentOne, "wall"), of: "one project, by the clock" }),
      ...(hasGoals && goal !== undefined ? { goal } : {}),
    });
    print({ name: "", ratio: spentMany.times(spentOne), of: "one project, of the processor" });
    return [
      [`${name}: one project`, spentOne],
      [`${name}: --projects`, spentMany],
    ];
  });
}

/** What is asked of contracts: as one project, since each of these opens one. */
function asked({ packages, together, env, turns }) {
  const commands = {
    "list --json": ["list", "--json"],
    "inputs --json": ["inputs", "--json"],
    "check --changed, one shared party": ["check", "--changed=git:main"],
  };
  return Object.entries(commands).map(([name, args]) => {
    const one = program(together, [cli, ...args], { env });
    const [spent] = inTurn(turns, one);
    print({ name: `${packages} packages: ${name}`, value: taken(spent, peak(one)) });
    return [name, spent];
  });
}

/** What turbo takes for itself, with npm that starts each script: tasks that do nothing and make nothing, all of them run, and none. */
function ofTurbo({ packages, at, apart, turns }) {
  if (!existsSync(turbo)) return [];
  for (const folder of foldersIn(apart)) {
    const path = join(folder, "package.json");
    writeFileSync(path, readFileSync(path, "utf8").replace('"flowspec compile"', '"true"'));
  }
  const [, recipe] = /^`turbo\.json`.*?^```json\n(.*?)^```$/msu.exec(readFileSync(join(root, "docs/scale.md"), "utf8"));
  writeFileSync(join(apart, "turbo.json"), recipe);
  const home = join(at, "home");
  mkdirSync(home);
  writeFileSync(join(home, ".npmrc"), "update-notifier=false\noffline=true\nlogs-max=0\n");
  const env = { HOME: home, TURBO_TELEMETRY_DISABLED: "1", TURBO_NO_UPDATE_NOTIFIER: "1", DO_NOT_TRACK: "1" };
  // Nothing remote is set up: the cache is that of this machine.
  const run = [turbo, "run", "compile", "--concurrency=2"];
  const [all, none] = [program(apart, [...run, "--force"], { env, isWarmedUp: false }), program(apart, run, { env })];
  const spent = inTurn(turns, all, none);
  return ["turbo alone, all run", "turbo alone, none run"].map((name, index) => {
    print({ name: `${packages} packages: ${name}`, value: taken(spent[index]) });
    return [name, spent[index]];
  });
}

/** How many times as long everything takes where there are twice as many packages. */
function growth(before, after) {
  const doublings = Math.log2(after.packages / before.packages);
  for (const [name, { cpu }] of after.spent) {
    const ratio = (cpu / before.spent.get(name).cpu) ** (1 / doublings);
    print({ name: `${before.packages} to ${after.packages} packages: ${name}`, ratio, of: "half as many" });
  }
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
