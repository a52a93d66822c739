import {
  companyNameCharacters,
  companyNameMessages,
  creditCode,
  creditCodeMessages,
  emailAddress,
  emailMessages,
  identityDocument,
  identityDocumentMessages,
  personName,
  personNameMessages,
  phoneMessages,
  phoneNumber,
} from "./approver/identity.ts";
import { inEnglish } from "./english.ts";
import type { AnyMessage, Messages, Wrong } from "./message.ts";

const webAddressMessages = {
  "no-address": "{key:key} is {value:excerpt}, which is no web address.",
} as const;

/** A web address, or one that opens an app. */
function webAddress(value: string): Wrong<typeof webAddressMessages> {
  return /^[a-z][a-z\d+.-]*:\S+$/iu.test(value) ? undefined : { message: "no-address", data: { value } };
}

const givenIdMessages = {
  blank: "{key:key} holds a blank, which no id has.",
} as const;

/** An id that the service, or an application, gave. */
function idWithoutBlanks(value: string): Wrong<typeof givenIdMessages> {
  return /[\s\p{Cc}]/u.test(value) ? { message: "blank" } : undefined;
}

/** A test, and what it may answer. */
interface TypeTest {
  readonly test: (value: string) => AnyMessage | undefined;
  readonly messages: Messages;
}

const givenId: TypeTest = { test: idWithoutBlanks, messages: givenIdMessages };

/** What every value of a type is, wherever it is used: no more than what all places of use want. */
const typeTests: ReadonlyMap<string, TypeTest> = new Map([
  ["person-name", { test: personName, messages: personNameMessages }],
  ["mobile", { test: phoneNumber, messages: phoneMessages }],
  ["email", { test: emailAddress, messages: emailMessages }],
  ["id-card", { test: identityDocument, messages: identityDocumentMessages }],
  ["organization", { test: companyNameCharacters, messages: companyNameMessages }],
  ["uscc", { test: creditCode, messages: creditCodeMessages }],
  ["url", { test: webAddress, messages: webAddressMessages }],
  ["file-id", givenId],
  ["user-id", givenId],
  ["seal-id", givenId],
  ["template-id", givenId],
  ["open-id", givenId],
]);

/**
 * Why a text is none of the type that its parameter is declared with, as a sentence; nothing where it is one, or empty. The value itself is
 * known: where a law on its use says more, that is said instead.
 */
export function typeFault(type: string, value: unknown): string | undefined {
  if (typeof value !== "string" || value === "") return undefined;
  const judged = typeTests.get(type);
  const wrong = judged?.test(value);
  const template = wrong && judged?.messages[wrong.message];
  return wrong && template ? inEnglish(wrong, { [wrong.message]: template.replace("{key:key}", "It") }) : undefined;
}
