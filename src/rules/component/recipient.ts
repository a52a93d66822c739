import { identityNumber, mobileNumber } from "../../runtime/approver/identity.ts";
import { companyDataOfCompany, holdsOf, legalName, registeredName } from "../../runtime/component/recipient.ts";
import { judgedValue } from "../../runtime/component/value.ts";
import { identityMended, mobileMended } from "../base/mendings.ts";
import { constructRule, type Rule } from "../base/rule.ts";

const mobile = constructRule(
  {
    name: "value-recipient-mobile",
    refusals: ["value-recipient-mobile"],
    mending: mobileMended,
    docs: {
      what: "The value of a text with `autofill: personal-mobile` is a mainland mobile number.",
      why: "The service refuses anything else.",
      mend: "Write 11 digits that begin with 13 to 19, in quotes and without +86.",
      wrong: '{ type: text, autofill: personal-mobile, value: "12300000000" }',
      right: '{ type: text, autofill: personal-mobile, value: "13200000000" }',
    },
  },
  ["fill-component"],
  judgedValue(holdsOf("personal-mobile"), mobileNumber),
);

const idCard = constructRule(
  {
    name: "value-recipient-idcard",
    refusals: ["value-recipient-idcard"],
    mending: identityMended,
    docs: {
      what: "The value of a text with `autofill: personal-idcard` is an identity number.",
      why: "The service refuses anything else.",
      mend: "Write the 18 characters of the number in quotes, an X as a capital.",
      wrong: '{ type: text, autofill: personal-idcard, value: "123" }',
      right: '{ type: text, autofill: personal-idcard, value: "110101190001010009" }',
    },
  },
  ["fill-component"],
  judgedValue(holdsOf("personal-idcard"), identityNumber),
);

const representative = constructRule(
  {
    name: "value-recipient-legal-name",
    refusals: ["value-recipient-legal-name"],
    docs: {
      what: "The value of a text with `autofill: busi-legal-name` is a name of 2 to 25 Chinese characters, or of at most 50 letters.",
      why: "The service refuses anything else.",
      mend: "Write the name as the register has it.",
      wrong: "{ type: text, autofill: busi-legal-name, value: 张 }",
      right: "{ type: text, autofill: busi-legal-name, value: 张三 }",
    },
  },
  ["fill-component"],
  judgedValue(holdsOf("busi-legal-name"), legalName),
);

const company = constructRule(
  {
    name: "value-recipient-org-name",
    refusals: ["value-recipient-org-name"],
    docs: {
      what: "The value of a text with `autofill: busi-full-name` is made of Chinese characters and full-width brackets.",
      why: "The documents name no others, and the service may refuse them.",
      mend: "Write the name as the register has it, with brackets like （）.",
      wrong: "{ type: text, autofill: busi-full-name, value: 典子谦示例企业(深圳) }",
      right: "{ type: text, autofill: busi-full-name, value: 典子谦示例企业（深圳） }",
    },
  },
  ["fill-component"],
  judgedValue(holdsOf("busi-full-name"), registeredName),
);

const person = constructRule(
  {
    name: "extra-recipient-busi-person",
    refusals: ["extra-recipient-busi-person"],
    docs: {
      what: "`autofill` of a person is one of the words that begin with `personal-`.",
      why: "The service fills in what it knows of the approver. A person has no company, so the component stays empty.",
      mend: "Use a word that begins with `personal-`, or give the component to a company.",
      wrong: "type: person\nfill:\n  - { type: text, autofill: busi-full-name, at: { page: 1, x: 10, y: 10 }, size: [100, 20] }",
      right: "type: person\nfill:\n  - { type: text, autofill: personal-name, at: { page: 1, x: 10, y: 10 }, size: [100, 20] }",
    },
  },
  ["approver"],
  companyDataOfCompany,
);

/** Laws on components that hold the data of a party. */
export const recipientRules: readonly Rule[] = [mobile, idCard, representative, company, person];
