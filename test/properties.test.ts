import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { validate } from "../src/3-check/shape/shape.generated.ts";
import { checkSource, checkSources } from "../src/compile.ts";
import type { Diagnostic } from "../src/model/diagnostic.ts";
import type { Source } from "../src/model/source.ts";
import { contracts } from "./support/contracts.ts";
import { filesOf, fixtures, fixtureSource } from "./support/fixtures.ts";
import { runs } from "./support/long.ts";

const clock = { now: 1_767_600_000, guessed: false };

test("no rule throws on a document that the schema accepts", () => {
  let accepted = 0;
  let judged = 0;
  const tries = runs(400, 20_000);
  fc.assert(
    fc.property(contracts, (contract) => {
      const text = JSON.stringify(contract);
      if (!validate(JSON.parse(text))) return;
      accepted += 1;
      const { diagnostics } = checkSource({ path: "any.flow.yaml", text }, { clock });
      if (diagnostics.some(({ code }) => "judge" in code)) judged += 1;
      for (const { span } of diagnostics) expect(span.end).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: tries },
  );
  expect(accepted).toBeGreaterThan(tries / 4);
  expect(judged).toBeGreaterThan(tries / 8);
});

describe("the findings of a file", () => {
  /** All wrong fixtures, each a contract with a name of its own. */
  const sources: readonly Source[] = fixtures("diagnostics")
    .flatMap((name) => filesOf("diagnostics", name).map((file) => ({ name, file })))
    .filter(({ name, file }) => file.startsWith("wrong") && file.endsWith(".flow.yaml") && name !== "unique-contract-names")
    .flatMap(({ name, file }, index) => {
      const source = fixtureSource("diagnostics", name, file);
      const text = source?.text.replace(/^name: [a-z][\w-]*$/mu, `name: c${index}`);
      return text === undefined ? [] : [{ path: `${name}/${file}`, text }];
    });
  const print = ({ span, code, severity, message, pointer }: Diagnostic): string =>
    `${span.source.path}:${span.start}-${span.end} ${severity} ${code.name} ${pointer} ${message}`;
  const found = (of: readonly Source[]): readonly string[] => checkSources(of, { clock }).diagnostics.map(print);

  test("do not depend on the other files, nor on the order of the arguments", () => {
    const alone = new Map(sources.map((source) => [source.path, found([source])]));
    expect(sources.length).toBeGreaterThan(200);
    fc.assert(
      fc.property(fc.shuffledSubarray([...sources], { minLength: 2, maxLength: 12 }), (some) => {
        const paths = some.map(({ path }) => path).toSorted();
        expect(found(some)).toEqual(paths.flatMap((path) => alone.get(path) ?? []));
      }),
      { numRuns: runs(40, 2_000) },
    );
  });
});
