import { constructOfKeys } from "../../format/construct-of-keys.ts";
import { wholeContract } from "../../language/tables/contract.ts";
import type { DocumentNode } from "../../model/document.ts";
import { rootOf } from "../index/said.ts";
import { isContract } from "../subject.ts";
import { type Bound, bindContract } from "./bind/contract.ts";
import type { Documents, Top } from "./bind/walk.ts";

/** What was found of a contract, and the texts that it follows from. */
interface Kept {
  readonly path: string;
  readonly folder: string;
  readonly read: ReadonlyMap<string, DocumentNode | undefined>;
  readonly bound: Bound;
}

const kept = new WeakMap<DocumentNode, Kept>();

/**
 * The names of a contract, or of a file that no contract uses: then its keys say what it is. They are found out once, for as long as the contract and
 * the files that it uses say what they said.
 */
export function namesIn(path: string, documents: Documents, folder: string): Bound {
  const document = documents(path);
  const known = document && kept.get(document);
  if (known?.path === path && known.folder === folder && [...known.read].every(([file, said]) => documents(file) === said))
    return known.bound;
  const read = new Map<string, DocumentNode | undefined>();
  const reading: Documents = (file) => {
    const said = documents(file);
    read.set(file, said);
    return said;
  };
  const bound = bindContract(path, reading, rootOf(path, folder), topOf(path, document));
  if (document) kept.set(document, { path, folder, read, bound });
  return bound;
}

/** What stands at the top of a text: a contract, or what its keys are those of. */
export function topOf(path: string, document: DocumentNode | undefined): Top {
  const keys = document?.kind === "map" ? [...document.entries.keys()] : [];
  const isTop = isContract(path, document);
  return { construct: isTop ? wholeContract : constructOfKeys(keys), isTop };
}
