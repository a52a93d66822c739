import { execFileSync, spawnSync } from "node:child_process";

/** The command line as it is built. */
export const cli = new URL("../../dist/flowspec.cjs", import.meta.url).pathname;

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
  return times.map((each) => each.toSorted((a, b) => a - b)[Math.floor(each.length / 2)]);
}

/** Runs Node in a folder to its end. */
export function node(cwd, ...args) {
  execFileSync(process.execPath, args, { cwd, stdio: "ignore" });
}

/** How long a program of Node takes, in milliseconds, and the most memory that it has, in megabytes. Its output goes to `/dev/null`. */
export function timed(cwd, ...args) {
  const report = "data:text/javascript,process.on('exit',()=>process.stderr.write('\\nmaxRSS '+process.resourceUsage().maxRSS))";
  const start = performance.now();
  const { stderr } = spawnSync(process.execPath, ["--import", report, ...args], {
    cwd,
    stdio: ["ignore", "ignore", "pipe"],
    encoding: "utf8",
  });
  const peak = /maxRSS (\d+)$/u.exec(stderr);
  if (peak === null) throw new Error(stderr);
  return { ms: performance.now() - start, megabytes: Number(peak[1]) / 1024 };
}

/** A line of the table: what is measured, the ratio, of what, and the goal where there is one: at most, or with `least` at least. */
export function print({ name, value = "", ratio, of, goal, least = false }) {
  const reached = goal === undefined ? "" : (least ? ratio >= goal : ratio <= goal) ? "reached" : "missed";
  const wanted = goal === undefined ? "" : `${least ? "≥" : "≤"} ${goal}`;
  const cells = [name.padEnd(44), value.padStart(16), ratio === undefined ? "".padStart(8) : ratio.toFixed(2).padStart(8)];
  console.log([...cells, (of ?? "").padEnd(30), wanted.padEnd(7), reached].join("  ").trimEnd());
}
