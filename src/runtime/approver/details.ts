import type { Intention, Registration } from "../facts.generated.ts";
import { countOf, given, known } from "../hole.ts";
import type { Problem } from "../problem.ts";
import { lengthOf } from "../text.ts";
import { creditCode } from "./identity.ts";

/** How many questions are asked, or texts read out, at most. */
const mostRounds = 10;

/** How long a text that is read out before the nod is at most. */
const longestAction = 150;

/** How many characters of instructions people may have to read. */
const longestInstructions = 500;

/** Questions of a conversation, not too many. */
export function* tooManyQuestions({ questions }: Intention): Iterable<Problem> {
  const { least } = countOf(questions);
  if (least > mostRounds) yield { key: "questions", message: `\`questions\` has ${least}, and at most ${mostRounds} are allowed.` };
}

/** Texts that are read out, not too many. */
export function fewActions(actions: readonly unknown[]): string | undefined {
  return actions.length > mostRounds ? `has ${actions.length} texts, and at most ${mostRounds} are allowed` : undefined;
}

/** A text that is read out, not too long. */
export function shortAction(text: string): string | undefined {
  const length = lengthOf(text);
  return length > longestAction ? `has a text of ${length} characters, and at most ${longestAction} are allowed` : undefined;
}

/** Instructions before signing, not too long: what is read counts, not the markup around it. */
export function shortInstructions(text: string): string | undefined {
  const length = lengthOf(text.replaceAll(/<[^<>]*>/gu, ""));
  return length > longestInstructions
    ? `has ${length} characters beside its markup, and at most ${longestInstructions} are allowed`
    : undefined;
}

/** The code of a company whose certificate is a business licence: others have numbers of their own. */
export function* companyCode({ uscc, idType }: Registration): Iterable<Problem> {
  const wrong = known(uscc) && (idType === undefined || idType === "uscc") ? creditCode(uscc) : undefined;
  if (wrong !== undefined) yield { key: "uscc", message: `\`uscc\` ${wrong}.` };
}

/** Values that may not be changed and are not there. The legal representative must be there anyhow. */
export function* fixedWithoutValue(registration: Registration): Iterable<Problem> {
  const { fixed } = registration;
  for (const [index, key] of known(fixed) ? fixed.entries() : []) {
    if (typeof key === "string" && key !== "legalRepresentative" && !given(registration[key]))
      yield { key: "fixed", index, message: `There is no \`${key}\` that could be kept from changes.` };
  }
}
