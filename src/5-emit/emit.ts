import { type StatementStructures, StructureKind } from "ts-morph";
import type { Artifact } from "../model/artifact.ts";
import type { Contract } from "../model/contract.ts";
import type { EmitSettings } from "../model/emit-settings.ts";
import { type Compiled, moduleStatements } from "./builder.ts";
import { createPrinter } from "./print.ts";
import { createReviewer } from "./review.ts";
import { runtimeFor } from "./runtime.ts";
import { compare } from "../model/diagnostic.ts";
import { fingerprintsOf } from "./fingerprint.ts";

/** Texts of the Handlebars templates of documents. */
export interface Templates {
  readonly review: string;
}

/**
 * Everything that is generated from a set of contracts, one contract after another, so that no more than one is held as text; `others` are
 * further contracts that the index names. Nothing in it depends on the clock, the machine or the order of the set.
 */
export async function emit(
  contracts: readonly Contract[],
  compile: (contract: Contract) => Compiled,
  templates: Templates,
  others: readonly string[],
  _settings: EmitSettings,
): Promise<Iterable<Artifact>> {
  return artifacts(contracts, await fingerprintsOf(contracts), compile, templates, others);
}

function* artifacts(
  contracts: readonly Contract[],
  fingerprints: ReadonlyMap<Contract, string>,
  compile: (contract: Contract) => Compiled,
  templates: Templates,
  others: readonly string[],
): Generator<Artifact> {
  const print = createPrinter();
  const review = createReviewer(templates.review);
  for (const contract of contracts.toSorted((a, b) => compare(a.name, b.name))) {
    const each = compile(contract);
    yield print(`${contract.name}.ts`, (slot) => moduleStatements(each, fingerprints.get(contract) ?? "", slot));
    yield alias(contract.name);
    yield review(each);
    yield* sampleArtifacts(each);
  }
  const names = [...new Set([...others, ...contracts.map(({ name }) => name)])].toSorted(compare);
  yield print("index.ts", () => indexStatements(names));
  yield alias("index");
  yield { path: "runtime.ts", text: runtimeFor("everything", "typescript", "en") };
  yield alias("runtime");
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
