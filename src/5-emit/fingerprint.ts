import { digestOf } from "../runtime/digest.ts";
import type { Contract } from "../model/contract.ts";
import { compare } from "../model/diagnostic.ts";
import { packageFolder } from "../model/files.ts";
import type { Source } from "../model/source.ts";
import type { Tree } from "../model/tree.ts";

/** The SHA-256 of a text in UTF-8, in hexadecimal digits. */
export type Hash = (text: string) => string | Promise<string>;

/** What hashes wherever there is WebCrypto. It takes a thread for each text; a machine that has a hash of its own is several times faster. */
export const webHash: Hash = async (text) => {
  const digest = await digestOf(new TextEncoder().encode(text));
  if (digest === undefined) throw new Error("a text has no digest");
  return digest;
};

/** How the path of a source is written in what is generated. */
export type WritePath = (path: string) => string;

/** As sources are called. */
export const asCalled: WritePath = (path) => path;

/**
 * The fingerprint of a contract: the hash of its definition's text, with that of every file it uses, in the order of their paths as `written`, those of packages behind the others; whatever
 * ends git gives to lines.
 */
export async function fingerprintOf({ root, origin }: Contract, hash: Hash, written: WritePath = asCalled): Promise<string> {
  const sources = new Map<string, Source>();
  let last: Source | undefined;
  const visit = (tree: Tree): void => {
    const { source } = tree.origin.span;
    // Nearly all of a tree is of one source.
    if (source !== last) sources.set(source.path, source);
    last = source;
    if (tree.kind === "record") tree.fields.forEach(visit);
    if (tree.kind === "list") for (const { value } of tree.items) visit(value);
  };
  visit(root);
  sources.set(origin.span.source.path, origin.span.source);
  const placed = [...sources.values()].map(({ path, text }) => ({ place: placeOf(path, written), text: text.replaceAll("\r\n", "\n") }));
  return hash(
    placed
      .toSorted((a, b) => compare(a.place, b.place))
      .map(({ text }) => text)
      .join(""),
  );
}

/** What files are ordered by. Where a package was found is seen from the working directory: its files come last, by their names in it. */
function placeOf(path: string, written: WritePath): string {
  const folder = packageFolder(path);
  return folder === undefined ? written(path) : `\uFFFF${path.slice(folder.lastIndexOf("@"))}`;
}
