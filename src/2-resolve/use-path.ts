import type { WrongUsePath } from "../codes/uses.ts";
import { isContractName } from "../model/files.ts";
import { folderOf, isInside, joinPath } from "../model/path.ts";

/** The file that `use` names, as the contract's own path is given; or what is wrong with the way it is named. */
export type UsedPath = { readonly path: string } | WrongUsePath;

/** `from` is the file that `use` stands in; `root` the folder that it must stay in. */
export function usedPath(written: string, from: string, root: string): UsedPath {
  const data = { path: written };
  if (written.includes("{{")) return { message: "placeholder", data, help: "two-elements" };
  if (/^[a-z][\w+.-]+:/iu.test(written)) return { message: "web-address", data, help: "copy" };
  if (/^([/\\~]|[a-z]:)/iu.test(written)) return { message: "absolute", data, help: "form" };
  if (/[\\\p{Cc}]/u.test(written)) return { message: "no-path", data, help: "form" };
  if (isContractName(written.toLowerCase())) return { message: "contract", data, help: "share" };
  if (!/[^/]\.ya?ml$/iu.test(written)) return { message: "no-yaml", data, help: "form" };
  const path = joinPath(folderOf(from), written);
  return isInside(root, path) ? { path } : outside(written);
}

/** The finding for a file that the project does not hold, whether by its name or by a link. */
export function outside(written: string): WrongUsePath {
  return { message: "outside", data: { path: written }, help: "move" };
}
