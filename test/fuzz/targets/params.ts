import { parse } from "../../../src/1-parse/parse.ts";
import { checkSource } from "../../../src/compile.ts";
import { renderContract, renderSample } from "../../../src/render.ts";
import { hasErrors } from "../../../src/model/diagnostic.ts";
import type { Corpus } from "../corpus.ts";
import { mutated } from "../mutate.ts";
import type { Random } from "../random.ts";
import { unsoundSpan } from "../spans.ts";
import type { Target } from "../targets.ts";

/** The line between a contract and the values it is rendered with. */
const between = "\n=== values\n";
const clock = { now: 1_767_600_000, guessed: true };

/** `render --params`: a contract that compiles takes any values without an exception, and makes a body where it finds no error. */
export function paramsTarget(corpus: Corpus): Target {
  return { name: "params", generate: (random) => contractAndValues(random, corpus), fault: paramsFault };
}

function contractAndValues(random: Random, { contracts }: Corpus): string {
  const { text } = random.pick(contracts);
  const sample = /\nsamples:\n {2}\w+:\n((?: {4}.*\n)*)/u.exec(text)?.[1] ?? "a: 1\n";
  const values = sample.replaceAll(/^ {4}/gmu, "");
  return `${random.oneIn(2) ? mutated(text, random) : text}${between}${random.oneIn(8) ? values : mutated(values, random)}`;
}

function paramsFault(input: string): string | undefined {
  const [text = "", values = ""] = input.split(between);
  const { value: contract, diagnostics: found } = checkSource({ path: "a.flow.yaml", text }, { clock });
  const { value: given } = parse({ path: "values.yaml", text: values });
  if (contract === undefined || hasErrors(found)) return undefined;
  for (const { name } of contract.samples) if (renderSample(contract, name) === undefined) return `no body of the sample ${name}`;
  if (given?.kind !== "map") return undefined;
  const { value, diagnostics } = renderContract(contract, given, clock.now);
  const unsound = unsoundSpan(diagnostics);
  if (unsound !== undefined) return unsound;
  return value === undefined && !hasErrors(diagnostics) ? "neither a body nor an error" : undefined;
}
