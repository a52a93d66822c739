import type { WrongUsePath } from "../codes/uses.ts";
import { isContractName, type Need, packageFolder } from "../model/files.ts";
import { folderOf, isInside, joinPath } from "../model/path.ts";

/** The file that `use` names, as the contract's own path is given; or what is wrong with the way it is named. */
export type UsedPath = Need | WrongUsePath;

/** `from` is the file that `use` stands in; `root` the folder that it must stay in, unless it is a package's: that stays in its package. */
export function usedPath(written: string, from: string, root: string): UsedPath {
  const data = { path: written };
  if (written.includes("{{")) return { message: "placeholder", data, help: "two-elements" };
  if (/^[a-z][\w+.-]+:/iu.test(written)) return { message: "web-address", data, help: "copy" };
  if (/^([/\\~]|[a-z]:)/iu.test(written)) return { message: "absolute", data, help: "form" };
  if (/[\\\p{Cc}]/u.test(written)) return { message: "no-path", data, help: "form" };
  if (isContractName(written.toLowerCase())) return { message: "contract", data, help: "share" };
  if (!/[^/]\.ya?ml$/iu.test(written)) return { message: "no-yaml", data, help: written.startsWith("@") ? "package-form" : "form" };
  const name = packageNamed(written);
  if (name !== undefined && !/^@[^/]+(\/(?!(\.\.?|node_modules)\/)[^/]+){2,}$/u.test(written))
    return { message: "no-package-path", data, help: "package-form" };
  const path = joinPath(folderOf(from), name === undefined ? written : `node_modules/${written}`);
  const own = packageFolder(from) ?? root;
  return name !== undefined || isInside(own, path) ? { path, root: packageFolder(path) ?? root } : outside(written, own);
}

/** The name of the package that a path begins with; nothing where it is relative to the file that it stands in. */
export function packageNamed(written: string): string | undefined {
  return /^@[^/]*\/[^/]*/u.exec(written)?.[0];
}

/** The finding for a file that its root does not hold, whether by its name or by a link. */
export function outside(written: string, root: string): WrongUsePath {
  const data = { path: written };
  return packageFolder(`${root}/`) === undefined
    ? { message: "outside", data, help: "move" }
    : { message: "outside-package", data, help: "package-form" };
}
