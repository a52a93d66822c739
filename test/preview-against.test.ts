import { mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { flowspec } from "./support/cli.ts";
import { folderWith } from "./support/folder.ts";

/** `preview --against`: what a page says of two versions, as a reader finds it, in both languages. */
const fixtures = new URL("./fixtures/against/", import.meta.url).pathname;
const cases = ["clause-added", "all-kinds", "no-facts", "same"] as const;

async function page(folder: string, language: string, ...more: readonly string[]): Promise<string> {
  const args = ["preview", "after.flow.yaml", "--against", "before.flow.yaml", "--lang", language, "--color", "never", ...more];
  return (await flowspec(folder, args.filter((arg) => arg !== "--color" && arg !== "never"))).stdout;
}

/** What is read: the text of titles, lists and captions, a line each; links in brackets. */
function readable(html: string): string {
  const body = html.slice(html.indexOf("<body"), html.indexOf("</body>"));
  const told = [...body.matchAll(/<(h1|h2|p|li|figcaption)[ >][^]*?<\/\1>/gu)].map(([element]) =>
    element
      .replaceAll(/<a [^>]*>([^<]*)<\/a>/gu, " [$1]")
      .replaceAll(/<[^>]*>/gu, " ")
      .replaceAll(/\s+/gu, " ")
      .trim(),
  );
  return `${told.join("\n")}\n`;
}

/** Boxes by what they say, with their state and page. */
function boxesOf(html: string): readonly string[] {
  return html.split("<figure>").flatMap((figure, index) =>
    [...figure.matchAll(/class="box (\w+)"[^]*?<title>([^<]*)<\/title>/gu)].map(([, state, title]) => `${index} ${state}: ${title}`),
  );
}

describe.each(cases)("two versions: %s", (name) => {
  test.each(["en", "zh-CN"])("say what is different, in %s", async (language) => {
    const html = await page(join(fixtures, name), language);
    await expect(readable(html)).toMatchFileSnapshot(join(fixtures, name, language === "en" ? "changes.txt" : `changes.${language}.txt`));
  });
});
