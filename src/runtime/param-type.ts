import { companyNameCharacters, creditCode, emailAddress, identityDocument, personName, phoneNumber } from "./approver/identity.ts";
import { excerpt } from "./mask.ts";

/** A web address, or one that opens an app. */
function webAddress(value: string): string | undefined {
  return /^[a-z][a-z\d+.-]*:\S+$/iu.test(value) ? undefined : `is ${excerpt(value)}, which is no web address`;
}

/** An id that the service, or an application, gave. */
function idWithoutBlanks(value: string): string | undefined {
  return /[\s\p{Cc}]/u.test(value) ? "holds a blank, which no id has" : undefined;
}

/** What every value of a type is, wherever it is used: no more than what all places of use want. */
const typeTests: ReadonlyMap<string, (value: string) => string | undefined> = new Map([
  ["person-name", personName],
  ["mobile", phoneNumber],
  ["email", emailAddress],
  ["id-card", identityDocument],
  ["organization", companyNameCharacters],
  ["uscc", creditCode],
  ["url", webAddress],
  ["file-id", idWithoutBlanks],
  ["user-id", idWithoutBlanks],
  ["seal-id", idWithoutBlanks],
  ["template-id", idWithoutBlanks],
  ["open-id", idWithoutBlanks],
]);

/**
 * Why a text is none of the type that its parameter is declared with, as a sentence; nothing where it is one, or empty. The value itself is
 * known: where a law on its use says more, that is said instead.
 */
export function typeFault(type: string, value: unknown): string | undefined {
  if (typeof value !== "string" || value === "") return undefined;
  const wrong = typeTests.get(type)?.(value);
  return wrong === undefined ? undefined : `It ${wrong}.`;
}
