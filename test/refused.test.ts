import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkRequestSource } from "../src/requests.ts";
import { checkSources } from "../src/compile.ts";
import { type ActionName, actionNames } from "../src/model/contract.ts";
import type { Shown } from "../src/model/findings.ts";
import { plainPaint } from "../src/report/paint.ts";
import { pretty } from "../src/report/pretty.ts";
import { startOf } from "../src/report/position.ts";
import { summarize } from "../src/report/summary.ts";
import { english } from "../src/words/english.ts";
import type { Language } from "../src/words/language.ts";
import { chinese } from "../src/words/zh/chinese.ts";
import { fixturePath, fixtures, fixtureSource } from "./support/fixtures.ts";

/** Requests that the service's documents show being refused: the code of the answer, and the lines where it is predicted. */
const refused: Readonly<Record<string, { readonly code: string; readonly contractLine: number; readonly requestLine: number }>> = {
  "ChannelCreateFlowGroupByFiles-03": { code: "InvalidParameter.ApproverType", contractLine: 10, requestLine: 16 },
  "CreateFlowByFiles-19": { code: "InvalidParameter.Name", contractLine: 8, requestLine: 11 },
  "CreatePrepareFlow-02": { code: "InvalidParameterValue", contractLine: 30, requestLine: 9 },
};
const kind = "refused";

function printed(diagnostics: readonly Shown[], language: Language = english): string {
  return pretty(diagnostics, summarize(1, diagnostics), plainPaint, undefined, language);
}

/** The lines with an error that predicts a code. */
function linesWith(code: string, diagnostics: readonly Shown[]): readonly number[] {
  const found = diagnostics.filter(({ api, severity }) => severity === "error" && api.includes(code));
  return found.map(({ span }) => startOf(span).line);
}

function actionOf(request: string): ActionName {
  const action = actionNames.find((name) => name === request.replace(/-\d+$/u, ""));
  if (action === undefined) throw new Error(`${request} is no request`);
  return action;
}

test("each has a fixture", () => {
  expect(fixtures(kind).toSorted()).toEqual(Object.keys(refused).toSorted());
});

describe.each(Object.entries(refused))("%s", (request, { code, contractLine, requestLine }) => {
  test("is refused as a contract, at the line", async () => {
    const source = fixtureSource(kind, request, "contract.flow.yaml");
    const { diagnostics } = checkSources(source ? [source] : []);
    expect(linesWith(code, diagnostics)).toContain(contractLine);
    await expect(printed(diagnostics)).toMatchFileSnapshot(fixturePath(kind, request, "contract.txt"));
    const inChinese = checkSources(source ? [source] : [], { language: chinese }).diagnostics;
    await expect(printed(inChinese, chinese)).toMatchFileSnapshot(fixturePath(kind, request, "contract.zh-CN.txt"));
  });

  test("is refused as a body, at the line", async () => {
    const text = readFileSync(new URL(`requests/${request}.json`, import.meta.url), "utf8");
    const clock = { now: Date.parse("2026-09-01T09:00:00+08:00") / 1000, guessed: false };
    const diagnostics = checkRequestSource({ path: `${request}.json`, text }, actionOf(request), clock);
    expect(linesWith(code, diagnostics)).toContain(requestLine);
    await expect(printed(diagnostics)).toMatchFileSnapshot(fixturePath(kind, request, "request.txt"));
    const inChinese = checkRequestSource({ path: `${request}.json`, text }, actionOf(request), clock, { language: chinese });
    await expect(printed(inChinese, chinese)).toMatchFileSnapshot(fixturePath(kind, request, "request.zh-CN.txt"));
  });
});
