import { readdirSync, readFileSync } from "node:fs";
import { stringify } from "yaml";
import { describe, expect, test } from "vitest";
import { parse } from "../../src/1-parse/parse.ts";
import { checkSource } from "../../src/compile.ts";
import { fixSource } from "../../src/fix/fix.ts";
import { actionNames } from "../../src/model/contract.ts";
import type { Shown } from "../../src/model/findings.ts";
import type { Source } from "../../src/model/source.ts";
import { renderContract } from "../../src/render.ts";
import { normalise } from "../support/normalise.ts";

const folder = new URL("../requests/", import.meta.url);
const now = 1_600_000_000;
const found = (source: Source): readonly Shown[] => checkSource(source, { clock: { now, guessed: true } }).diagnostics;
const flaws = (source: Source): number => {
  const { value, diagnostics } = parse(source);
  return value === undefined ? Number.POSITIVE_INFINITY : diagnostics.length;
};

/** Requests of which a contract says something else: a text in braces, which are those of placeholders here, and words that are no codes. */
const others = ["CreatePrepareFlow-01", "CreatePrepareFlow-02", "ChannelCreateFlowGroupByFiles-03"];

/** Codes in another letter case, as the service takes them, are written in that of its documents; a shift has two numbers here. */
const alike = (body: unknown): unknown =>
  JSON.parse(
    JSON.stringify(normalise(body))
      .replaceAll('"open"', '"OPEN"')
      .replaceAll(/(?<="OffsetX":80),"OffsetY":0/gu, ""),
  );

const requests = readdirSync(folder).filter((name) => name.endsWith(".json") && !others.includes(name.replace(".json", "")));

describe("a request that is written where a contract belongs", () => {
  test.each(requests.flatMap((name) => [true, false].map((isFlow) => [name, isFlow ? "on one line" : "in lines", isFlow] as const)))(
    "%s, %s, becomes a contract by its fixes, which sends the same",
    async (name, _, isFlow) => {
      const body = JSON.parse(readFileSync(new URL(name, folder), "utf8")) as Readonly<Record<string, unknown>>;
      const action = actionNames.find((each) => name.startsWith(`${each}-`));
      const head = `flowspec: 1\nname: a\naction: ${action}\nsamples: { s: { now: ${now} } }\n`;
      const lines = isFlow
        ? Object.entries(body)
            .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
            .join("")
        : stringify(body);
      const source = { path: "a.flow.yaml", text: head + lines };
      const answers = found(source).filter(({ code }) => code.name === "known-keys");
      expect(answers.map(({ messageId }) => messageId).filter((id) => !id.startsWith("written-"))).toEqual([]);
      const { source: after } = await fixSource(source, found, flaws);
      expect(found(after).filter(({ code }) => code.name === "known-keys" || code.name === "known-words")).toEqual([]);
      const { value } = checkSource(after);
      const [sample] = value?.samples ?? [];
      expect(value && sample && alike(renderContract(value, sample.node, now).value)).toEqual(alike(body));
    },
  );
});
