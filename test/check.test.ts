import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkRequestSource } from "../src/requests.ts";
import { checkSource, checkSources } from "../src/compile.ts";
import { actionNames } from "../src/model/contract.ts";
import { cpuOf, soon } from "./support/doubling.ts";
import { runs } from "./support/long.ts";

test.each([
  { keys: 900, code: "known-keys", times: 900 },
  { keys: 1_900, code: "known-keys", times: 1_000 },
  { keys: 1_900, code: "findings-limit", times: 1 },
  { keys: 20_000, code: "collection-limit", times: 1 },
])("$keys unknown keys end soon, and say $code $times times", ({ keys, code, times }) => {
  const unknown = Array.from({ length: keys }, (_, index) => `key${index}: 1`);
  const text = ["flowspec: 1", "name: a", "action: CreateFlowByFiles", ...unknown].join("\n");
  const cpu = cpuOf(() => {
    const { diagnostics } = checkSource({ path: "a.flow.yaml", text });
    expect(diagnostics.filter((each) => each.code.name === code).length).toBe(times);
  });
  expect(cpu).toBeLessThan(soon);
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
  "embed",
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

test("no document makes the check throw", () => {
  const top = fc.record({ action: fc.constantFrom(...actionNames, "Nope"), rest: fc.dictionary(keys, tree, { maxKeys: 12 }) });
  fc.assert(
    fc.property(top, ({ action, rest }) => {
      const text = JSON.stringify({ flowspec: 1, name: "a", action, ...rest });
      const { diagnostics } = checkSource({ path: "a.flow.yaml", text });
      for (const { span } of diagnostics) expect(span.end).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: runs(750, 150_000) },
  );
});

test("no body makes the check of requests throw", () => {
  fc.assert(
    fc.property(fc.constantFrom(...actionNames), fc.dictionary(keys, tree, { maxKeys: 8 }), (action, body) => {
      checkRequestSource({ path: "a.json", text: JSON.stringify(body) }, action, { now: 0, guessed: false });
    }),
    { numRuns: runs(250, 50_000) },
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

const base = `flowspec: 1
name: example
action: CreateFlowByFiles
params: { user: user-id, file: file-id, name: person-name, mobile: mobile }
initiator: { userId: "{{user}}" }
title: 采购合同
files: [{ id: "{{file}}" }]
approvers:
  - type: person
    name: "{{name}}"
    mobile: "{{mobile}}"
    sign: [{ type: signature, at: { page: 1, x: 100, y: 600 } }]
`;

/** The codes and the underlined text of each finding in a text. */
function found(text: string): readonly string[] {
  const { diagnostics } = checkSource({ path: "a.flow.yaml", text });
  return diagnostics.map(({ code, span }) => `${code.name} ${text.slice(span.start, span.end)}`);
}

/** The contract with one stretch changed. */
function changed(from: string, to: string): string {
  expect(base).toContain(from);
  return base.replace(from, () => to);
}

describe("one mistake is one finding", () => {
  test.each<[string, string, readonly string[]]>([
    ["nothing wrong", base, []],
    ["an empty file", "", ["required-keys "]],
    ["a list at the top", "- a\n", ["value-types - a\n"]],
    ["a file with Windows line ends", changed("title:", "titel:").replaceAll("\n", "\r\n"), ["known-keys titel"]],
    [
      "parameters left out",
      changed("params: { user: user-id, file: file-id, name: person-name, mobile: mobile }", "params:"),
      ["value-types "],
    ],
    ["an element that is no map", changed("approvers:\n", "approvers:\n  - 3\n"), ["value-types 3"]],
    ["an alias inside itself", changed("approvers:\n", "approvers: &all\n  - *all\n"), ["acyclic-aliases *all"]],
    ["an alias without an anchor", changed("采购合同", "*nowhere"), ["known-aliases *nowhere"]],
    [
      "a list that is not declared",
      changed("- type: person", "- each: people\n    when: item.x\n    type: person"),
      ["known-params people"],
    ],
    ["a condition that is no name", changed("- type: person", "- when: true\n    type: person"), ["value-types true"]],
    [
      "a group in a single contract",
      changed("title: 采购合同", 'title: 采购合同\ngroup: { title: "{{extra}}" }').replace("mobile: mobile", "mobile: mobile, extra: text"),
      ["supported-keys group"],
    ],
    [
      "keys of every object",
      changed("title:", "__proto__: 1\nconstructor: 2\ntoString: 3\ntitle:"),
      ["known-keys __proto__", "known-keys constructor", "known-keys toString"],
    ],
    ["a name that is taken", changed("name: example", "name: index"), ["contract-names index"]],
    ["a member without use that says nothing", changed("type: signature,", 'type: signature, wire: { ChannelComponentId: "" },'), []],
    [
      "half a size",
      changed("y: 600 } }", "y: 600 } }, { type: date, wire: { ComponentWidth: 80 }, at: { page: 1, x: 300, y: 600 } }"),
      ["complete-size type"],
    ],
    ["an infinite number", changed("x: 100", "x: 1e999"), ["value-types 1e999"]],
    ["an octal number", changed('mobile: "{{mobile}}"', "mobile: 0o17").replace(", mobile: mobile", ""), ["quoted-digits 0o17"]],
    ["a date for a text", changed("采购合同", "2026-01-05"), []],
  ])("%s", (_, text, findings) => {
    expect(found(text)).toEqual(findings);
  });

  test("what stands in an anchored part is said once, however often it is repeated", () => {
    const text =
      changed("  - type: person\n", "  - &one\n    type: person\n    colour: red\n") + "  - *one\n  - { <<: *one, readSeconds: 3 }\n";
    expect(found(text).filter((each) => each.startsWith("known-keys"))).toEqual(["known-keys colour"]);
  });

  test("a key with two letters exchanged is found at that key, with the right one", () => {
    const keys = ["action", "initiator", "userId", "title", "files", "approvers", "type", "mobile", "sign", "page"];
    for (const key of keys) {
      const wrong = `${key.charAt(1)}${key.charAt(0)}${key.slice(2)}`;
      const text = base.replace(new RegExp(`(?<=[\\n{ ])${key}:(?! (?:user-id|mobile))`, "u"), `${wrong}:`);
      const { diagnostics } = checkSource({ path: "a.flow.yaml", text });
      expect(diagnostics.map(({ code, help }) => `${code.name} ${help}`)).toEqual([`known-keys Did you mean \`${key}\`?`]);
    }
  });
});

test("a parameter that is a list stands for a list", () => {
  const text = changed("mobile: mobile }", "mobile: mobile, choices: { type: list, items: text }, papers: { type: list, items: file-id } }")
    .concat('fill:\n  - { type: selector, at: { page: 1, x: 10, y: 10 }, size: [50, 20], options: "{{choices}}" }\n')
    .concat('  - { type: attachment, at: { page: 1, x: 10, y: 100 }, size: [50, 20], value: "{{papers}}" }\n');
  expect(found(text).filter((each) => !each.startsWith("initiator-component-value-required"))).toEqual([]);
});
