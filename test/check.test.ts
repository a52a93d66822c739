import fc from "fast-check";
import { expect, test } from "vitest";
import { checkRequestSource, checkSource, checkSources } from "../src/compile.ts";
import { actionNames } from "../src/model/contract.ts";

test("many unknown keys end soon", { timeout: 20_000 }, () => {
  const text = [
    "flowspec: 1",
    "name: a",
    "action: CreateFlowByFiles",
    ...Array.from({ length: 20_000 }, (_, index) => `key${index}: 1`),
  ].join("\n");
  expect(checkSource({ path: "a.flow.yaml", text }).diagnostics.length).toBeGreaterThan(20_000);
});

/** Fragments from which documents grow that are nearly contracts. */
const words = fc.constantFrom(
  "person",
  "company",
  "company-auto",
  "person-auto",
  "seal",
  "signature",
  "text",
  "combination",
  "sequential",
  "{{x}}",
  "{{item.y}}",
  "{{",
  "合同",
  "",
  "+30d",
  "2026-01-05T09:00:00+08:00",
  "13200000000",
  "x",
  "not x",
  "1-3",
  "all",
  "file-id",
  "list",
);
const keys = fc.constantFrom(
  "approvers",
  "type",
  "name",
  "mobile",
  "sign",
  "fill",
  "at",
  "page",
  "x",
  "y",
  "keyword",
  "field",
  "size",
  "value",
  "wire",
  "omit",
  "each",
  "when",
  "params",
  "samples",
  "now",
  "items",
  "initiator",
  "userId",
  "files",
  "id",
  "title",
  "deadline",
  "children",
  "group",
  "flows",
  "userData",
  "registration",
  "fixed",
  "intention",
  "questions",
  "occurrence",
  "offset",
  "pages",
  "default",
  "optional",
  "values",
  "ComponentExtra",
  "Approvers",
  "ApproverType",
  "SignComponents",
  "addable",
  "cc",
  "formFields",
  "template",
  "resultPage",
);
const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    words,
    fc.integer({ min: -2, max: 400 }),
    fc.boolean(),
    fc.constant(null),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.array(tie("tree"), { maxLength: 4 }),
    fc.dictionary(keys, tie("tree"), { maxKeys: 6 }),
  ),
}));

test("no document makes the check throw", { timeout: 60_000 }, () => {
  const top = fc.record({ action: fc.constantFrom(...actionNames, "Nope"), rest: fc.dictionary(keys, tree, { maxKeys: 12 }) });
  fc.assert(
    fc.property(top, ({ action, rest }) => {
      const text = JSON.stringify({ flowspec: 1, name: "a", action, ...rest });
      const { diagnostics } = checkSource({ path: "a.flow.yaml", text });
      for (const { span } of diagnostics) expect(span.end).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 1500 },
  );
});

test("no body makes the check of requests throw", { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.constantFrom(...actionNames), fc.dictionary(keys, tree, { maxKeys: 8 }), (action, body) => {
      checkRequestSource({ path: "a.json", text: JSON.stringify(body) }, action, { now: 0, guessed: false });
    }),
    { numRuns: 500 },
  );
});

test("findings in one file do not depend on the others or on their order", () => {
  const source = (name: string, title: string) => ({
    path: `${name}.flow.yaml`,
    text: `flowspec: 1\nname: ${name}\naction: CreateFlowByFiles\ntitle: ${title}\nordr: parallel\n`,
  });
  const [one, two, three] = [source("one", "a/b"), source("two", '""'), { path: "three.flow.yaml", text: "a: [" }];
  const print = (sources: readonly { path: string; text: string }[]) =>
    checkSources(sources).diagnostics.map(({ span, message }) => `${span.source.path} ${span.start} ${message}`);
  expect(print([one, two, three])).toEqual(print([three, one, two]));
  expect(print([one, two, three]).filter((line) => line.startsWith("one"))).toEqual(print([one]));
});
