import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { allKeys } from "../../src/explain/tables/keys.ts";
import { described } from "../../src/language-service/complete/asked.ts";
import { completionsAt } from "../../src/language-service/complete/complete.ts";
import { plainDetail, shortDetail, widest } from "../../src/language-service/complete/detail.ts";
import { formOf, saidIn } from "../../src/language-service/complete/said.ts";
import { subjectOf } from "../../src/language-service/subject.ts";
import { width } from "../../src/report/width.ts";
import { english } from "../../src/words/english.ts";
import { loadLanguage } from "../../src/words/load.ts";
import { editorProject, filesIn } from "../support/editor-project.ts";

const root = new URL("../../", import.meta.url).pathname;
const files = {
  ...Object.fromEntries(Object.entries(filesIn(`${root}specs`)).map(([path, text]) => [`specs/${path}`, text])),
  "flowspec.config.yaml": readFileSync(`${root}flowspec.config.yaml`, "utf8"),
};

const languages = [english, await loadLanguage("zh-CN")];

test.each(languages)(
  "details and labels are plain text, and details have room, wherever something is completed ($name)",
  async (language) => {
    const project = editorProject(files, { language });
    const paths = ["flowspec.config.yaml", "specs/purchase-with-seals.flow.yaml"];
    await project.workspace.check(paths.filter((path) => path.endsWith(".flow.yaml")));
    project.workspace.open("flowspec.config.yaml", files["flowspec.config.yaml"]);
    const wrong: string[] = [];
    let seen = 0;
    for (const path of paths) {
      const subject = subjectOf(path, project);
      if (subject === undefined) throw new Error("there is such a file");
      const { text } = subject.source;
      for (let start = 0; start >= 0 && start < text.length; start = text.indexOf("\n", start) + 1 || -1) {
        const line = text.slice(start, text.indexOf("\n", start) >>> 0);
        const key = start + line.length - line.trimStart().length;
        const colon = line.indexOf(": ");
        for (const offset of [key, ...(colon < 0 ? [] : [start + colon + 2])]) {
          const { items } = await completionsAt(subject, offset, project);
          seen += items.length;
          for (const { label, detail = "" } of items) {
            if (/`|\*\*/u.test(`${label} ${detail}`) || width(detail) > widest) wrong.push(`${label} · ${detail}`);
          }
        }
      }
    }
    expect(seen).toBeGreaterThan(500);
    expect([...new Set(wrong)]).toEqual([]);
  },
);

test.each(languages)("every key has a detail with room, and the whole in its documentation ($name)", async (language) => {
  const said = await saidIn(language);
  const shortened: string[] = [];
  for (const { rows } of allKeys())
    for (const {
      row: { slot },
    } of rows) {
      const whole = formOf(said, slot);
      const { detail = "", documentation } = described(whole, "doc");
      expect(width(detail)).toBeLessThanOrEqual(widest);
      expect(detail).not.toBe("");
      if (detail === plainDetail(whole)) expect(documentation).toBe("doc");
      else {
        expect(documentation?.length).toBeGreaterThan(whole.length);
        shortened.push(detail);
      }
    }
  expect(shortened.length).toBeGreaterThan(5);
});

test.each([
  ["a time: a date (09:00, in China), Unix seconds, an ISO 8601 time with a zone", "a time: a date (09:00, in China), Unix seconds …"],
  ["很长".repeat(20), `${"很长".repeat(14)}很…`],
  ["short, and whole", "short, and whole"],
])("%s is shortened at the end of a part", (whole, short) => {
  expect(shortDetail(whole)).toBe(short);
});
