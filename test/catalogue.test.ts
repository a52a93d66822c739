import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "../src/1-parse/parse.ts";
import { codeModules } from "../src/codes/modules.ts";
import { approverUnpredicted } from "../src/rules/unpredicted/approver.ts";
import { componentUnpredicted } from "../src/rules/unpredicted/component.ts";
import { contractUnpredicted } from "../src/rules/unpredicted/contract.ts";
import { rules } from "../src/rules/index.ts";
import { codes, families } from "../src/code-families.ts";
import { predictorsOf, unpredictedOf } from "../src/explain/predictions.ts";
import { explainServiceCode } from "../src/explain/service-code.ts";
import { actionNames } from "../src/model/contract.ts";
import { type ActionSet, isIn, serviceNames } from "../src/wire/actions.ts";
import { catalogue } from "../src/wire/catalogue.ts";
import { reaches } from "../src/wire/reach.ts";
import { claimStates } from "../src/wire/refusals/row.ts";
import { refusalFor, refusalIds } from "../src/wire/refusals.ts";
import { idleMembers } from "../src/wire/reviewed.ts";
import { serviceCodeTable } from "../src/wire/service-codes.ts";
import { memberOf } from "../src/wire/structures.ts";
import { docsOf } from "../src/report/code-docs.ts";

const names = new Set(codes.map(({ name }) => name));
const ids = new Set(refusalIds());
const rows = Object.entries(catalogue);

describe("documented constraints", () => {
  test("are 347, of which 230 are errors", () => {
    const errors = refusalIds().filter((id) => actionNames.some((action) => refusalFor(id, action)?.severity === "error"));
    expect([ids.size, errors.length]).toEqual([347, 230]);
  });

  test.each(refusalIds())("%s is predicted by a diagnostic, or listed with the reason why none can", (id) => {
    const unpredicted = unpredictedOf(id);
    const predictors = predictorsOf(id);
    expect(predictors.length > 0 || unpredicted !== undefined).toBe(true);
    expect(predictors.filter((name) => !names.has(name))).toEqual([]);
    if (unpredicted) expect(unpredicted.reason).toMatch(/^[A-Z`0].{15,}\.$/u);
  });

  test.each(rows)("%s says why, where an action has its structure and not the constraint", (_, { on, lists, but = {} }) => {
    const reaching = actionNames.filter((action) => on === "anything" || reaches(action, on, lists));
    expect(reaching).not.toEqual([]);
    for (const [set, reason] of Object.entries(but)) {
      expect(reaching.some((action) => isIn(action, set as ActionSet))).toBe(true);
      expect(reason).toMatch(/^[A-Z].{15,}\.$/u);
    }
  });

  test.each(rows)("%s claims one code of an action, and none of an action that does not have it", (id, row) => {
    const holding = actionNames.filter((action) => refusalFor(id, action) !== undefined);
    const claims = claimStates.flatMap((state) => Object.entries(row[state] ?? {}));
    const answering = claims.flatMap(([code, sets]) => {
      for (const set of sets) expect([code, set, holding.some((action) => isIn(action, set))]).toEqual([code, set, true]);
      return holding.filter((action) => refusalFor(id, action)?.claim?.code === code);
    });
    expect(new Set(answering).size).toBe(answering.length);
  });

  test.each(idleMembers)("$members has a reason to mean nothing, and stands in a structure of the service", ({ members, because }) => {
    expect(because).toMatch(/^[A-Z].{15,}\.$/u);
    for (const member of members) {
      const [structure = "", name = ""] = member.split(".");
      expect(serviceNames.some((service) => memberOf(`${service}.${structure}`, name) !== undefined)).toBe(true);
    }
  });

  test("are the only ones that codes and settlements speak of", () => {
    const settled = [contractUnpredicted, approverUnpredicted, componentUnpredicted].flatMap((settlements) => Object.keys(settlements));
    const spoken = [...codes.flatMap(({ refusals }) => refusals), ...settled];
    expect(spoken.filter((id) => !ids.has(id))).toEqual([]);
    expect(new Set(settled).size).toBe(settled.length);
  });
});

describe("error codes of the service", () => {
  test("are 166, and all that the constraints name are among them", () => {
    expect(serviceCodeTable.size).toBe(166);
    const named = refusalIds().flatMap((id) => actionNames.flatMap((action) => refusalFor(id, action)?.claim?.code ?? []));
    expect([...new Set(named)].filter((code) => !serviceCodeTable.has(code))).toEqual([]);
  });

  test.each([...serviceCodeTable.keys()])("%s is predicted by a diagnostic, or no text can cause it", (name) => {
    const explanation = explainServiceCode(name);
    const { refusals = [], about = "" } = serviceCodeTable.get(name) ?? {};
    expect((explanation?.predictedBy.length ?? 0) + (explanation?.besides.length ?? 0)).toBeGreaterThan(0);
    expect(refusals.filter((id) => !ids.has(id))).toEqual([]);
    expect(about).toMatch(/^[A-Z].*\.$/u);
  });
});

describe("the words of a code", () => {
  const { text, yaml, traps, requests } = codeModules;
  const syntax: ReadonlySet<string> = new Set(
    [text, yaml, traps, requests].flatMap((module) => Object.values(module)).map(({ name }) => name),
  );

  /** Those that are about bodies and code, not about contracts. */
  const imported: ReadonlySet<string> = new Set(families.find(({ name }) => name === "imports")?.codes.map(({ name }) => name));

  test.each(codes)("$name: what, why and how to mend are sentences, and the examples differ", ({ name, docs: { fix } }) => {
    const docs = docsOf(name);
    for (const sentence of [docs.what, docs.why, fix]) expect(sentence).toMatch(/^(?:[A-Z`]|0 |flowspec ).*\.$/su);
    expect(docs.wrong).not.toBe(docs.right);
    for (const line of `${docs.wrong}\n${docs.right}`.split("\n")) expect(line.length).toBeLessThan(160);
  });

  test.each(codes.filter(({ name }) => !syntax.has(name) && !imported.has(name)))("$name: the examples are YAML", ({ name }) => {
    const { wrong, right } = docsOf(name);
    for (const text of [wrong, right]) expect(parse({ path: "example.yaml", text }).diagnostics).toEqual([]);
  });

  test("have a page each, and no page is without a code", () => {
    const pages = readdirSync(new URL("../docs/diagnostics/", import.meta.url));
    expect(pages.toSorted()).toEqual(["README", ...names].flatMap((name) => [`${name}.md`, `${name}.zh-CN.md`]).toSorted());
  });

  test("stand in one family each, and so do those of all rules", () => {
    expect(families.flatMap((family) => family.codes)).toHaveLength(names.size);
    expect(rules.filter(({ name }) => !names.has(name))).toEqual([]);
  });
});
