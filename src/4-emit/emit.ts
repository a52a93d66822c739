import { type StatementStructures, StructureKind } from "ts-morph";
import type { Artifact } from "../model/artifact.ts";
import { type Compiled, moduleStatements } from "./builder.ts";
import { createPrinter } from "./print.ts";
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
    ...ordered.map((each) => print(`${each.contract.name}.ts`, (slot) => moduleStatements(each, slot))),
    print("index.ts", () => indexStatements(names)),
    { path: "runtime.ts", text: runtimeText },
    ...["index", "runtime", ...ordered.map(({ contract }) => contract.name)].map(alias),
    ...ordered.map(review),
    ...ordered.flatMap(sampleArtifacts),
  ].toSorted((a, b) => compare(a.path, b.path));
}

/** What applications import: the builders, the types of problems, the error that builders throw. */
function indexStatements(names: readonly string[]): readonly StatementStructures[] {
  const modules = names.map((name) => ({ kind: StructureKind.ExportDeclaration, moduleSpecifier: `./${name}.js` }) as const);
  const types = ["BuildOptions", "CheckOptions", "ParamsProblem"].map((name) => ({ name, isTypeOnly: true }));
  return [
    ...modules,
    { kind: StructureKind.ExportDeclaration, moduleSpecifier: "./runtime.js", namedExports: [{ name: "FlowspecParamsError" }, ...types] },
  ];
}

/**
 * Imports say `./x.js`, as TypeScript wants them; Node, where it only strips types, looks for that very file and finds this. TypeScript itself
 * goes by `x.ts`.
 */
function alias(name: string): Artifact {
  return { path: `${name}.js`, text: `export * from "./${name}.ts";\n` };
}

function sampleArtifacts({ contract, bodies }: Compiled): readonly Artifact[] {
  return [...bodies].map(([name, body]) => ({ path: `samples/${contract.name}.${name}.json`, text: `${JSON.stringify(body, null, 2)}\n` }));
}
