import { isContractName } from "../model/files.ts";
import { folderOf, isInside, joinPath } from "../model/path.ts";

/** The file that `use` names, as the contract's own path is given; or what is wrong with the way it is named. */
export type UsedPath = { readonly path: string } | { readonly message: string; readonly help: string };

/** `from` is the file that `use` stands in; `root` the folder that it must stay in. */
export function usedPath(written: string, from: string, root: string): UsedPath {
  const named = JSON.stringify(written);
  if (written.includes("{{"))
    return { message: `The path ${named} holds a placeholder.`, help: "Write the path; for a choice use two elements with `when:`." };
  if (/^[a-z][\w+.-]+:/iu.test(written)) return { message: `${named} is a web address.`, help: `Copy the file into the project. ${form}` };
  if (/^([/\\~]|[a-z]:)/iu.test(written)) return { message: `${named} is an absolute path.`, help: form };
  if (/[\\\p{Cc}]/u.test(written)) return { message: `${named} is no path: its parts are separated by \`/\`.`, help: form };
  if (isContractName(written.toLowerCase()))
    return {
      message: `${named} is a contract.`,
      help: "Move what both contracts share into a file with another name, and use that in both.",
    };
  if (!/[^/]\.ya?ml$/iu.test(written)) return { message: `${named} names no YAML file.`, help: form };
  const path = joinPath(folderOf(from), written);
  return isInside(root, path) ? { path } : outside(written);
}

/** The finding for a file that the project does not hold, whether by its name or by a link. */
export function outside(written: string): { readonly message: string; readonly help: string } {
  return {
    message: `${JSON.stringify(written)} lies outside the project.`,
    help: "Move the file into the project: the folder of flowspec.config.yaml, or where there is none, the working directory.",
  };
}

const form = "Write a path relative to this file, such as `./parties/our-company.yaml`.";
