// How a work is measured: the processor's time of whole processes, works in turn in one run, medians.
import { execFileSync, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const path = (name) => fileURLToPath(new URL(name, import.meta.url));

/** The folder of the project. */
export const root = path("../../");

/** The command line as it is built. */
export const cli = path("../../dist/flowspec.cjs");

/**
 * The medians of some works, in milliseconds. They are done in turn, so that what else the machine does meets all of them; the first turn
 * warms up and is not counted.
 */
export async function medians(turns, ...works) {
  const times = works.map(() => []);
  for (let turn = 0; turn <= turns; turn++) {
    for (const [index, work] of works.entries()) {
      const start = performance.now();
      await work();
      if (turn > 0) times[index].push(performance.now() - start);
    }
  }
  return times.map(median);
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

/** Runs Node in a folder to its end. */
export function node(cwd, ...args) {
  execFileSync(process.execPath, args, { cwd, stdio: "ignore" });
}

/**
 * A program of Node in a folder, with what it finds in its environment beside what all find there. `before` is done before each turn, is told which
 * one it is (0 warms up), and is not measured.
 */
export function program(cwd, args, { before = () => undefined, isWarmedUp = true, env = {} } = {}) {
  return { cwd, args, before, isWarmedUp, env };
}

/**
 * What some programs take, whole: from their start to their end, with their threads and the processes that they start. They are run in turn, the first
 * turn is not counted. Of each: the medians of its processor time (user and system) and of the clock, in milliseconds, and how many times another
 * one it takes of either: the median of the turns' ratios.
 */
export function inTurn(turns, ...programs) {
  const spent = programs.map(() => []);
  for (let turn = 0; turn <= turns; turn++) {
    for (const [index, each] of programs.entries()) {
      if (turn === 0 && !each.isWarmedUp) continue;
      each.before(turn);
      const took = spend(each);
      if (turn > 0) spent[index].push(took);
    }
  }
  return spent.map((mine) => ({
    cpu: median(mine.map(({ cpu }) => cpu)),
    wall: median(mine.map(({ wall }) => wall)),
    times: (other, of = "cpu") => median(mine.map((took, turn) => took[of] / other.all[turn][of])),
    all: mine,
  }));
}

function spend({ cwd, args, env }) {
  const script = 'TIMEFORMAT="%3U %3S %3R"; time "$0" "$@" > /dev/null 2> /dev/null';
  const { status, stderr } = spawnSync("bash", ["-c", script, process.execPath, ...args], {
    cwd,
    encoding: "utf8",
    env: { ...environment, ...env },
  });
  if (status !== 0) throw new Error(`${args.join(" ")} ended with ${status} in ${cwd}\n${outputOf(cwd, ...args)}`);
  const [user, system, wall] = stderr.trim().split(" ").map(Number);
  return { cpu: (user + system) * 1000, wall: wall * 1000 };
}

function outputOf(cwd, ...args) {
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: "utf8", env: environment });
  return `${stdout.slice(-2000)}${stderr.slice(-2000)}`;
}

/** What programs that are measured find in their environment: a cache of their own, and nothing that changes what they do. */
const environment = { ...process.env, CI: "", NO_COLOR: "1" };

/** From now on the programs keep what they keep between runs in this folder, as they would in that of a user. */
export function cacheIn(folder) {
  environment.FLOWSPEC_CACHE = folder;
  process.env.FLOWSPEC_CACHE = folder;
}

/** The most memory that a program of Node has, in megabytes. */
export function peak({ cwd, args, env }) {
  return run(cwd, args, env).megabytes;
}

/** How long a program of Node takes, in milliseconds, and the most memory that it has, in megabytes. Its output goes to `/dev/null`. */
export function timed(cwd, ...args) {
  return run(cwd, args, {});
}

function run(cwd, args, env) {
  const start = performance.now();
  const { stderr } = spawnSync(process.execPath, ["--require", path("peak.cjs"), ...args], {
    cwd,
    stdio: ["ignore", "ignore", "pipe"],
    encoding: "utf8",
    env: { ...environment, ...env },
    maxBuffer: 1e9,
  });
  const said = /maxRSS (\d+)\n$/u.exec(stderr);
  if (said === null) throw new Error(stderr);
  return { ms: performance.now() - start, megabytes: Number(said[1]) / 1024 };
}

/** Goals that were not reached, as the lines of the table say them. */
const missed = [];

/** A line of the table: what is measured, the ratio, of what, and the goal where there is one: at most, or with `least` at least. */
export function print({ name, value = "", ratio, of, goal, least = false }) {
  const isReached = goal === undefined || (least ? ratio >= goal : ratio <= goal);
  const wanted = goal === undefined ? "" : `${least ? "≥" : "≤"} ${goal}`;
  const cells = [name.padEnd(46), value.padStart(30), ratio === undefined ? "".padStart(8) : ratio.toFixed(2).padStart(8)];
  const line = [...cells, (of ?? "").padEnd(30), wanted.padEnd(7), goal === undefined ? "" : isReached ? "reached" : "MISSED"];
  console.log(line.join("  ").trimEnd());
  if (!isReached) missed.push(`${name}: ${ratio.toFixed(2)} of ${of}, and the goal is ${wanted}`);
}

/** What the whole processes of a line take: the processor, the clock, and the memory where it was measured. */
export function taken({ cpu, wall }, megabytes) {
  return `${cpu.toFixed(0)} ms cpu, ${wall.toFixed(0)} ms${megabytes === undefined ? "" : `, ${megabytes.toFixed(0)} MB`}`;
}

/** The last lines: which goals were missed. */
export function summary() {
  console.log(missed.length === 0 ? "\nNo goal was missed." : `\nMissed:\n${missed.map((line) => `  ${line}\n`).join("")}`);
}
