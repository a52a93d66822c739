import { posix } from "node:path";
import { hashOf } from "../../host.ts";
import type { Leads } from "../../report/changes/report.ts";
import { UsageError } from "../io.ts";

type AddressOf = Leads["addressOf"];

/**
 * The addresses of files and lines, by what `--links` says: the page of the files of a pull request of GitHub, a commit or a comparison there; the page of the changes
 * of a merge request of GitLab; or a folder of files, which ends with a slash, such as `…/blob/3f2a91c/`. `prefix` is the working directory inside the repository, since
 * sites know files by their paths in that: empty, or `contracts/`.
 * @throws UsageError where it is none of these; it may hold a password, so it is not repeated
 */
export function addressesOf(address: string, prefix: string): AddressOf {
  const page = URL.canParse(address) ? new URL(address) : undefined;
  if (page === undefined || !/^https?:$/u.test(page.protocol) || page.username !== "" || page.password !== "") {
    throw new UsageError("no-links");
  }
  const { origin, pathname } = page;
  const way = sites.find(({ isOf }) => isOf.test(pathname))?.way;
  if (way === undefined) throw new UsageError("no-links");
  return (path, line, which = "after") => {
    const own = posix.join(prefix, path);
    return own === ".." || own.startsWith("../") || own.startsWith("/")
      ? undefined
      : way(escaped(`${origin}${pathname}`), own, line, which);
  };
}

type Way = (page: string, path: string, line: number | undefined, which: "before" | "after") => string | undefined;

/** By the hash of its path, and the number of a line on the side of the former or of the later version. */
const github: Way = (page, path, line, which) =>
  `${page}#diff-${hashOf("sha256", path)}${line === undefined ? "" : `${which === "before" ? "L" : "R"}${line}`}`;

/** By the hash of its path: the name of a line there has its numbers in both versions, and one of them is not known. */
const gitlab: Way = (page, path) => `${page}#${hashOf("sha1", path)}`;

/** The files are those of the later version: lines of the former have no address among them. */
const folder: Way = (page, path, line, which) =>
  which === "before" ? undefined : `${page}${path.split("/").map(encoded).join("/")}${line === undefined ? "" : `#L${line}`}`;

const sites: readonly { readonly isOf: RegExp; readonly way: Way }[] = [
  { isOf: /\/pull\/\d+\/(?:files|changes)(?:\/[\da-f.]+)?\/?$/u, way: (page, ...file) => github(page.replace(/\/$/u, ""), ...file) },
  { isOf: /\/(?:commit\/[\da-f]{7,64}|compare\/[^/]+)$/u, way: github },
  { isOf: /\/-\/merge_requests\/\d+\/diffs$/u, way: gitlab },
  { isOf: /\/$/u, way: folder },
];

/** A part of a path as an address has it; brackets would end the link that it stands in. */
function encoded(part: string): string {
  return escaped(encodeURIComponent(part));
}

function escaped(address: string): string {
  return address.replaceAll(/[()'*!~]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
