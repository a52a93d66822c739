import {
  birthDate,
  birthDateMessages,
  identityFormMessages,
  identityNumberForm,
  mobileMessages,
  mobileNumber,
  personName,
  personNameMessages,
} from "../../runtime/approver/identity.ts";
import { judgedValue } from "../../runtime/component/value.ts";
import type { FillComponent } from "../../runtime/facts.generated.ts";
import { all, isConcrete } from "../../runtime/hole.ts";
import type { Wrong } from "../../runtime/message.ts";
import { lengthOf } from "../../runtime/text.ts";
import { identityFix, mobileFix } from "../base/value-fixes.ts";
import { type Rule, constructRule } from "../base/rule.ts";

/** Whether a component holds a certain thing of a party. */
function holdsOf(what: FillComponent["autofill"]): (component: FillComponent) => boolean {
  return ({ autofill }) => autofill === what;
}

const mobile = constructRule(
  {
    name: "value-recipient-mobile",
    refusals: ["value-recipient-mobile"],
    valueFix: mobileFix,
    messages: mobileMessages,
    docs: {
      what: "The value of a text with `autofill: personal-mobile` is a mainland mobile number.",
      why: "The service refuses anything else.",
      fix: "Write 11 digits that begin with 13 to 19, in quotes and without +86.",
      wrong: '{ type: text, autofill: personal-mobile, value: "12300000000" }',
      right: '{ type: text, autofill: personal-mobile, value: "13200000000" }',
    },
  },
  ["fill-component"],
  judgedValue(holdsOf("personal-mobile"), mobileNumber),
);

/** The number of an identity card or a residence permit: its form, and the date of birth in it. Its check character is a matter of its own. */
function identityNumber(value: string): Wrong<typeof identityFormMessages> | Wrong<typeof birthDateMessages> {
  return identityNumberForm(value) ?? birthDate(value);
}

const idCard = constructRule(
  {
    name: "value-recipient-idcard",
    refusals: ["value-recipient-idcard"],
    valueFix: identityFix,
    messages: { ...birthDateMessages, ...identityFormMessages },
    docs: {
      what: "The value of a text with `autofill: personal-idcard` is an identity number.",
      why: "The service refuses anything else.",
      fix: "Write the 18 characters of the number in quotes, an X as a capital.",
      wrong: '{ type: text, autofill: personal-idcard, value: "123" }',
      right: '{ type: text, autofill: personal-idcard, value: "110101190001010009" }',
    },
  },
  ["fill-component"],
  judgedValue(holdsOf("personal-idcard"), identityNumber),
);

const mostIdeographs = 25;

const mostLetters = 50;

const legalNameMessages = {
  "too-short": "{key:key} has one character, and the name of a legal representative has at least 2.",
  "too-many-ideographs": "{key:key} has {length} characters, and the name of a legal representative has at most {limit} ideographs.",
  "too-many-letters": "{key:key} has {length} characters, and the name of a legal representative has at most {limit} letters.",
} as const;

/** The name of a legal representative: a few ideographs, or letters. */
function legalName(value: string): Wrong<typeof legalNameMessages> | Wrong<typeof personNameMessages> {
  const length = lengthOf(value);
  const chinese = /\p{Script=Han}/u.test(value);
  const most = chinese ? mostIdeographs : mostLetters;
  if (chinese && length < 2) return { message: "too-short" };
  if (length > most) return { message: chinese ? "too-many-ideographs" : "too-many-letters", data: { length, limit: most } };
  return personName(value);
}

const representative = constructRule(
  {
    name: "value-recipient-legal-name",
    refusals: ["value-recipient-legal-name"],
    messages: { ...legalNameMessages, ...personNameMessages },
    docs: {
      what: "The value of a text with `autofill: busi-legal-name` is a name of 2 to 25 Chinese characters, or of at most 50 letters.",
      why: "The service refuses anything else.",
      fix: "Write the name as the register has it.",
      wrong: "{ type: text, autofill: busi-legal-name, value: 张 }",
      right: "{ type: text, autofill: busi-legal-name, value: 张三 }",
    },
  },
  ["fill-component"],
  judgedValue(holdsOf("busi-legal-name"), legalName),
);

const registeredNameMessages = {
  undocumented:
    "{key:key} holds {character:character}; documented are Chinese characters and full-width brackets （）, and the service may refuse others.",
} as const;

/** The full name of a company as registers have it: ideographs, and full-width brackets. */
function registeredName(value: string): Wrong<typeof registeredNameMessages> {
  const found = [...value].find((character) => !/^[\p{Script=Han}（）]$/u.test(character));
  return found === undefined ? undefined : { message: "undocumented", data: { character: found } };
}

const company = constructRule(
  {
    name: "value-recipient-org-name",
    refusals: ["value-recipient-org-name"],
    messages: registeredNameMessages,
    docs: {
      what: "The value of a text with `autofill: company-name` is made of Chinese characters and full-width brackets.",
      why: "The documents name no others, and the service may refuse them.",
      fix: "Write the name as the register has it, with brackets like （）.",
      wrong: "{ type: text, autofill: company-name, value: 典子谦示例企业(深圳) }",
      right: "{ type: text, autofill: company-name, value: 典子谦示例企业（深圳） }",
    },
  },
  ["fill-component"],
  judgedValue(holdsOf("company-name"), registeredName),
);

/** Data of a company are filled in where a company signs. */
const person = constructRule(
  {
    name: "extra-recipient-busi-person",
    refusals: ["extra-recipient-busi-person"],
    messages: {
      "of-company": "{word:quoted} is of a company, and this approver is a person.",
    },
    docs: {
      what: "`autofill` of a person is one of the words that begin with `personal-`.",
      why: "The service fills in what it knows of the approver. A person has no company, so the component stays empty.",
      fix: "Use a word that begins with `personal-`, or give the component to a company.",
      wrong: "type: person\nfill:\n  - { type: text, autofill: company-name, at: { page: 1, x: 10, y: 10 }, size: [100, 20] }",
      right: "type: person\nfill:\n  - { type: text, autofill: personal-name, at: { page: 1, x: 10, y: 10 }, size: [100, 20] }",
    },
  },
  ["approver"],
  function* ({ type, fill }) {
    if (type !== "person") return;
    for (const component of all(fill)) {
      const { autofill } = component;
      if (isConcrete(autofill) && !autofill.startsWith("personal-"))
        yield { on: component, key: "autofill", message: "of-company", data: { word: autofill } };
    }
  },
);

/** Laws on components that hold the data of a party. */
export const recipientRules: readonly Rule[] = [mobile, idCard, representative, company, person];
