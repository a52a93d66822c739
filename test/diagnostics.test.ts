import { describe, expect, test } from "vitest";
import { judgeApprovals, readApprovals } from "../src/approvals.ts";
import { codes } from "../src/code-families.ts";
import { checkSources } from "../src/compile.ts";
import { finish } from "../src/finish.ts";
import type { Diagnostic } from "../src/model/diagnostic.ts";
import type { Shown } from "../src/model/findings.ts";
import type { PdfFacts } from "../src/model/pdf-facts.ts";
import type { Source } from "../src/model/source.ts";
import { parseFacts } from "../src/pdf/facts-file.ts";
import { movedSince } from "../src/pdf/moved.ts";
import { plainPaint } from "../src/report/paint.ts";
import { readConfigSource } from "../src/resolve.ts";
import { pretty } from "../src/report/pretty.ts";
import { summarize } from "../src/report/summary.ts";
import { english } from "../src/words/english.ts";
import type { Language } from "../src/words/language.ts";
import { chinese } from "../src/words/zh/chinese.ts";
import { latinIn } from "./support/chinese.ts";
import { filesOf, fixturePath, fixtures, fixtureSource } from "./support/fixtures.ts";

/**
 * A folder `fixtures/diagnostics/<code>` is a test case: `wrong.flow.yaml` (or `wrong.1.flow.yaml`, … where it takes several) breaks the
 * law and yields `findings.txt`, as a user reads it, and `findings.zh-CN.txt`, as one who reads Chinese does; `right.flow.yaml` keeps it and yields nothing. Other YAML files of the folder are
 * there to be used; `flowspec.config.yaml`, or `wrong.config.yaml` and `right.config.yaml`, are the project's configuration.
 * Of codes of approvals it is `wrong.approvals.yaml` and `right.approvals.yaml`, which `changes.json` says what changes they are about.
 */
const kind = "diagnostics";
const folders = fixtures(kind);

function contracts(name: string, which: string): readonly Source[] {
  const files = filesOf(kind, name).filter((file) => file.startsWith(`${which}.`) && file.endsWith(".flow.yaml"));
  return files.flatMap((file) => fixtureSource(kind, name, file) ?? []);
}

/** All files that have to be judged. */
function sources(name: string, which: string): readonly Source[] {
  return [...contracts(name, which), ...[fixtureSource(kind, name, `${which}.approvals.yaml`) ?? []].flat()];
}

/** What is wrong with the contracts of a folder, and with the configuration they are checked by. */
function findings(name: string, which: string, language: Language = english): readonly Shown[] {
  const config = [`${which}.config.yaml`, "flowspec.config.yaml"].flatMap((file) => fixtureSource(kind, name, file) ?? [])[0];
  const used = filesOf(kind, name).filter((file) => file.endsWith(".yaml") && !/\.(flow|config|approvals)\.yaml$/u.test(file));
  const files = new Map(used.flatMap((file) => fixtureSource(kind, name, file) ?? []).map((source) => [source.path, source]));
  const read = config && readConfigSource(config, { language, files });
  const { environments, env, generated: { sealed = false, provenance = false } = {} } = read?.value ?? {};
  const pdfs = new Map(contracts(name, which).map(({ path }) => [path, pdfsOf(name)]));
  // An environment has to be chosen where one request is made, not where contracts are checked.
  const told = { files, pdfs, sealed, provenance, alone: name === "chosen-environment" };
  const settings = { ...told, language, ...(environments ? { environments } : {}), ...(env === undefined ? {} : { env }) };
  const approvals = finish(foundInApprovals(name, which), [], { language });
  return [...(read?.diagnostics ?? []), ...checkSources(contracts(name, which), settings).diagnostics, ...approvals.diagnostics];
}

/** What is wrong with the approvals of a folder. */
function foundInApprovals(name: string, which: string): readonly Diagnostic[] {
  const source = fixtureSource(kind, name, `${which}.approvals.yaml`);
  if (source === undefined) return [];
  const { value = [], diagnostics } = readApprovals(source);
  const about = JSON.parse(fixtureSource(kind, name, "changes.json")?.text ?? '{ "changes": [] }') as About;
  const judging = { today: about.today ?? "2027-01-01", former: new Set(about.former), isCompared: () => about.today !== undefined };
  return [...diagnostics, ...judgeApprovals(about.changes, value, judging).diagnostics];
}

/** The changes that approvals of a folder are judged by, the day on which they are, and ids that were approved in the former version. */
interface About {
  readonly today?: string;
  readonly changes: Parameters<typeof judgeApprovals>[0];
  readonly former?: readonly string[];
}

/** The facts of PDFs that stand in a folder, by the path that `pdf` gives; what was committed before stands in `<pdf>.earlier.json`. */
function pdfsOf(name: string): ReadonlyMap<string, PdfFacts> {
  const files = filesOf(kind, name).filter((file) => file.endsWith(".pdf.facts.json"));
  return new Map(
    files.map((file) => {
      const earlier = file.replace(".facts.json", ".earlier.json");
      const facts = filesOf(kind, name).includes(earlier)
        ? { ...factsIn(name, file), earlier: { ...factsIn(name, earlier), stay: false, moved: movedSince } }
        : factsIn(name, file);
      return [`./${file.replace(".facts.json", "")}`, facts] as const;
    }),
  );
}

function factsIn(name: string, file: string): PdfFacts {
  const parsed = parseFacts(fixtureSource(kind, name, file)?.text ?? "");
  if ("problem" in parsed) throw new Error(`${name}/${file}: ${parsed.problem.pointer}`);
  return parsed.value;
}

/** What a finding is, whatever the language. */
function placeAndId({ code, messageId, span, fixes }: Shown): readonly unknown[] {
  return [code.name, messageId, span.source.path, span.start, span.end, fixes.map(({ edits }) => edits)];
}

/** Everything that a finding says. */
function sentencesOf({ message, help, related, fixes }: Shown): readonly string[] {
  return [message, ...(help === undefined ? [] : [help]), ...related.map((each) => each.message), ...fixes.map(({ title }) => title)];
}

/** How many values a finding shows masked. */
function masksIn(found: Shown): number {
  return sentencesOf(found).join("\n").match(/\*+/gu)?.length ?? 0;
}

function printed(files: number, diagnostics: readonly Shown[], language: Language = english): string {
  return pretty(diagnostics, summarize(files, diagnostics), plainPaint, undefined, language);
}

describe.each(folders)("%s", (name) => {
  test("is found where it is broken, in both languages, and nothing else is", async () => {
    const wrong = sources(name, "wrong");
    const diagnostics = findings(name, "wrong");
    expect(wrong.length).toBeGreaterThan(0);
    expect([...new Set(diagnostics.map(({ code }) => code.name))]).toEqual([name]);
    await expect(printed(wrong.length, diagnostics)).toMatchFileSnapshot(fixturePath(kind, name, "findings.txt"));
    const inChinese = findings(name, "wrong", chinese);
    expect(inChinese.map(placeAndId)).toEqual(diagnostics.map(placeAndId));
    expect(inChinese.map(masksIn)).toEqual(diagnostics.map(masksIn));
    expect(inChinese.flatMap(sentencesOf).flatMap(latinIn)).toEqual([]);
    await expect(printed(wrong.length, inChinese, chinese)).toMatchFileSnapshot(fixturePath(kind, name, "findings.zh-CN.txt"));
  });

  test("is not found where it is kept", () => {
    const right = sources(name, "right");
    expect(right.length).toBeGreaterThan(0);
    expect(printed(right.length, findings(name, "right"))).toBe(printed(right.length, []));
  });
});

describe("codes", () => {
  test("each has a fixture, and each fixture a code", () => {
    // Large files: see parse.test.ts, doubling.test.ts and values/; PDFs and their facts: see preflight.test.ts; a configuration: see severities.test.ts;
    // ids that builders are given: see sealed/; rows of values: see rows.test.ts; requests: see request-files.test.ts; what only `fmt` says: see format.test.ts.
    const elsewhere = [
      "file-id-hour",
      "kept-layout",
      "pdf-facts-form",
      "pdf-readable",
      "severities-of-warnings",
      "readable-rows",
      "row-columns",
      "request-body",
      "request-json",
      "bodies-alike",
      "code-syntax",
      "readable-calls",
    ];
    const special = ["size-limit", "collection-limit", "findings-limit", "use-limit", ...elsewhere];
    expect(folders.toSorted()).toEqual(codes.map(({ name }) => name).filter((name) => !special.includes(name)));
  });

  test("have different names in kebab-case", () => {
    expect(new Set(codes.map(({ name }) => name)).size).toBe(codes.length);
    for (const { name } of codes) expect(name).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/u);
  });
});
