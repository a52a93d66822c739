import { compare } from "../../model/diagnostic.ts";
import type { Shown } from "../../model/findings.ts";
import { messageOf } from "../../words/sentence.ts";
import { code, joinedWords, link, sentence, type View, type Words } from "../markdown.ts";
import type { Reading } from "./reading.ts";
import type { About } from "./risk.ts";
import { aboutOf } from "./risks/beside.ts";

/** A finding in the language of the sheet: the one that was shown may speak another. */
function findingInWords(found: Shown, { speech: { language } }: Reading): string {
  return messageOf({ ...found, message: found.messageId }, language);
}

/** A link to what something is about. */
export function aboutView({ text, anchor }: About): Words {
  return link(text, `#${anchor}`);
}

/** What the checks found that is left: warnings, and those that comments answer with a reason. */
export function findingsView(reading: Reading): { readonly open: readonly View[]; readonly answered: readonly View[] } {
  const { found } = reading.contract;
  const answered = (found?.suppressed ?? []).filter(({ diagnostic }) => diagnostic.severity === "warning");
  // In the order of places, since the order of lines is that of the file, which may be another with the same meaning.
  const open = (found?.diagnostics ?? []).toSorted((a, b) => compare(a.pointer, b.pointer) || compare(a.code.name, b.code.name));
  const alike = timesOf([...open, ...answered.map(({ diagnostic }) => diagnostic)].map((each) => keyOf(each, reading)));
  const rowOf = (each: Shown, reason: string): View => ({
    what: sentence(findingInWords(each, reading)),
    code: code(each.code.name),
    about: joinedWords(
      [
        aboutView(aboutOf(each.pointer, reading)),
        // What reads alike is told apart by its place in the definition; a line would move with every line above it.
        ...((alike.get(keyOf(each, reading)) ?? 0) > 1 ? [code(each.pointer)] : []),
      ],
      reading.speech.list(["", ""]),
    ),
    reason,
  });
  return {
    open: open.map((each) => rowOf(each, "")),
    answered: answered.map(({ diagnostic, reason }) => rowOf(diagnostic, reason)),
  };
}

/** What a finding is to who reads it: its sentence and its party. */
function keyOf(each: Shown, reading: Reading): string {
  return JSON.stringify([each.code.name, findingInWords(each, reading), aboutOf(each.pointer, reading).anchor]);
}

function timesOf(keys: readonly string[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1);
  return times;
}

/** What is sent though by its documents the service refuses it: each law once at each place, with the reason that the definition gives. */
export function againstView(reading: Reading): readonly View[] {
  const { found, waived = [] } = reading.contract;
  const { say } = reading.speech;
  const errors = (found?.suppressed ?? []).filter(({ diagnostic }) => diagnostic.severity === "error");
  return waived.flatMap(({ code: name, at, reason, isError }): readonly View[] => {
    if (!isError) return [];
    const own = errors.filter(({ diagnostic }) => diagnostic.code.name === name && (at === undefined || diagnostic.pointer === at));
    const what =
      own.length === 0
        ? [sentence(say("law-of", { code: name }))]
        : own.map(({ diagnostic }) => sentence(findingInWords(diagnostic, reading)));
    return [{ what: joinedWords(what, " "), code: code(name), about: aboutView(aboutOf(at, reading)), reason }];
  });
}

/** What nobody knows who reads the sheet: what was not looked at, and what only the service can tell. */
export function unknownView(reading: Reading): readonly View[] {
  const { say } = reading.speech;
  const { contract, flows } = reading;
  const isTemplate = ({ facts }: (typeof flows)[number]): boolean => facts.template !== undefined;
  const all = [...(contract.found?.diagnostics ?? []), ...(contract.found?.suppressed ?? []).map(({ diagnostic }) => diagnostic)];
  const inferred = [...new Set(all.filter((each) => each.inferred.length > 0).map((each) => each.code.name))];
  return [
    ...(flows.some((flow) => flow.pdf === undefined && !isTemplate(flow)) ? [say("unknown-pdf")] : []),
    ...(flows.some(isTemplate) ? [say("unknown-template")] : []),
    ...inferred.map((name) => say("unknown-inferred", { code: name })),
    ...(contract.params.size > 0 ? [say("unknown-values")] : []),
    say("unknown-service"),
  ].map(sentence);
}
