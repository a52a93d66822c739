import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Log } from "sarif";
import { describe, expect, test } from "vitest";
import { github } from "../../src/report/changes/github.ts";
import { pretty } from "../../src/report/changes/pretty.ts";
import { sarif } from "../../src/report/changes/sarif.ts";
import { plainPaint } from "../../src/report/paint.ts";
import { languages } from "../../src/words/languages.ts";
import { contractWith, placeAt, reported, reportOf } from "../support/changes.ts";
import { flowspec } from "../support/cli.ts";
import { folderWith } from "../support/folder.ts";
import { teaContract } from "../support/tea.ts";

/** Reports for machines, as those take them that they are made for. */
const schema = JSON.parse(readFileSync(new URL("../fixtures/sarif/sarif-2.1.0.schema.json", import.meta.url), "utf8")) as object;
const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);
const validate = ajv.compile(schema);

/** Texts that do something in a log or an address. */
const hostile = "a\r\n::error::no\n##[group]x %0A %25,:;=[]{}<b>`'\"$(x)\u2028\u202Eb?c#d e/f";

const report = reportOf(
  [
    contractWith(hostile, [
      reported(
        {
          id: "1".padEnd(32, "0"),
          subject: hostile,
          says: hostile,
          causes: [hostile],
          environments: [hostile],
          inFlight: hostile,
          place: placeAt(hostile, 3),
          former: placeAt(hostile, 4),
        },
        {
          matters: true,
          open: true,
          approval: { kind: "approved", reason: hostile, by: hostile, until: hostile, authorship: "same-author", counts: false },
        },
      ),
      reported(
        { id: "2".padEnd(32, "0"), kind: "contract-removed", says: hostile, former: placeAt(`former/${hostile}`, 2) },
        { matters: true, approval: { kind: "approved", reason: hostile, by: hostile, authorship: "independent", counts: true } },
      ),
    ]),
  ],
  { folder: "deals" },
);

describe.each(Object.values(languages))("in $name", (language) => {
  const spoken = { ...report, language };

  test("an annotation is one command on one line, whatever a contract says", () => {
    const lines = github(spoken).split("\n");
    expect(lines.pop()).toBe("");
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(line).toMatch(/^::(?:error|notice) title=[\w-]+(?:,\w+=[^:,\r\n]+)*::[^\r\n]*$/u);
    const [first = ""] = lines;
    const [, file = ""] = /,file=([^,]+),/u.exec(first) ?? [];
    const read = (text: string): string =>
      text.replaceAll(/%(?:25|0D|0A|3A|2C)/gu, (escape) => String.fromCharCode(Number.parseInt(escape.slice(1), 16)));
    expect(read(file)).toBe(`deals/${hostile}`);
  });

  test("a line for people begins with nothing that a contract says", () => {
    for (const line of pretty(spoken, plainPaint).split("\n")) expect(line).not.toMatch(/^\s*(?:::|##\[)/u);
  });

  test("SARIF keeps its schema, and each result has a place and a mark of its own", () => {
    const text = sarif(spoken);
    validate(JSON.parse(text));
    expect(validate.errors).toBeNull();
    const [run] = (JSON.parse(text) as Log).runs;
    const results = run?.results ?? [];
    expect(results.map(({ level, suppressions = [] }) => [level, suppressions.length])).toEqual([
      ["error", 0],
      ["note", 1],
    ]);
    for (const { ruleId, ruleIndex, locations = [] } of results) {
      expect(run?.tool.driver.rules?.[ruleIndex ?? -1]?.id).toBe(ruleId);
      // Code scanning refuses a log of which one result has none.
      expect(locations).toHaveLength(1);
      const uri = locations[0]?.physicalLocation?.artifactLocation?.uri ?? "";
      expect(new URL(uri, "file:///root/").pathname.startsWith("/root/deals/")).toBe(true);
    }
    expect(new Set(results.map(({ partialFingerprints }) => JSON.stringify(partialFingerprints))).size).toBe(results.length);
  });
});

test("the places of all reports are there in one of the versions, also of a contract that is gone", async () => {
  const config = "specs: [specs]\n";
  const folder = await folderWith({
    "before/flowspec.config.yaml": config,
    "after/flowspec.config.yaml": config,
    "before/specs/tea.flow.yaml": teaContract,
    "before/specs/gone.flow.yaml": teaContract.replace("name: tea", "name: gone"),
    "after/specs/tea.flow.yaml": teaContract.replace("readSeconds: 30", "readSeconds: 3"),
    "after/specs/new.flow.yaml": teaContract.replace("name: tea", "name: fresh"),
  });
  const flags = ["sarif", "github", "json"].flatMap((format) => ["--output", `${format}=../${format}`]);
  const { stdout } = await flowspec(join(folder, "after"), ["diff", "--against", "../before", ...flags]);
  expect(stdout).toMatch(/^gone {2}\S+gone\.flow\.yaml {2}.*\n.* :2 {2}[\da-f]{8}$/mu);
  const results = (JSON.parse(readFileSync(join(folder, "sarif"), "utf8")) as Log).runs.flatMap((run) => run.results ?? []);
  const uris = results.flatMap(({ locations = [] }) => locations.map((each) => each.physicalLocation?.artifactLocation?.uri ?? ""));
  expect(uris).toHaveLength(results.length);
  expect(uris.length).toBeGreaterThan(2);
  const named = [...readFileSync(join(folder, "github"), "utf8").matchAll(/,file=([^,]+),/gu)].map(([, file = ""]) => file);
  for (const path of [...uris, ...named])
    expect(
      ["before", "after"].some((side) => existsSync(join(folder, side, path))),
      path,
    ).toBe(true);
});
