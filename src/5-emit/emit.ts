import type { Artifact, OtherContracts } from "../model/artifact.ts";
import type { Contract } from "../model/contract.ts";
import { defaultEmit, type EmitSettings } from "../model/emit-settings.ts";
import type { Compiled } from "./compiled.ts";
import { docWords } from "./doc-words.ts";
import { indexStatements } from "./modules-index.ts";
import { jsonText } from "./json-text.ts";
import { moduleStatements } from "./module.ts";
import { createPrinter } from "./print.ts";
import { createReviewer } from "./review.ts";
import { errorsOfSome, namesForAll, packagedRuntime, runtimeFor } from "./runtime.ts";
import { compare } from "../model/diagnostic.ts";
import { emittedFiles } from "./emitted-files.ts";
import { fingerprintsOf } from "./fingerprint.ts";
import { outputsOf, packageText } from "./shape.ts";

/** Texts of Handlebars templates of documents, in the place of those that are shipped. */
export interface Templates {
  readonly review?: string;
}

/**
 * Everything that is generated from a set of contracts, one contract after another, so that no more than one is held as text; `others` are
 * further contracts, which the index names and the runtime serves. Nothing in it depends on the clock, the machine or the order of the set.
 */
export async function emit(
  contracts: readonly Contract[],
  compile: (contract: Contract, fingerprint: string) => Compiled,
  templates: Templates,
  others: OtherContracts,
  settings: EmitSettings = defaultEmit,
): Promise<Iterable<Artifact>> {
  const review = await createReviewer(templates.review);
  return artifacts(contracts, await fingerprintsOf(contracts), compile, review, others, settings);
}

function* artifacts(
  contracts: readonly Contract[],
  fingerprints: ReadonlyMap<Contract, string>,
  compile: (contract: Contract, fingerprint: string) => Compiled,
  review: Awaited<ReturnType<typeof createReviewer>>,
  others: OtherContracts,
  settings: EmitSettings,
): Generator<Artifact> {
  const outputs = outputsOf(settings.emit);
  const print = createPrinter(outputs, docWords[settings.language].header);
  const runtimeModule = settings.runtime === "file" ? "./runtime" : packagedRuntime(settings.language);
  const compiled = new Set(contracts.map(({ name }) => name));
  const usedBefore = [...others].flatMap(([name, names]) => (compiled.has(name) ? [] : [names]));
  const used = new Set([...namesForAll, ...usedBefore.flatMap((names) => names ?? [])]);
  for (const contract of contracts.toSorted((a, b) => compare(a.name, b.name))) {
    const fingerprint = fingerprints.get(contract) ?? "";
    const each = compile(contract, fingerprint);
    const files = emittedFiles(contract, settings);
    const own = new Set<string>();
    const runtime = (name: string): string => {
      own.add(name);
      return `runtime.${name}`;
    };
    const made = print(contract.name, (slots) => moduleStatements(each, { fingerprint, settings, files, runtime, slots }, runtimeModule));
    const uses = { contract: contract.name, names: [...own].toSorted(compare) };
    yield* made.map((artifact) => ({ ...artifact, uses }));
    for (const name of own) used.add(name);
    yield review(each, files);
    yield* sampleArtifacts(each);
  }
  const names = [...new Set([...others.keys(), ...compiled])].toSorted(compare);
  // A module of which nobody knows what it uses may use anything.
  const isKnown = !usedBefore.includes(undefined);
  for (const [name, thrower] of errorsOfSome) if (!isKnown || used.has(thrower)) used.add(name);
  yield* print("index", () => indexStatements(names, used, runtimeModule));
  const folder = packageText(settings.emit);
  if (folder !== undefined) yield { path: "package.json", text: folder };
  if (settings.runtime === "package") return;
  const roots = isKnown ? used : "everything";
  for (const { ending, as } of outputs) yield { path: `runtime${ending}`, text: runtimeFor(roots, as, settings.language) };
}

function sampleArtifacts({ contract, bodies }: Compiled): readonly Artifact[] {
  return [...bodies].map(([name, body]) => ({ path: `samples/${contract.name}.${name}.json`, text: jsonText(body) }));
}
