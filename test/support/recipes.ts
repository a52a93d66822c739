import { readFileSync } from "node:fs";

const root = new URL("../../", import.meta.url);

/** The pages that say how contracts are spread, in either language: what they show is run as it stands there. */
export const scalePages = ["docs/scale.md", "docs/scale.zh-CN.md"] as const;

/** A file that a page shows: the block below a line in which its name stands. */
export function recipe(name: string, page: string = scalePages[0]): string {
  const text = readFileSync(new URL(page, root), "utf8");
  const blocks = [...text.matchAll(/^(.*)\n\n```\w+\n([^]*?)^```$/gmu)];
  const block = blocks.find(([, line = ""]) => line.includes(`\`${name}\``))?.[2];
  if (block === undefined) throw new Error(`${page} does not show ${name}`);
  return block;
}
