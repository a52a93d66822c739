import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { hintsIn } from "../../src/language-service/hints.ts";
import { hoverAt } from "../../src/language-service/hover/hover.ts";
import { lensesOf } from "../../src/language-service/lenses.ts";
import { subjectOf } from "../../src/language-service/subject.ts";
import { tokensOf } from "../../src/language-service/tokens.ts";
import { span } from "../../src/model/source.ts";
import { editorProject, filesIn } from "../support/editor-project.ts";
import { isLong, tried } from "../support/long.ts";

const fixtures = new URL("../fixtures/diagnostics/", import.meta.url).pathname;

/*
 * The contracts of fixtures of findings, which are wrong in every way there is: whatever an editor asks of them is answered. One in six, and all of
 * them in `npm run test:long`.
 */
test("wrong contracts have hovers, hints, tokens and lenses as right ones have", async () => {
  const failed: string[] = [];
  let count = 0;
  for (const name of tried(readdirSync(fixtures).filter((_, index) => isLong || index % 6 === 0))) {
    const files = Object.fromEntries(Object.entries(filesIn(join(fixtures, name))).filter(([path]) => /\.(?:ya?ml|json)$/u.test(path)));
    const project = editorProject(files);
    const contracts = project.index.contracts();
    await project.workspace.check(contracts);
    for (const path of contracts) {
      const subject = subjectOf(path, project);
      if (subject === undefined) continue;
      const { source } = subject;
      // Of long texts no more places than of short ones.
      const step = isLong ? 1 : Math.max(5, Math.floor(source.text.length / 60));
      try {
        for (let offset = 0; offset <= source.text.length; offset += step) if (await hoverAt(subject, offset, project)) count += 1;
        await hintsIn(subject, span(source, 0, source.text.length), project);
        tokensOf(subject, project);
        lensesOf(subject, project);
      } catch (error) {
        failed.push(`${name}/${path}: ${String(error)}`);
      }
    }
  }
  expect(failed).toEqual([]);
  expect(count).toBeGreaterThan(20);
});
