import { parse } from "./1-parse/parse.ts";
import { whole } from "./1-parse/parsed.ts";
import { pasted } from "./1-parse/pasted.ts";
import { extended } from "./2-resolve/base-config.ts";
import { readConfig } from "./2-resolve/config.ts";
import { tellingUsers } from "./diagnostics/origins.ts";
import { type ParsedFile, type ReadFile, reuse } from "./2-resolve/uses.ts";
import { fillVars, varsIn } from "./2-resolve/vars.ts";
import { finish } from "./finish.ts";
import type { Clock } from "./model/clock.ts";
import type { Config } from "./model/config.ts";
import type { Diagnostic, Result } from "./model/diagnostic.ts";
import type { Checked } from "./model/findings.ts";
import type { DocumentNode } from "./model/document.ts";
import { defaultEnvironment, type Environment, type Environments } from "./model/environment.ts";
import type { Files, Use } from "./model/files.ts";
import type { Source } from "./model/source.ts";
import type { Pdfs } from "./placement/from-top.ts";
import type { Severities } from "./severities/apply.ts";
import type { Language } from "./words/language.ts";

/** What a check may be told beside the contracts. */
export interface Settings {
  /** The moment at which times that a contract fixes itself are judged; without one they are not. */
  readonly clock?: Clock;
  /** The files that contracts use, as far as they are read. */
  readonly files?: Files;
  /** The folder that contracts in it do not read out of, as their own paths are given. Default: the one those begin at. */
  readonly project?: string;
  readonly environments?: Environments;
  /** The environment that is meant where one is wanted, to show values and to be the default of what is generated; one of `environments`. */
  readonly env?: string;
  /** Whether contracts are judged for that environment alone, as for one request; by default they are judged for every one. */
  readonly alone?: boolean;
  /** Facts of PDFs, by the path of the contract's file and then by the path as it names them. */
  readonly pdfs?: ReadonlyMap<string, Pdfs>;
  /** Whether personal data in a definition is an error, not a warning. */
  readonly strictPii?: boolean;
  /** Whether the configuration seals every file that was reviewed. */
  readonly sealed?: boolean;
  /** Whether user data are judged with what they will say of where a request comes from. */
  readonly provenance?: boolean;
  /** Whether comments `# flowspec-ignore` mean nothing. */
  readonly noSuppressions?: boolean;
  /** Whether the project lets no error be suppressed. */
  readonly suppressErrors?: "never";
  /** What the project makes of some warnings. */
  readonly severities?: Severities;
  /** The language in which findings speak; English where nothing is said. */
  readonly language?: Language;
  /** A second language in which they are said too. */
  readonly secondLanguage?: Language;
  /** What was found of the contracts' files before they are checked, to be judged with the rest. */
  readonly found?: readonly Diagnostic[];
}

/** A contract with its files and variables in place, not yet checked. */
export interface Resolved extends Result<DocumentNode> {
  readonly uses: readonly Use[];
  /** What used files say in samples and the contract does not have; it may name somebody. */
  readonly beside?: readonly DocumentNode[];
  /** Whether a used file could not be read, so that it may hold any key. */
  readonly open?: true;
  /** What differs between environments, where it names variables of one. */
  readonly variables?: VariedDocument;
}

/** A contract that says something else in each environment. */
export interface VariedDocument {
  /** With its variables still open. */
  readonly document: DocumentNode;
  /** The environments that it is judged for, each with the document that it is there. */
  readonly each: readonly { readonly environment: Environment; readonly document: DocumentNode }[];
  /** The environment that is meant where none is named. */
  readonly env?: string;
}

/** Reads a contract, the files it uses and the variables it names; `own` is what its text says, where that was found out already. */
export function resolve(
  source: Source,
  settings: Settings,
  read: ReadFile = parser(settings),
  own: Result<DocumentNode> = whole(parse(source)),
): Resolved {
  const { value, diagnostics } = own;
  const foreign = pasted(source, value);
  if (foreign) return { diagnostics: [foreign], uses: [] };
  if (value === undefined) return { diagnostics, uses: [] };
  const reused = reuse(value, read, settings.project ?? ".");
  const { uses, beside, needs } = reused;
  const filled = fill(reused.document, settings);
  const found = [...diagnostics, ...reused.diagnostics, ...tellingUsers(filled.diagnostics, uses)];
  const open = reused.diagnostics.length > 0 ? { open: true as const } : {};
  return { ...filled, uses, beside, ...open, diagnostics: found, ...(needs.length > 0 ? { needs } : {}) };
}

/** A document with the variables of an environment in place, and what it is in others. */
function fill(document: DocumentNode, { environments = new Map(), env, alone = false }: Settings): Omit<Resolved, "uses" | "beside"> {
  const named = defaultEnvironment(environments, env);
  const all = [...environments.values()];
  const chosen = named === undefined ? undefined : environments.get(named);
  const shown = chosen ?? (alone ? undefined : (all.find(({ atRunTime }) => atRunTime.size === 0) ?? all[0]));
  const { document: value, diagnostics } = fillVars(document, environments, shown ?? "unchosen");
  if (shown === undefined || varsIn(document).size === 0) return { value, diagnostics };
  const each = (alone ? [shown] : all).map((environment) => ({
    environment,
    document: environment === shown ? value : fillVars(document, environments, environment).document,
  }));
  const variables = { document: fillVars(document, environments, "open").document, each, ...(named === undefined ? {} : { env: named }) };
  return { value, diagnostics, variables };
}

/** The files that contracts use, each parsed once, however many of them use it. */
export function parser({ files = new Map() }: Settings): ReadFile {
  const parsed = new Map<string, ParsedFile>();
  return (path) => {
    const file = files.get(path);
    if (file === undefined || typeof file === "string") return file;
    const known = parsed.get(file.path) ?? { source: file, ...whole(parse(file)) };
    parsed.set(file.path, known);
    return known;
  };
}

/** A contract definition as it is after its files and variables were put in place, for people to read. */
export function resolveSource(source: Source, settings: Settings = {}): Checked<DocumentNode> {
  const { value, diagnostics, needs } = resolve(source, settings);
  return { ...(value ? { value } : {}), ...finish(diagnostics, [], settings), ...(needs ? { needs } : {}) };
}

/**
 * The settings in the text of a flowspec.config.yaml, with those of the files that it extends, and what is wrong with it in a language, by default English. `project` is the
 * folder that those files must lie in, by default the one those begin at.
 */
export function readConfigSource(source: Source, settings: Pick<Settings, "language" | "files" | "project"> = {}): Checked<Config> {
  const own = whole(parse(source));
  if (own.value === undefined) return finish(own.diagnostics, [], settings);
  const { document, bases, needs, diagnostics } = extended(own.value, parser(settings), settings.project ?? ".");
  const config = readConfig(document);
  const value = config.value && bases.length > 0 ? { ...config.value, extends: bases } : config.value;
  return {
    ...(value ? { value } : {}),
    ...finish([...own.diagnostics, ...diagnostics, ...config.diagnostics], [], settings),
    ...(needs.length > 0 ? { needs } : {}),
  };
}
