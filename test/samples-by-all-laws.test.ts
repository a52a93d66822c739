import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { expect, test } from "vitest";
import { filledIn } from "../src/3-check/judge/fill.ts";
import { judge, type Judgement } from "../src/3-check/judge/judge.ts";
import { lawsOf } from "../src/3-check/judge/laws.ts";
import { checkSource } from "../src/compile.ts";
import type { Collector } from "../src/diagnostics/collector.ts";
import { actions } from "../src/language/tables/actions.ts";
import type { Contract } from "../src/model/contract.ts";

const root = new URL("../", import.meta.url).pathname;
const paths = globSync(["specs/*.flow.yaml", "test/fixtures/**/*.flow.yaml"], { cwd: root }).toSorted();

/** The contracts of the repository, right and wrong, as far as they mean something. */
const contracts = paths.flatMap((path) => checkSource({ path, text: readFileSync(`${root}${path}`, "utf8") }).value ?? []);

/** What is found of the samples of a contract; `told` says of the judgement of the contract itself what theirs know of it. */
function foundIn(contract: Contract, told: (judged: Judgement) => Judgement | undefined): readonly string[] {
  const { action: name, samples } = contract;
  const action = actions[name];
  const collector: Collector = { diagnostics: [], action: name };
  const said = new Set<string>();
  const before = told(judge({ root: contract.root, action }, lawsOf(name), collector, said));
  for (const sample of samples) {
    const clock = { now: sample.now ?? 1_767_600_000, guessed: false };
    const filled = filledIn(contract, sample);
    judge({ root: filled, action, sample, invented: true, clock }, lawsOf(name), collector, said, before);
  }
  return collector.diagnostics.map(({ code, pointer, span }) => `${code.name} ${pointer ?? ""} ${span.start} ${span.end}`);
}

test("a sample that is judged only by laws which may say something else is found as wrong as by all laws", () => {
  const all = contracts.map((contract) => foundIn(contract, () => undefined));
  expect(contracts.map((contract) => foundIn(contract, (judged) => judged))).toEqual(all);
  // What looked at the clock has to be asked again.
  const forgetful = ({ asked }: Judgement): Judgement => ({ asked: new Map([...asked.keys()].map((place) => [place, []])) });
  expect(contracts.map((contract) => foundIn(contract, forgetful))).not.toEqual(all);
  expect(contracts.length).toBeGreaterThan(400);
  expect(all.flat().length).toBeGreaterThan(200);
});
