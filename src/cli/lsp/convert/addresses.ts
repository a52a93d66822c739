import { basename } from "node:path";
import { isContractName } from "../../../model/files.ts";
import { fileURLToPath, pathToFileURL } from "node:url";

/** What a document of an editor is called, taken apart. */
export type Address =
  /** A file of the machine, by its absolute path. */
  | { readonly kind: "file"; readonly path: string }
  /** A text that was never saved: a name for it, and the absolute path that it may be saved at, where the editor says one. */
  | { readonly kind: "untitled"; readonly name: string; readonly path?: string }
  /** Something that flowspec knows nothing of, such as an old version of a file. */
  | { readonly kind: "other" };

/**
 * What an address stands for. Whatever it is, nothing is thrown: editors differ in what they escape. A text without a name that has the `language` of contracts
 * is called like one.
 */
export function addressOf(uri: string, language?: string): Address {
  const [, scheme = "", rest = ""] = /^([a-z][a-z0-9+.-]*):(.*)$/isu.exec(uri) ?? [];
  if (scheme.toLowerCase() === "file") {
    const path = filePath(uri, rest);
    return path === undefined ? { kind: "other" } : { kind: "file", path };
  }
  if (scheme.toLowerCase() !== "untitled") return { kind: "other" };
  const name = unescaped(rest);
  const path = name.startsWith("/") ? filePath(`file://${rest}`, rest) : undefined;
  const called = basename(path ?? name.replaceAll(/[/\\]/gu, "_"));
  const isContract = language === "flowspec" && !isContractName(called);
  return { kind: "untitled", name: isContract ? `${called}.flow.yaml` : called, ...(path === undefined ? {} : { path }) };
}

/** The address of a file, escaped as an URL is. */
export function fileAddress(path: string): string {
  return pathToFileURL(path).href;
}

function filePath(uri: string, rest: string): string | undefined {
  // What is not escaped though it should be, `#`, `?` or a lone `%`, belongs to the name.
  const escaped = uri.replaceAll("#", "%23").replaceAll("?", "%3F");
  for (const each of [escaped.replaceAll(/%(?![0-9a-f]{2})/giu, "%25"), escaped.replaceAll("%", "%25")]) {
    try {
      return fileURLToPath(each);
    } catch {
      // a lone percent sign, or something that no file of this machine is called
    }
  }
  const path = unescaped(rest.replace(/^\/\/[^/]*/u, ""));
  return path.startsWith("/") && !path.includes("\0") ? path : undefined;
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
