import { HostError, isExhaustion, NoHistory, NoSuchPath } from "../host.ts";
import { failureMessages } from "../words/en/failure.ts";
import { hostMessages } from "../words/en/host.ts";
import { usageMessages } from "../words/en/usage.ts";
import type { Language } from "../words/language.ts";
import { saying, type Sentence, sentenceIn } from "../words/saying.ts";
import { UsageError } from "./io.ts";
import { shownLines } from "./shown.ts";

/** What is said of a failure, in a language; of one that nobody foresaw, where it happened, if that `isTraced`. What it quotes is masked. */
export function failureText(error: unknown, language: Language, isTraced: boolean): string {
  const say = saying("failure", failureMessages, language);
  const said = foreseen(error, language);
  if (said !== undefined) return say("error", { said: shownLines(said) });
  const text = error instanceof Error ? (isTraced ? error.stack : error.message) : String(error);
  return say("bug", { said: text === undefined ? "" : shownLines(text) });
}

function foreseen(error: unknown, language: Language): string | undefined {
  if (error instanceof UsageError) return sentenceIn("usage", usageMessages, language, error.sentence);
  if (error instanceof HostError || error instanceof NoSuchPath || error instanceof NoHistory)
    return sentenceIn("host", hostMessages, language, error.sentence);
  return isExhaustion(error) ? (error instanceof Error ? error.message : String(error)) : undefined;
}

/** What is said of a stream that is broken, or is a file that was read. */
export function streamText(sentence: Sentence<"failure">, language: Language): string {
  return saying("failure", failureMessages, language)("error", { said: sentenceIn("failure", failureMessages, language, sentence) });
}
