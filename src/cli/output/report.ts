import { compare } from "../../model/diagnostic.ts";
import type { Paint } from "../../report/paint.ts";
import type { Difference, Status } from "./compare.ts";
import { manifestPath } from "./manifest.ts";

/** A file by its path in the output folder, and how it differs. */
export type Named = Pick<Difference, "path" | "status">;

/** Whether flowspec may mend a difference of its own accord: it changes nothing but what it wrote itself. */
export function isOwn({ status }: Named): boolean {
  return status === "missing" || status === "stale" || status === "orphaned";
}

/** One line a file, in the order of their paths: the status and the path as people write it. */
export function listed(files: readonly Named[], folder: string, paint: Paint): readonly string[] {
  const ordered = files.toSorted((a, b) => compare(a.path, b.path));
  return ordered.map(({ path, status }) => `${paint(status.padEnd(8), "red")}  ${folder}/${path}`);
}

/** What is to be done about files that are not as flowspec wrote them; nothing where there are none. */
export function advice(files: readonly Named[], folder: string): readonly string[] {
  const has = (status: Status): boolean => files.some((file) => file.status === status);
  return [
    ...(has("edited")
      ? [
          "An edited file is not as flowspec wrote it. The usual cause is a formatter: let it leave the folder alone with the line",
          `  ${folder}/`,
          "in .prettierignore, or in what your formatter has in its place. To change the content, change the contract.",
        ]
      : []),
    ...(has("foreign") ? ["A foreign file was not written by flowspec: move it away, or give another folder with --out."] : []),
    ...(has("blocked")
      ? ["In the place of a blocked file stands something else, or a symbolic link where a folder should be: remove it."]
      : []),
  ];
}

/** What is said of an output folder that is as it should be. */
export function changesText(
  { written, unchanged, removed }: { readonly written: number; readonly unchanged: number; readonly removed: number },
  folder: string,
): string {
  return `${written} written, ${unchanged} unchanged, ${removed} removed in ${folder}.\n`;
}

/** What is said of files that the manifest listed by mistake; nothing where there are none. */
export function aboutStrangers(paths: readonly string[], folder: string): string {
  const lines = paths.map(
    (path) => `${folder}/${path} is listed in ${manifestPath}, but made from none of its contracts: it stays, and is no longer listed.\n`,
  );
  return lines.join("");
}
