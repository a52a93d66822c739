import { commentsOf } from "../../../src/1-parse/comments.ts";
import { parse } from "../../../src/1-parse/parse.ts";
import { checkSource } from "../../../src/compile.ts";
import { fixesToMake } from "../../../src/finish.ts";
import { fixSource } from "../../../src/fix/fix.ts";
import type { Diagnostic } from "../../../src/model/diagnostic.ts";
import { dataOf } from "../../../src/model/document.ts";
import { isObject, sameJson } from "../../../src/model/json.ts";
import type { Source } from "../../../src/model/source.ts";
import type { Corpus } from "../corpus.ts";
import { unsoundSpan } from "../spans.ts";
import type { Target } from "../targets.ts";
import { anyYaml } from "./fmt.ts";

const clock = { now: 1_767_600_000, guessed: true };

/** `check --fix`: it comes to an end, and leaves what could be read readable. */
export function fixTarget(corpus: Corpus): Target {
  return { name: "fix", generate: (random) => anyYaml(random, corpus), fault: fixFault };
}

async function fixFault(text: string): Promise<string | undefined> {
  const source: Source = { path: "a.flow.yaml", text };
  const before = check(source);
  const unsound = unsoundSpan(before);
  if (unsound !== undefined) return unsound;
  const strayed = before.flatMap((each) => strayedFrom(source, each) ?? [])[0];
  if (strayed !== undefined) return strayed;
  const fixed = await fixSource(source, check, flaws);
  if (fixed.count === 0) return fixed.source.text === text ? undefined : "changed without a fix";
  if (flaws(fixed.source) > flaws(source)) return `harder to read\n${fixed.source.text}`;
  const left = check(fixed.source);
  if (left.some(({ fixes }) => fixes.length > 0 && fixes[0]?.safe) && flaws(fixed.source) === 0)
    return `a fix is left\n${fixed.source.text}`;
  const again = await fixSource(fixed.source, check, flaws);
  return again.count === 0 ? undefined : `a second time fixes more\n${fixed.source.text}--- then\n${again.source.text}`;
}

function check(source: Source): readonly Diagnostic[] {
  return checkSource(source, { clock }).diagnostics;
}

function flaws(source: Source): number {
  const { value, diagnostics } = parse(source);
  return diagnostics.length + (value === undefined ? 1_000_000 : 0);
}

/** What a safe fix changes beyond its finding, in a text that can be read: another value, or a comment. */
function strayedFrom(source: Source, found: Diagnostic): string | undefined {
  const { code, pointer, span } = found;
  const fix = fixesToMake(found).find(({ safe }) => safe);
  const before = parse(source);
  if (fix === undefined || before.value === undefined || before.diagnostics.length > 0) return undefined;
  const edits = fix.edits.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const text = edits.reduceRight(
    (current, edit) => current.slice(0, edit.span.start) + edit.text + current.slice(edit.span.end),
    source.text,
  );
  const after = parse({ ...source, text });
  if (after.value === undefined) return `${code.name} makes it unreadable\n${text}`;
  const changed = differences(dataOf(before.value), dataOf(after.value), "");
  const near = pointer.slice(0, pointer.lastIndexOf("/"));
  // A value that becomes a parameter goes to the parameters and the samples.
  const far = changed.find((at) => !at.startsWith(near.replace(/\/wire(?:\/.*)?$/u, "")) && !/^\/(?:params|samples)(?:\/|$)/u.test(at));
  // An aliased value changes wherever it stands.
  if (far !== undefined && !source.text.includes("*"))
    return `${code.name} changes something else\n${far}, not at ${pointer} (${span.start})\n${text}`;
  // These speak of comments.
  if (code.name.endsWith("suppressions")) return undefined;
  const [was, is] = [commentsIn(source), commentsIn({ ...source, text })];
  return was === is ? undefined : `${code.name} changes comments\n${text}`;
}

function commentsIn(source: Source): string {
  return commentsOf(source)
    .map(({ start, end }) => source.text.slice(start, end))
    .toSorted()
    .join("\n");
}

/** Pointers to where two values differ. */
function differences(left: unknown, right: unknown, pointer: string): readonly string[] {
  if (sameJson(left, right)) return [];
  if (Array.isArray(left) && Array.isArray(right) && left.length === right.length)
    return left.flatMap((each, index) => differences(each, right[index], `${pointer}/${index}`));
  if (!isObject(left) || !isObject(right)) return [pointer];
  const names = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...names].flatMap((name) =>
    Object.hasOwn(left, name) && Object.hasOwn(right, name)
      ? differences(left[name], right[name], `${pointer}/${name}`)
      : [`${pointer}/${name}`],
  );
}
