import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";
import { headerIn, headerOf } from "../../src/1-parse/header.ts";
import { parse } from "../../src/1-parse/parse.ts";
import { isLong } from "../support/long.ts";

/** What a contract is called is read from its lines, where these can only mean one thing, and is what the whole text says. */

const root = new URL("../../", import.meta.url).pathname;
const paths = globSync(["specs/**/*.yaml", "test/fixtures/**/*.flow.yaml"], { cwd: root, absolute: true }).toSorted();
const texts = paths.filter((_, index) => isLong || index % 8 === 0).map((path) => readFileSync(path, "utf8"));

/** What of a text is the same to a reader of YAML, or something else. */
const changes: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replaceAll("\n", "\r\n"),
  (text) => text.replace(/^name: (.*)$/mu, "name: $1\n  and-more"),
  (text) => text.replace(/^name: (.*)$/mu, "name: $1\n\n\n  and-more"),
  (text) => text.replace(/^name: (.*)$/mu, "name:\n  $1"),
  (text) => text.replace(/^name: (.*)$/mu, "name: $1   # so it is called"),
  (text) => text.replace(/^name: (.*)$/mu, 'name: "$1"'),
  (text) => text.replace(/^name: (.*)$/mu, '"name": $1'),
  (text) => text.replace(/^name: (.*)$/mu, "name: &it $1"),
  (text) => text.replace(/^name: (.*)$/mu, "name: true"),
  (text) => text.replace(/^name: (.*)$/mu, "name: 2026"),
  (text) => text.replace(/^name: (.*)$/mu, "name: $1\nname: other"),
  (text) => text.replace(/^name: (.*)$/mu, "name： $1"),
  (text) => text.replace(/^name: (.*)$/mu, "description: |\n  text\n  name: other\nname: $1"),
  (text) => text.replace(/^title: .*$/mu, "title: |\n\n  name: other\n"),
  (text) => `--- |\n${text}`,
  (text) => `---\n${text}...\n`,
  (text) => `# name: other\n${text}`,
  (text) => `\uFEFF${text}`,
  (text) => text.replace(/^approvers:\n((?: .*\n|\n)*)/mu, (_, items: string) => `approvers:\n${items.replaceAll(/^ {2}/gmu, "")}`),
];

describe("the header of a contract", () => {
  test("is what its text says, however that is written", () => {
    let [compared, quick] = [0, 0];
    for (const text of texts)
      for (const change of changes) {
        const source = { path: "a.flow.yaml", text: change(text) };
        const { value, diagnostics } = parse(source);
        if (diagnostics.length > 0) continue;
        expect(headerOf(source), source.text).toEqual(headerIn(value));
        compared += 1;
        if (headerIn(value).name !== "") quick += 1;
      }
    expect(compared).toBeGreaterThan(texts.length * 8);
    expect(quick).toBeGreaterThan(texts.length * 4);
  });

  test("is known of a text of which nothing else can be read", () => {
    const broken = "flowspec: 1\nname: tea\naction: CreateFlowByFiles\ntitle: [\n";
    expect(headerOf({ path: "a.flow.yaml", text: broken })).toEqual({ name: "tea", action: "CreateFlowByFiles" });
    expect(headerOf({ path: "a.flow.yaml", text: "" })).toEqual({ name: "", action: "" });
  });
});
