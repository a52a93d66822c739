import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./processes.ts";

/** The pages that say how contracts are spread, in either language: what they show is run as it stands there. */
export const scalePages = ["docs/scale.md", "docs/scale.zh-CN.md"] as const;

/** A file that a page shows: the block that follows the paragraph whose first words are its name. */
export function recipe(name: string, page: string = scalePages[0]): string {
  const text = readFileSync(join(root, page), "utf8");
  const start = text.indexOf(`\n\`${name}\``);
  const block = start === -1 ? null : /^```\w+\n(.*?)^```$/msu.exec(text.slice(start));
  if (block?.[1] === undefined) throw new Error(`${page} does not show ${name}`);
  return block[1];
}
