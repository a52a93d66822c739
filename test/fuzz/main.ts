import { parseArgs } from "node:util";
import { readCorpus } from "./corpus.ts";
import { randomOf } from "./random.ts";
import { shrunk } from "./shrink.ts";
import { faultOf, kindOf, type Target, targetsOf } from "./targets.ts";

/** How many different shapes of a kind of fault are shrunk and shown; more of that kind are only counted. */
const shapesShown = 4;

/** What was found out about a target. */
interface Tally {
  readonly target: Target;
  runs: number;
  milliseconds: number;
  /** How often each kind of fault was met, and the shapes of it that were shown. */
  readonly faults: Map<string, Kind>;
}

interface Kind {
  times: number;
  readonly shapes: Set<string>;
}

/** Runs the targets in turn until the time is over; 1 where something was found. */
export async function main(root: string, args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { seconds: { type: "string" }, seed: { type: "string" }, target: { type: "string" }, runs: { type: "string" } },
  });
  const all = targetsOf(readCorpus(root));
  const chosen = values.target === undefined ? all : all.filter(({ name }) => values.target?.split(",").includes(name));
  if (chosen.length === 0) {
    say(`There is no target ${values.target ?? ""}; there are ${all.map(({ name }) => name).join(", ")}.`);
    return 2;
  }
  const seed = values.seed === undefined ? Date.now() % 1_000_000_000 : Number(values.seed);
  const runs = values.runs === undefined ? Number.POSITIVE_INFINITY : Number(values.runs);
  const seconds = Number(values.seconds ?? (values.runs === undefined ? 60 : 86_400));
  say(
    `Seed ${seed}, ${Number.isFinite(runs) ? `${runs} runs of each` : `${seconds} seconds`} of ${chosen.map(({ name }) => name).join(", ")}.`,
  );

  const tallies = chosen.map((target): Tally => ({ target, runs: 0, milliseconds: 0, faults: new Map() }));
  const end = Date.now() + seconds * 1000;
  for (let open = tallies; open.length > 0 && Date.now() < end; open = open.filter((tally) => tally.runs < runs)) {
    for (const tally of open) await slice(tally, seed, runs, Math.min(end, Date.now() + 500));
  }
  for (const tally of tallies) say(summary(tally));
  return tallies.some(({ faults }) => faults.size > 0) ? 1 : 0;
}

/** Tries a target for a slice of the time. */
async function slice(tally: Tally, seed: number, runs: number, until: number): Promise<void> {
  const { target, faults } = tally;
  const begin = Date.now();
  while (Date.now() < until && tally.runs < runs) {
    const own = seed + tally.runs;
    tally.runs += 1;
    const text = target.generate(randomOf(own));
    const fault = await faultOf(target, text);
    if (fault === undefined) continue;
    const kind = faults.get(kindOf(fault)) ?? { times: 0, shapes: new Set() };
    faults.set(kindOf(fault), kind);
    kind.times += 1;
    if (kind.shapes.size < shapesShown) await show(tally.target, own, text, fault, kind);
  }
  tally.milliseconds += Date.now() - begin;
}

/** Shrinks an input, and shows it where it has another shape than those before it. */
async function show(target: Target, seed: number, text: string, fault: string, { shapes }: Kind): Promise<void> {
  const small = await shrunk(text, async (candidate) => {
    const other = await faultOf(target, candidate);
    return other !== undefined && kindOf(other) === kindOf(fault);
  });
  const shape = small.replaceAll(/[\p{L}\p{N}]+/gu, "x");
  if (shapes.has(shape)) return;
  shapes.add(shape);
  const [head = "", ...seen] = ((await faultOf(target, small)) ?? fault).split("\n");
  say(`\n${target.name}: ${head}`);
  say(`  again: npm run fuzz -- --target ${target.name} --seed ${seed} --runs 1`);
  say(`  input: ${JSON.stringify(small.length > 2000 ? `${small.slice(0, 2000)}…` : small)}`);
  for (const line of seen.slice(0, 20)) say(`  | ${line.slice(0, 200)}`);
}

function summary({ target, runs, milliseconds, faults }: Tally): string {
  const perMinute = milliseconds === 0 ? 0 : Math.round((runs / milliseconds) * 60_000);
  const found = [...faults].map(([kind, { times }]) => `${times} × ${kind}`);
  return `${target.name}: ${runs} inputs (${perMinute} a minute), ${found.length === 0 ? "nothing found" : found.join(", ")}`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
