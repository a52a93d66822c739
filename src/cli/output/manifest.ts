import { sha256 } from "../../host.ts";
import { nameLength, namePattern, takenNames } from "../../language/tables/names.ts";
import { compare } from "../../model/diagnostic.ts";
import { defaultEmit, type EmitSettings } from "../../model/emit-settings.ts";
import { isObject, jsonData } from "../../model/json.ts";

/** What stands in an output folder by flowspec's doing. */
export interface Manifest {
  /** Contracts by name, each with the path of its definition. */
  readonly contracts: ReadonlyMap<string, string>;
  /** Files by path, each with its {@link fingerprint}. */
  readonly files: ReadonlyMap<string, string>;
  /** What was not by default when they were generated, by its key of the configuration. */
  readonly settings: ReadonlyMap<string, string>;
  /** What modules use of the runtime, by contract; of what an earlier flowspec generated nothing is known. */
  readonly uses: ReadonlyMap<string, readonly string[]>;
}

export const manifestPath = "flowspec.manifest.json";

export const emptyManifest: Manifest = { contracts: new Map(), files: new Map(), settings: new Map(), uses: new Map() };

/** A text with the line ends that flowspec writes: git gives CRLF where it is told to, and that is no change of a file. */
export function withLf(text: string): string {
  return text.includes("\r") ? text.replaceAll(/(?<!\r)\r+\n/gu, "\n") : text;
}

/** A text as its file will be read again: with the line ends that flowspec writes, and in UTF-8, which has no half characters. */
export const asWritten: (text: string) => string = onceIfLarge((text) =>
  withLf(mayHoldHalves(text) ? text.replaceAll(/\p{Cs}/gu, "\uFFFD") : text),
);

/** The SHA-256 of a text, whatever its line ends. What is no UTF-8 has half characters, and the hash of no text that was ever written. */
export const fingerprint: (text: string) => string = onceIfLarge((text) => {
  const read = withLf(text);
  return sha256(mayHoldHalves(read) && /\p{Cs}/u.test(read) ? Buffer.from(read, "utf16le") : read);
});

/** From so many characters on a text is large. */
const large = 100_000;

/** Finds something out of texts; of one that is large and comes again, once: the runtime of one project is that of the next. */
function onceIfLarge(find: (text: string) => string): (text: string) => string {
  let last: { readonly text: string; readonly found: string } | undefined;
  return (text) => {
    if (text.length < large) return find(text);
    if (last?.text !== text) last = { text, found: find(text) };
    return last.found;
  };
}

/** Whether a text has characters in two parts at all: looking for halves among whole characters takes as long as hashing the text. */
function mayHoldHalves(text: string): boolean {
  return /[\uD800-\uDFFF]/.test(text);
}

/** A manifest as its file: sorted, so that two runs write the same. */
export function manifestText(manifest: Manifest): string {
  return `${JSON.stringify(manifestData(manifest), null, 2)}\n`;
}

/** A manifest as data, which {@link toManifest} reads. */
export function manifestData({ contracts, files, settings, uses }: Manifest): object {
  const chosen = settings.size === 0 ? {} : { settings: sortedRecord(settings) };
  // A line a contract: a law more or less that it uses is one changed line.
  const runtime = new Map([...uses].map(([name, names]) => [name, names.join(" ")]));
  return { version: 1, ...chosen, contracts: sortedRecord(contracts), runtime: sortedRecord(runtime), files: sortedRecord(files) };
}

/** What a manifest says of settings: those that are not by default. */
export function recordedSettings(settings: EmitSettings): ReadonlyMap<string, string> {
  const byDefault = new Map(flat(defaultEmit));
  return new Map(flat(settings).filter(([key, value]) => byDefault.get(key) !== value));
}

function flat({ emit, ...others }: EmitSettings): readonly (readonly [string, string])[] {
  return Object.entries({ ...emit, ...others }).map(([key, value]) => [key, String(value)]);
}

function sortedRecord(entries: ReadonlyMap<string, string>): Readonly<Record<string, string>> {
  return Object.fromEntries([...entries].toSorted(([a], [b]) => compare(a, b)));
}

/** What is wrong with the file of a manifest, by the id of its sentence. */
export type Damage =
  | {
      readonly kind: "conflict" | "twice" | "no-object" | "version" | "contracts" | "files" | "settings" | "runtime" | "control" | "hashes";
    }
  | { readonly kind: "name" | "path"; readonly found: string };

/** Whether what was read of a manifest is what is wrong with it. */
export function isDamage(read: Manifest | Damage): read is Damage {
  return "kind" in read;
}

/** Reads the file of a manifest, which may hold anything; of a text that is none, what is wrong with it. */
export function parseManifest(text: string): Manifest | Damage {
  if (/^(?:<{7}|={7}|>{7})/mu.test(text)) return { kind: "conflict" };
  const value = jsonData(text);
  const names = [...text.matchAll(/"(?:[^"\\]|\\.)*(?:"(\s*:)?|$)/gu)].filter(([, colon]) => colon !== undefined);
  // A bad merge may list a file with two hashes, and JSON would take the last.
  return isObject(value) && names.length > namesIn(value) ? { kind: "twice" } : toManifest(value);
}

/** How many names the maps of a value have, inner ones too. */
function namesIn(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  const inner: readonly unknown[] = Object.values(value);
  return inner.reduce<number>((sum, each) => sum + namesIn(each), Array.isArray(value) ? 0 : inner.length);
}

/** A value as a manifest, or what is wrong with it. */
export function toManifest(value: unknown): Manifest | Damage {
  if (!isObject(value)) return { kind: "no-object" };
  const { version, contracts, files, settings = {}, runtime = {} } = value;
  if (version !== 1) return { kind: "version" };
  if (!isTexts(contracts)) return { kind: "contracts" };
  if (!isTexts(files)) return { kind: "files" };
  if (!isTexts(settings)) return { kind: "settings" };
  if (!isTexts(runtime)) return { kind: "runtime" };
  const name = Object.keys(contracts).find((each) => !isContractName(each));
  if (name !== undefined) return { kind: "name", found: name };
  if (Object.values(contracts).some((each) => /\p{Cc}/u.test(each))) return { kind: "control" };
  const path = Object.keys(files).find((each) => !isOutputPath(each));
  if (path !== undefined) return { kind: "path", found: path };
  if (!Object.values(files).every((hash) => /^[0-9a-f]{64}$/u.test(hash))) return { kind: "hashes" };
  return { contracts: mapOf(contracts), files: mapOf(files), settings: mapOf(settings), uses: usesIn(runtime) };
}

function usesIn(runtime: Readonly<Record<string, string>>): Manifest["uses"] {
  return new Map(Object.entries(runtime).map(([name, names]) => [name, names.split(" ").filter((each) => each !== "")]));
}

function mapOf(texts: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(texts));
}

const contractName = new RegExp(namePattern, "u");

function isContractName(name: string): boolean {
  return contractName.test(name) && name.length <= nameLength && !takenNames.includes(name);
}

function isTexts(value: unknown): value is Readonly<Record<string, string>> {
  return isObject(value) && Object.values(value).every((each) => typeof each === "string");
}

/** Whether flowspec could have written a path: at most one folder, lower-case ASCII words with dots and hyphens between them; so it leads nowhere else on any system. */
function isOutputPath(path: string): boolean {
  return /^(?:[a-z]+\/)?[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*$/u.test(path) && path !== manifestPath;
}
