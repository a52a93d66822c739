import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkSource, checkSources, compile } from "../src/compile.ts";
import { countsOf, coverageOf } from "../src/branches.ts";
import { renderContract } from "../src/render.ts";
import type { Contract, Sample } from "../src/model/contract.ts";
import type { Diagnostic } from "../src/model/diagnostic.ts";
import type { Source } from "../src/model/source.ts";
import { flowspec } from "./support/cli.ts";
import { normalise } from "./support/normalise.ts";
import { specSettings, specSources } from "./support/specs.ts";

/** The contracts of `specs/examples`, each with the documented request that it repeats. */
const documented: Readonly<Record<string, string>> = {
  "approvers-fill-in": "CreateFlowByFiles-13",
  "approvers-fill-in-half-width": "CreateFlowByFiles-22",
  "approvers-place-components": "CreateFlowByFiles-05",
  "automatic-seal": "CreateFlowByFiles-04",
  "channel-dynamic-approvers": "ChannelCreateFlowByFiles-06",
  "channel-embedded-without-upload": "ChannelCreatePrepareFlow-03",
  "channel-group-auto-seal": "ChannelCreateFlowGroupByFiles-01",
  "channel-single-signature": "ChannelCreateFlowByFiles-02",
  "dynamic-approver": "CreateFlowByFiles-21",
  "embedded-locked-components": "CreatePrepareFlow-01",
  "embedded-template": "CreatePrepareFlow-03",
  "embedded-template-with-review": "CreatePrepareFlow-04",
  "face-check-to-sign": "CreateFlowByFiles-07",
  "fixed-deadline": "CreateFlowByFiles-17",
  "fixed-deadline-with-additions": "CreateFlowByFiles-24",
  "form-field-placement": "CreateFlowByFiles-03",
  "group-notices": "CreateFlowGroupByFiles-01",
  "limits-on-added-components": "CreateFlowByFiles-09",
  "on-behalf-of-subsidiary": "CreateFlowByFiles-20",
  prescription: "CreateFlowByFiles-10",
  "preview-only": "CreateFlowByFiles-06",
  "seal-at-keyword": "CreateFlowByFiles-16",
  "seal-at-keyword-with-additions": "CreateFlowByFiles-23",
  "seal-on-every-page": "CreateFlowByFiles-15",
  "seals-at-keywords": "CreateFlowByFiles-02",
  "sign-review-and-copies": "CreateFlowByFiles-01",
  "template-flows": "PrepareFlows-01",
  "template-flows-with-callback": "PrepareFlows-02",
  "templates-sent-at-once": "CreateFlowsByTemplates-01",
  "three-parties-of-a-template": "CreateFlowsByTemplates-04",
};

/** Documented requests that the service refuses: no contract repeats them. */
const refused = ["ChannelCreateFlowGroupByFiles-03", "CreateFlowByFiles-19", "CreatePrepareFlow-02"];

const root = new URL("../", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), "utf8");
const filesIn = (folder: string, extension: string): readonly string[] =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(extension))
    .map((file) => file.slice(0, -extension.length))
    .toSorted();

function contractOf(source: Source): Contract {
  const { value } = checkSource(source, specSettings);
  if (value === undefined) throw new Error(`${source.path} is no contract`);
  return value;
}

function bodyOf(contract: Contract, { node, now = 0 }: Sample): unknown {
  return renderContract(contract, node, now).value;
}

const line = ({ code, message, pointer, span }: Diagnostic): string => `${span.source.path} ${pointer} ${code.name}: ${message}`;

describe("documented requests", () => {
  test.each(Object.entries(documented))("%s is %s", (name, request) => {
    const path = `specs/examples/${name}.flow.yaml`;
    const contract = contractOf({ path, text: read(path) });
    const sample = contract.samples.find((each) => each.name === "documented");
    expect(contract.name).toBe(name);
    expect(contract.action).toBe(request.replace(/-\d+$/u, ""));
    expect(sample && normalise(bodyOf(contract, sample))).toEqual(normalise(JSON.parse(read(`test/requests/${request}.json`))));
  });

  test("each has its contract", () => {
    expect(Object.values(documented).toSorted()).toEqual(
      filesIn("test/requests", ".json").filter((name) => !refused.includes(name) && !name.startsWith("held-back/")),
    );
    expect(Object.keys(documented).toSorted()).toEqual(filesIn("specs/examples", ".flow.yaml"));
  });
});

describe("all contracts", () => {
  test("have no error", () => {
    const errors = checkSources(specSources, specSettings).diagnostics.filter(({ severity }) => severity === "error");
    expect(errors.map(line)).toEqual([]);
  });

  test("have a sample each, and its body is what is generated", async () => {
    const { value } = await compile(specSources, { review: read("templates/review.md.hbs") }, [], specSettings);
    const generated = new Map(value?.artifacts.map(({ path, text }) => [path, text]));
    for (const contract of specSources.map(contractOf)) {
      expect(contract.samples, contract.name).not.toEqual([]);
      for (const sample of contract.samples) {
        const path = `samples/${contract.name}.${sample.name}.json`;
        expect(JSON.parse(generated.get(path) ?? "null"), path).toEqual(bodyOf(contract, sample));
      }
    }
  });
});

describe("the gallery", () => {
  const gallery = specSources.filter(({ path }) => path.startsWith("specs/gallery/"));

  test("has the contracts that people ask for, each with a summary of what it shows", () => {
    expect(gallery.length).toBeGreaterThanOrEqual(14);
    expect(gallery.filter((source) => (contractOf(source).summary ?? "").length < 40).map(({ path }) => path)).toEqual([]);
  });

  test("has no finding, no warning either", () => {
    expect(checkSources(gallery, specSettings).diagnostics.map(line)).toEqual([]);
  });

  test("branches, as its contracts are called by their files", () => {
    expect(gallery.map((source) => `specs/gallery/${contractOf(source).name}.flow.yaml`)).toEqual(gallery.map(({ path }) => path));
    const plain = gallery.filter((source) => coverageOf(contractOf(source)).forks.length === 0).map(({ path }) => path);
    expect(plain).toEqual(["specs/gallery/reviewed-template.flow.yaml"]);
  });

  test("shows each way that any contract of specs/ can go", () => {
    const lacking = specSources
      .map((source) => coverageOf(contractOf(source)))
      .filter(({ forks }) => {
        const { branches, reached } = countsOf(forks);
        return reached < branches;
      });
    expect(lacking.map(({ path }) => path)).toEqual([]);
  });

  // What the language has for values, places and choices: a gallery that lacks one teaches nobody to write it.
  test.each([
    ["a numbered item", /\{\{index\}\}/u],
    ["a number of a named loop", /each: \{ \w+: \w+ \}[^]*\{\{\w+\.index\}\}/u],
    ["a flag", /when: \w+$/mu],
    ["a condition of several terms", /when: [\w.]+ is \w+ and /u],
    ["a word that a choice is not", / is not \w+/u],
    ["an amount in capitals", /\{\{[\w.]+:rmb\}\}/u],
    ["a date in a text", /\{\{[\w.]+:yyyy年m月d日\}\}/u],
    ["a list in a text", /\{\{[\w.]+:、\}\}/u],
    ["a moment after a date", /deadline: "\{\{\w+\}\} \+ \d+d"/u],
    ["a moment before a date", /expiryReminderAt: "\{\{\w+\}\} - \d+d"/u],
    ["the last page", /page: last/u],
    ["a table of rows", /rows:\n +- [^]*cells:/u],
    ["a component of a template", /template: 保险人公章/u],
    ["a shared party", /use: \.\.\/parties\//u],
    ["the embedded page", /^embed:/mu],
    ["an approval of the platform", /platformApproval: true/u],
    ["an approval of one's own", /ownApproval: \{/u],
    ["a party that is approved", /ownApproval: beforeSigning/u],
    ["a person who is named later", /namedLater: true/u],
    ["approvers who are added later", /approversLater: true/u],
    ["a residence permit", /hmt-residence-permit/u],
    ["a watermark of who views it", /subtype: viewer/u],
  ])("shows %s", (_, shown) => {
    expect(gallery.some(({ text }) => shown.test(text))).toBe(true);
  });
});

describe("what is said of the gallery", () => {
  const folder = root.pathname;
  const printed = async (...args: readonly string[]): Promise<string> => (await flowspec(folder, args)).stdout;

  test("on a review sheet, empty cells are seen and formats explained", () => {
    const sheet = read("generated/review/purchase-order.md");
    expect(sheet).toMatch(/; – \/ 合计 \/ – \/ \{\{[^}]*:0,0.00\}\} \|/u);
    expect(sheet).toContain("`rmb` is an amount in capital figures");
    expect(read("generated/review/embedded-tenancy.md")).not.toContain("Behind a colon");
  });

  test("by targets, a place in a used file is told with the path of that file", async () => {
    const said = await printed("targets", "specs/gallery/lease.flow.yaml");
    expect(said).toMatch(/^ +\d+:\d+; specs\/parties\/our-company\.yaml:\d+:\d+ CreatePrepareFlow has no `role` here\./mu);
  });

  test("by trace, the items of a list that are joined are one cause", async () => {
    const pointer = "/FlowInfos/0/FormFields/0/ComponentValue";
    const said = await printed("trace", "specs/gallery/insurance-authorisation.flow.yaml", pointer, "--sample", "child");
    expect(said).toContain('is "查询病历、代办理赔"');
    expect(said.match(/parameter: scopes/gu)).toHaveLength(1);
    expect(said).toContain("{ name: 授权范围, value:");
  });

  test("by preview, goods are no persons, and what a template has is not missed", async () => {
    const order = await printed("preview", "specs/gallery/purchase-order.flow.yaml");
    expect(order).toContain("- { goods: 数控车床, count: 2, price: 185000 }");
    expect(order).not.toMatch(/signatory: 张三|18888888888/u);
    const authorisation = await printed("preview", "specs/gallery/insurance-authorisation.flow.yaml");
    expect(authorisation).toContain("what the template has for this party");
    expect(authorisation).toContain("made from a template, whose pages are not known");
    expect(authorisation).not.toMatch(/insured: 张三|guardian: 李四|18888888888/u);
  });
});
