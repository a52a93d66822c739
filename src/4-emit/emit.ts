import { StructureKind } from "ts-morph";
import type { Artifact } from "../model/artifact.ts";
import type { Contract } from "../model/contract.ts";
import { builderStatements, type Compiled, createPrinter } from "./builder.ts";
import { createReviewer } from "./review.ts";
import { runtimeText } from "./runtime.generated.ts";
import { compare } from "../model/diagnostic.ts";

/** Texts of the Handlebars templates of documents. */
export interface Templates {
  readonly review: string;
}

/**
 * Everything that is generated from a set of contracts, one contract after another, so that no more than one is held as text; `others` are
 * further contracts that the index names. Nothing in it depends on the clock, the machine or the order of the set.
 */
export function* emit(
  contracts: readonly Contract[],
  compile: (contract: Contract) => Compiled,
  templates: Templates,
  others: readonly string[],
): Generator<Artifact> {
  const print = createPrinter();
  const review = createReviewer(templates.review);
  for (const contract of contracts.toSorted((a, b) => compare(a.name, b.name))) {
    const each = compile(contract);
    yield print(`${contract.name}.ts`, builderStatements(each));
    yield review(each);
    yield* sampleArtifacts(each);
  }
  const names = [...new Set([...others, ...contracts.map(({ name }) => name)])].toSorted(compare);
  yield print(
    "index.ts",
    names.map((name) => ({ kind: StructureKind.ExportDeclaration, moduleSpecifier: `./${name}.js` }) as const),
  );
  yield { path: "runtime.ts", text: runtimeText };
}

function sampleArtifacts({ contract, bodies }: Compiled): readonly Artifact[] {
  return [...bodies].map(([name, body]) => ({ path: `samples/${contract.name}.${name}.json`, text: `${JSON.stringify(body, null, 2)}\n` }));
}
