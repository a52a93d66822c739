import type { Artifact, OtherContracts } from "../model/artifact.ts";
import type { Contract } from "../model/contract.ts";
import { defaultEmit, type EmitSettings } from "../model/emit-settings.ts";
import type { Compiled } from "./compiled.ts";
import { cutOutsOf } from "./cut-out.ts";
import { docWords } from "./doc-words.ts";
import { indexStatements } from "./modules-index.ts";
import { jsonText } from "./json-text.ts";
import { moduleStatements } from "./module.ts";
import { createPrinter } from "./print.ts";
import { createReviewer } from "./review.ts";
import { errorsOfSome, namesForAll, packagedRuntime, runtimeAs } from "./runtime.ts";
import { compare } from "../model/diagnostic.ts";
import { emittedFiles } from "./emitted-files.ts";
import { asCalled, fingerprintOf, type Hash, webHash, type WritePath } from "./fingerprint.ts";
import { outputsOf, packageText } from "./shape.ts";
import { loadLanguage } from "../words/load.ts";

/** Texts of Handlebars templates of documents, in the place of those that are shipped. */
export interface Templates {
  readonly review?: string;
}

/** Makes everything that is generated from contracts, one after another, so that no more than one need be held. */
export interface Emitter {
  /** What is generated from one contract. */
  readonly each: (contract: Contract) => Promise<readonly Artifact[]>;
  /**
   * What all contracts have in common, once each was given; `others` are further contracts, which the index names and the runtime serves. It is
   * the same whatever the order in which they were given.
   */
  readonly rest: (others: OtherContracts) => readonly Artifact[];
}

/**
 * An emitter to which no contract was given yet. Nothing that it makes depends on the clock or the machine; `written` says how definitions are called in it, so that it does not
 * depend on where they are seen from either.
 */
export async function createEmitter(
  compile: (contract: Contract, fingerprint: string) => Compiled,
  templates: Templates,
  settings: EmitSettings = defaultEmit,
  hash: Hash = webHash,
  written: WritePath = asCalled,
): Promise<Emitter> {
  const outputs = outputsOf(settings.emit);
  const language = await loadLanguage(settings.language);
  const print = createPrinter(outputs, docWords[settings.language].header);
  const review = await createReviewer(templates.review);
  const runtimes = await Promise.all(
    (settings.runtime === "file" ? outputs : []).map(async ({ ending, as }) => ({
      path: `runtime${ending}`,
      textFor: await runtimeAs(as, settings.language),
    })),
  );
  const runtimeModule = settings.runtime === "file" ? "./runtime" : packagedRuntime(settings.language);
  const compiled = new Set<string>();
  const used = new Set<string>(namesForAll);

  const each = async (contract: Contract): Promise<readonly Artifact[]> => {
    const fingerprint = await fingerprintOf(contract, hash, written);
    const definition = written(contract.origin.span.source.path);
    const about = compile(contract, fingerprint);
    const files = emittedFiles(contract, settings);
    const cutOuts = cutOutsOf(about.contract, language);
    const own = new Set<string>();
    const runtime = (name: string): string => {
      own.add(name);
      return `runtime.${name}`;
    };
    const made = print(contract.name, (slots) =>
      moduleStatements(about, { definition, fingerprint, settings, files, runtime, slots }, runtimeModule),
    );
    const uses = { contract: contract.name, names: [...own].toSorted(compare) };
    for (const name of own) used.add(name);
    compiled.add(contract.name);
    const sheet = review({ compiled: about, definition, fingerprint, files, language, pictures: cutOuts });
    return [...made.map((artifact) => ({ ...artifact, uses })), sheet, ...cutOuts.artifacts, ...sampleArtifacts(about)];
  };
  const rest = (others: OtherContracts): readonly Artifact[] => {
    const usedBefore = [...others].flatMap(([name, names]) => (compiled.has(name) ? [] : [names]));
    const needed = new Set([...used, ...usedBefore.flatMap((names) => names ?? [])]);
    const names = [...new Set([...others.keys(), ...compiled])].toSorted(compare);
    // A module of which nobody knows what it uses may use anything.
    const isKnown = !usedBefore.includes(undefined);
    for (const [name, thrower] of errorsOfSome) if (!isKnown || needed.has(thrower)) needed.add(name);
    const index = print("index", () => indexStatements(names, needed, runtimeModule));
    const folder = packageText(settings.emit);
    const roots = isKnown ? needed : "everything";
    return [
      ...index,
      ...(folder === undefined ? [] : [{ path: "package.json", text: folder }]),
      ...runtimes.map(({ path, textFor }) => ({ path, text: textFor(roots) })),
    ];
  };
  return { each, rest };
}

function sampleArtifacts({ contract, bodies }: Compiled): readonly Artifact[] {
  return [...bodies].map(([name, body]) => ({ path: `samples/${contract.name}.${name}.json`, text: jsonText(body) }));
}
