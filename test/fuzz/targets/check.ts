import { checkSource } from "../../../src/compile.ts";
import { checkTargets } from "../../../src/targets.ts";
import { renderSample } from "../../../src/render.ts";
import { json } from "../../../src/report/json.ts";
import { plainPaint } from "../../../src/report/paint.ts";
import { pretty } from "../../../src/report/pretty.ts";
import { summarize } from "../../../src/report/summary.ts";
import { hasErrors } from "../../../src/model/diagnostic.ts";
import type { Corpus } from "../corpus.ts";
import { mutated } from "../mutate.ts";
import type { Random } from "../random.ts";
import { unsoundSpan } from "../spans.ts";
import type { Target } from "../targets.ts";
import { anyYaml } from "./fmt.ts";

/** Invented values of people, in forms that are known wherever they stand. */
const secrets = ["13957246813", "110101190001010006", "li.si@mail.example.com"];

/** `check`: no exception, ranges that are some, and nothing said of a person. */
export function checkTarget(corpus: Corpus): Target {
  return { name: "check", generate: (random) => contract(random, corpus), fault: checkFault };
}

function contract(random: Random, corpus: Corpus): string {
  if (random.oneIn(4)) return anyYaml(random, corpus);
  const { text } = random.pick(corpus.contracts);
  const planted = text.replaceAll(/"\{\{\w+\}\}"|\b(?:text|true|review)\b/gu, (word) =>
    random.oneIn(6) ? `"${random.pick(secrets)}"` : word,
  );
  return random.oneIn(6) ? planted : mutated(planted, random);
}

function checkFault(text: string): string | undefined {
  const source = { path: "a.flow.yaml", text };
  const clock = { now: 1_767_600_000, guessed: true };
  const { value, diagnostics } = checkSource(source, { clock });
  const unsound = unsoundSpan(diagnostics);
  if (unsound !== undefined) return unsound;
  const summary = summarize(1, diagnostics);
  const said = pretty(diagnostics, summary, plainPaint) + json(diagnostics, summary);
  const leaked = secrets.find((secret) => isAlone(text, secret) && said.includes(secret));
  if (leaked !== undefined) return `says what identifies a person\n${leaked}\n${said}`;
  if (value !== undefined && !hasErrors(diagnostics)) for (const { name } of value.samples) renderSample(value, name);
  // All actions take as many times as long.
  if (text.length % 8 !== 0) return undefined;
  const verdicts = checkTargets(source, { clock });
  return unsoundSpan([...verdicts.diagnostics, ...(verdicts.value ?? []).flatMap(({ obstacles }) => obstacles)]);
}

/** Whether a value stands in a text, and nowhere as a part of something longer, which would be no value of a person. */
function isAlone(text: string, secret: string): boolean {
  const parts = text.split(secret);
  const touches = (side: string | undefined): boolean => /^[\w.@+-]/u.test(side ?? "") || /[\w.@+-]$/u.test(side ?? "");
  return (
    parts.length > 1 &&
    parts.every((part, index) => {
      const before = index === 0 ? "" : part.slice(0, 1);
      const after = index === parts.length - 1 ? "" : part.slice(-1);
      return !touches(before) && !touches(after);
    })
  );
}
