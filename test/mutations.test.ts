import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { codes } from "../src/codes.ts";
import { checkRequestSource } from "../src/compile.ts";
import type { ActionName } from "../src/model/contract.ts";
import type { Diagnostic } from "../src/model/diagnostic.ts";
import { refusalFor, refusalIds } from "../src/wire/refusals.ts";
import { predictorsOf } from "./support/predictors.ts";
import { approverMutations } from "./mutations/approver.ts";
import { componentMutations } from "./mutations/component.ts";
import { contractMutations } from "./mutations/contract.ts";
import type { Body, Mutations } from "./support/mutation.ts";

/** Documented requests; those that the service refuses are not the ground for a mutation. */
const refused = ["ChannelCreateFlowGroupByFiles-03", "CreateFlowByFiles-19", "CreatePrepareFlow-02"];
const folder = new URL("requests/", import.meta.url);
const examples = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .map((file) => file.replace(".json", ""))
  .filter((name) => !refused.includes(name))
  .map((name) => ({
    name,
    action: name.replace(/-\d+$/u, "") as ActionName,
    body: JSON.parse(readFileSync(new URL(`${name}.json`, folder), "utf8")),
  }));

const mutations: Mutations = { ...contractMutations, ...approverMutations, ...componentMutations };
const now = 1_600_000_000;

function check(body: Body, action: ActionName): readonly Diagnostic[] {
  return checkRequestSource({ path: "request.json", text: JSON.stringify(body, null, 2) }, action, { now, guessed: false });
}

const key = ({ code, message, pointer }: Diagnostic): string => `${code.name} ${pointer} ${message}`;

/** What a mutated request yields beyond what it yielded before. */
function newFindings(before: Body, after: Body, action: ActionName): readonly Diagnostic[] {
  const known = new Set(check(before, action).map(key));
  return check(after, action).filter((diagnostic) => !known.has(key(diagnostic)));
}

describe("documented examples", () => {
  test.each(examples)("$name yields no error", ({ body, action }) => {
    expect(
      check(body, action)
        .filter(({ severity }) => severity === "error")
        .map(key),
    ).toEqual([]);
  });
});

describe.each(Object.keys(mutations))("%s", (id) => {
  const mutation = mutations[id];
  if (mutation === undefined) throw new Error(id);
  const mutate = typeof mutation === "function" ? mutation : mutation.mutate;
  const actions = [...new Set(examples.map(({ action }) => action))].filter((action) => refusalFor(id, action));
  const grounds =
    typeof mutation === "function"
      ? examples.filter(({ action }) => actions.includes(action))
      : actionsOf(id).map((action) => ({ name: `own base for ${action}`, action, body: mutation.base(action) }));
  const carried = grounds.flatMap(({ name, action, body }) => {
    const changed = structuredClone(body);
    return mutate(changed, action) ? [{ name, action, body, changed }] : [];
  });

  test("is carried by a request", () => {
    expect(carried.length).toBeGreaterThan(0);
  });

  test.each(carried)("is predicted in $name, and nothing else is", ({ action, body, changed }) => {
    const found = newFindings(body, changed, action);
    const expected = refusalFor(id, action);
    expect(found.map(({ code }) => code.name).filter((name) => !predictorsOf(id).includes(name))).toEqual([]);
    expect(found.length).toBeGreaterThan(0);
    expect(found.map(({ severity }) => severity)).toContain(expected?.severity);
    if (expected?.code !== undefined) expect(found.flatMap(({ api }) => api)).toContain(expected.code);
  });
});

function actionsOf(id: string): readonly ActionName[] {
  const names = [
    "CreateFlowByFiles",
    "CreateFlowGroupByFiles",
    "CreatePrepareFlow",
    "CreatePrepareFlowGroup",
    "ChannelCreateFlowByFiles",
    "ChannelCreateFlowGroupByFiles",
    "ChannelCreatePrepareFlow",
    "ChannelCreatePrepareFlowGroup",
    "PrepareFlows",
  ] as const;
  return names.filter((name) => refusalFor(id, name));
}

describe("coverage", () => {
  test("every mutation is of a documented constraint", () => {
    expect(Object.keys(mutations).filter((id) => !refusalIds().includes(id))).toEqual([]);
    expect(codes.length).toBeGreaterThan(0);
  });
});
