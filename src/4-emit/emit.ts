import { StructureKind } from "ts-morph";
import type { Artifact } from "../model/artifact.ts";
import { builderStatements, type Compiled, createPrinter } from "./builder.ts";
import { createReviewer } from "./review.ts";
import { runtimeText } from "./runtime.generated.ts";
import { compare } from "../model/diagnostic.ts";

/** Texts of the Handlebars templates of documents. */
export interface Templates {
  readonly review: string;
}

/** Everything that is generated from a set of contracts; `others` are further contracts that the index names. Nothing in it depends on the clock, the machine or the order of the set. */
export function emit(compiled: readonly Compiled[], templates: Templates, others: readonly string[]): readonly Artifact[] {
  const ordered = compiled.toSorted((a, b) => compare(a.contract.name, b.contract.name));
  const names = [...new Set([...others, ...ordered.map(({ contract }) => contract.name)])].toSorted(compare);
  const print = createPrinter();
  const review = createReviewer(templates.review);
  return [
    ...ordered.map((each) => print(`${each.contract.name}.ts`, builderStatements(each))),
    print(
      "index.ts",
      names.map((name) => ({ kind: StructureKind.ExportDeclaration, moduleSpecifier: `./${name}.js` }) as const),
    ),
    { path: "runtime.ts", text: runtimeText },
    ...ordered.map(review),
    ...ordered.flatMap(sampleArtifacts),
  ].toSorted((a, b) => compare(a.path, b.path));
}

function sampleArtifacts({ contract, bodies }: Compiled): readonly Artifact[] {
  return [...bodies].map(([name, body]) => ({ path: `samples/${contract.name}.${name}.json`, text: `${JSON.stringify(body, null, 2)}\n` }));
}
