import { createReadStream } from "node:fs";
import { relative, resolve, sep } from "node:path";
import type { Need, Refusal } from "../model/files.ts";
import type { Source } from "../model/source.ts";
import { decode } from "./decode.ts";
import { HostError, isExhaustion, isMissing, reason } from "./errors.ts";
import { isAboutFile, openInput, readBytesAtMost, readFailure, reading, Strayed, withFile } from "./handle.ts";
import { noted } from "./inputs.ts";
import { pointedTo } from "./lfs.ts";
import { findPackage, manifestName, packageOf } from "./packages.ts";
import { displayPath, isWithin, leadsInto, realOf, realpath } from "./paths.ts";
import type { Doubt } from "./seen.ts";

/** How much is read of a file at the most, in bytes: the parser refuses texts, and the service PDFs, that are larger. */
export const limits = { text: 4_000_000, facts: 30_000_000, pdf: 60_000_000 } as const;

/**
 * One file as a source.
 * @throws NoSuchPath where no file stands at the path, HostError where it cannot be read.
 */
export function readSource(cwd: string, path: string): Source {
  const bytes = reading(path, () => readBytesAtMost(resolve(cwd, path), limits.text));
  return sourceOf(displayPath(cwd, path), bytes);
}

/** The text of bytes that were read as one. */
export function sourceOf(path: string, bytes: Uint8Array): Source {
  return { path, ...(bytes.length > limits.text ? { text: " ".repeat(limits.text) } : decode(bytes)) };
}

/** A file that a contract uses, or why it cannot be had. A link is followed only as far as it stays in the need's folder. */
export function readUsed(cwd: string, need: Need): Source | Refusal {
  const name = packageOf(need);
  if (name === undefined) return readInside(cwd, need);
  const { place } = findPackage(cwd, need);
  if (place === undefined) return "not-installed";
  const root = place.folder;
  const manifest = readInside(cwd, { path: place.manifest, root });
  if (typeof manifest === "string" || manifestName(manifest.text) !== name) return "other-package";
  return readInside(cwd, { path: place.file, root });
}

function readInside(cwd: string, need: Need): Source | Refusal {
  try {
    const file = usedAt(cwd, need, realpath);
    if (file === undefined) return "outside";
    return sourceOf(displayPath(cwd, need.path), readBytesAtMost(file, limits.text, realpath(resolve(cwd, need.root))));
  } catch (error) {
    if (error instanceof Strayed) return "outside";
    return refusalOf(need, error);
  }
}

/** Where a file that a contract uses is in the end; nothing where that lies outside of the folder that it must stay in, or in what git keeps there for itself, which is in no checkout. */
export function usedAt(cwd: string, { path, root }: Need, real: (path: string) => string): string | undefined {
  const [folder, file] = [real(resolve(cwd, root)), real(resolve(cwd, path))];
  return leadsInto(folder, file) && !relative(folder, file).split(sep).includes(".git") ? file : undefined;
}

/** Why a used file cannot be had; a failure of the machine ends the run. */
export function refusalOf({ path }: Need, error: unknown): Refusal {
  if (isExhaustion(error) || (error instanceof HostError && isExhaustion(error.cause))) throw readFailure(path, error);
  return isMissing(error) ? "missing" : "unreadable";
}

/**
 * The bytes of a PDF.
 * @throws NoSuchPath where no file stands at the path, HostError where it cannot be read or is larger than any that the service takes.
 */
export function readPdfBytes(cwd: string, path: string): Uint8Array<ArrayBuffer> {
  const bytes = reading(path, () => readBytesAtMost(resolve(cwd, path), limits.pdf));
  if (bytes.length > limits.pdf) throw new HostError("above-limit", { path, megabytes: mostMegabytes });
  return bytes;
}

const mostMegabytes = limits.pdf / 1_000_000;

/** What a contract's path to a PDF leads to: its bytes, if it is there; else why it has none. */
export type PdfInside = { readonly bytes: Uint8Array<ArrayBuffer> | undefined } | { readonly wrong: NoPdf } | "outside";

/** It is larger than any PDF that the service takes, or nothing that can be read. */
type NoPdf = { readonly kind: "above-limit"; readonly megabytes: number } | { readonly kind: "no-file" };

/** A PDF in a folder. Links are followed, and what lies outside of the folder after that counts as `outside`. */
export function readPdfInside(root: string, path: string): PdfInside {
  try {
    if (isOutside(root, path)) return "outside";
    const bytes = readBytesAtMost(path, limits.pdf, realpath(root));
    const pointed = pointedTo(bytes);
    if (pointed !== undefined) noted()?.pointed.set(path, pointed);
    return pdfOf(bytes);
  } catch (error) {
    if (error instanceof Strayed) return "outside";
    if (isMissing(error)) return { bytes: undefined };
    if (isAboutFile(error)) return { wrong: { kind: "no-file" } };
    throw readFailure(path, error);
  }
}

/** What bytes that were read as those of a PDF are. */
export function pdfOf(bytes: Uint8Array<ArrayBuffer>): PdfInside {
  return bytes.length > limits.pdf ? { wrong: { kind: "above-limit", megabytes: mostMegabytes } } : { bytes };
}

/** The text of a file of facts in a folder, links followed; nothing where there is none, and a text without facts where it is none. */
export function readFactsInside(root: string, path: string): { readonly text: string } | "outside" | undefined {
  try {
    if (isOutside(root, path)) return "outside";
    return { text: factsTextOf(readBytesAtMost(path, limits.facts, realpath(root))) };
  } catch (error) {
    if (error instanceof Strayed) return "outside";
    if (isMissing(error)) return undefined;
    if (isAboutFile(error)) return { text: "" };
    throw readFailure(path, error);
  }
}

/** The text of bytes that were read as those of a file of facts. */
export function factsTextOf(bytes: Uint8Array): string {
  const { text, foreign } = decode(bytes);
  return bytes.length > limits.facts || foreign ? "" : text;
}

/** The bytes of a file in a folder, links followed; none where there is no such file in it, or one larger than any that is read. */
export function readBytesInside(root: string, path: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    if (isOutside(root, path)) return undefined;
    const bytes = readBytesAtMost(path, limits.pdf, realpath(root));
    return bytes.length > limits.pdf ? undefined : bytes;
  } catch (error) {
    if (error instanceof Strayed) return undefined;
    if (isMissing(error) || isAboutFile(error)) return undefined;
    throw readFailure(path, error);
  }
}

/** Whether a path leads out of a folder, links followed. */
export function isOutside(root: string, path: string, real: (path: string) => string = realpath): boolean {
  return !isWithin(real(root), realOf(path, real));
}

/** The bytes of a file of any size, which is there and an input of the run from now on, as they come. `shown` is its path as people know it. */
export function openBytes(path: string, shown: string): AsyncIterable<Uint8Array> {
  reading(shown, () => withFile(path, () => undefined));
  return bytesOf(path, shown);
}

async function* bytesOf(path: string, shown: string): AsyncGenerator<Uint8Array> {
  doubtful({ kind: "as-it-comes", about: path });
  try {
    const { file } = openInput(path);
    yield* createReadStream(path, { fd: file, highWaterMark: 1 << 18 });
  } catch (error) {
    throw readFailure(shown, error);
  }
}

/** What is read past the notes of a run makes it one of which there is no record. */
function doubtful(why: Doubt): void {
  const seen = noted();
  if (seen) seen.doubt ??= why;
}

/** A text that comes from the standard input, as a source of that name. */
export async function readStdin(input: AsyncIterable<Uint8Array>, path: string): Promise<Source> {
  doubtful({ kind: "standard-input", about: path });
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of input) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > limits.text) return { path, text: " ".repeat(limits.text) }; // the parser refuses it by its size
    }
  } catch (error) {
    throw new HostError("cannot-read-input", { reason: reason(error) }, { cause: error });
  }
  return { path, ...decode(Buffer.concat(chunks)) };
}
