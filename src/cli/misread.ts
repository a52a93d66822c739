import type { MessageData } from "../runtime/message.ts";
import type { Families } from "../words/families.ts";

/** What commander says of a command line, by what it says it with: the id of the sentence, and the groups that are its data. */
const sentences: readonly (readonly [keyof Families["usage"], RegExp])[] = [
  ["missing-argument", /^error: missing required argument '(?<name>.*)'$/su],
  ["missing-value", /^error: option '(?<flags>.*)' argument missing$/su],
  ["missing-option", /^error: required option '(?<flags>.*)' not specified$/su],
  ["too-many-arguments", /^error: too many arguments for '(?<command>.*)'\. Expected (?<expected>\d+) arguments? but got (?<got>\d+)\.$/su],
  ["unknown-option-near", /^error: unknown option '(?<name>.*)'\n\(Did you mean (?!one of )(?<near>.*)\?\)$/su],
  ["unknown-option-among", /^error: unknown option '(?<name>.*)'\n\(Did you mean one of (?<among>.*)\?\)$/su],
  ["unknown-option", /^error: unknown option '(?<name>.*)'$/su],
  ["unknown-command-near", /^error: unknown command '(?<name>.*)'\n\(Did you mean (?!one of )(?<near>.*)\?\)$/su],
  ["unknown-command-among", /^error: unknown command '(?<name>.*)'\n\(Did you mean one of (?<among>.*)\?\)$/su],
  ["unknown-command", /^error: unknown command '(?<name>.*)'$/su],
];

/**
 * What commander says of a command line that it cannot read, as a sentence of ours: it has them in English alone, and tells their data nowhere else.
 * `undefined` for one that is not known.
 */
export function misreadAs(text: string): readonly [id: keyof Families["usage"], data: MessageData] | undefined {
  for (const [id, pattern] of sentences) {
    const { groups } = pattern.exec(text) ?? {};
    if (groups === undefined) continue;
    const { expected, among } = groups;
    const data = {
      ...groups,
      ...(expected === undefined ? {} : { expected: Number(expected) }),
      ...(among === undefined ? {} : { near: among.split(", ") }),
    };
    return [id, data];
  }
  return undefined;
}
