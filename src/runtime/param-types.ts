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
import type { MessageOf, Messages, Wrong } from "./message.ts";
import {
  amountFaultMessages,
  amountKind,
  booleanKind,
  commonFaultMessages,
  dateKind,
  dayFaultMessages,
  dayKind,
  faultByLaw,
  type FaultMessages,
  integerKind,
  listKind,
  numberKind,
  textKind,
  timeKind,
  type ValueType,
  wholeAmountKind,
  wordKind,
} from "./param.ts";
import { plainKindOf, plainKinds } from "./text.ts";

const webAddressMessages = {
  "no-address": "{key:key} is {value:excerpt}, which is no web address.",
} as const;

/** A web address, or one that opens an app. */
function webAddress(value: string): Wrong<typeof webAddressMessages> {
  return /^[a-z][a-z\d+.-]*:\S+$/iu.test(value) ? undefined : { message: "no-address", data: { value } };
}

const givenIdMessages = {
  "blank-in-id": "{key:key} holds a blank, which no id has.",
} as const;

/** An id that the service, or an application, gave. */
function idWithoutBlanks(value: string): Wrong<typeof givenIdMessages> {
  return plainKindOf(value) > plainKinds.marks && /[\s\p{Cc}]/u.test(value) ? { message: "blank-in-id" } : undefined;
}

/** What the laws of types say, each of the value of a key. */
type LawMessages = typeof personNameMessages &
  typeof phoneMessages &
  typeof emailMessages &
  typeof identityDocumentMessages &
  typeof companyNameMessages &
  typeof creditCodeMessages &
  typeof givenIdMessages &
  typeof webAddressMessages;

/** A sentence about a value that has no key. */
type OfValue<T extends string> = T extends `{key:key}${infer Rest}` ? `It${Rest}` : T;

type OfValues<M extends Messages> = { readonly [Id in keyof M]: OfValue<M[Id]> };

/** Sentences about the value of a key as those about a value that has none. */
function ofValues<M extends Messages>(messages: M): OfValues<M> {
  const said = Object.entries(messages).map(([id, template]) => [id, template.replace("{key:key}", "It")]);
  // The ids are the same, and each sentence is what its type says.
  return Object.fromEntries(said) as OfValues<M>;
}

// What the law of each type says; the types that have one, and the others: each is shipped with the contracts that use it.
export const personNameTypeMessages: OfValues<typeof personNameMessages> = ofValues(personNameMessages);
export const mobileTypeMessages: OfValues<typeof phoneMessages> = ofValues(phoneMessages);
export const emailTypeMessages: OfValues<typeof emailMessages> = ofValues(emailMessages);
export const idCardTypeMessages: OfValues<typeof identityDocumentMessages> = ofValues(identityDocumentMessages);
export const organizationTypeMessages: OfValues<typeof companyNameMessages> = ofValues(companyNameMessages);
export const usccTypeMessages: OfValues<typeof creditCodeMessages> = ofValues(creditCodeMessages);
export const givenIdTypeMessages: OfValues<typeof givenIdMessages> = ofValues(givenIdMessages);
export const urlTypeMessages: OfValues<typeof webAddressMessages> = ofValues(webAddressMessages);

function textBy(law: NonNullable<ValueType["law"]>, messages: Messages): ValueType {
  return { kind: textKind, law, messages };
}

export const textType: ValueType = { kind: textKind };
export const integerType: ValueType = { kind: integerKind };
export const numberType: ValueType = { kind: numberKind };
export const booleanType: ValueType = { kind: booleanKind };
export const timestampType: ValueType = { kind: timeKind };
export const dateType: ValueType = { kind: dateKind };
// Parts of types that some places of use take: a date that is there, an amount that capital figures can say.
export const dayType: ValueType = { kind: dayKind };
export const amountType: ValueType = { kind: amountKind };
export const wholeAmountType: ValueType = { kind: wholeAmountKind };
export const personNameType: ValueType = textBy(personName, personNameTypeMessages);
export const mobileType: ValueType = textBy(phoneNumber, mobileTypeMessages);
export const emailType: ValueType = textBy(emailAddress, emailTypeMessages);
export const idCardType: ValueType = textBy(identityDocument, idCardTypeMessages);
export const organizationType: ValueType = textBy(companyNameCharacters, organizationTypeMessages);
export const usccType: ValueType = textBy(creditCode, usccTypeMessages);
export const givenIdType: ValueType = textBy(idWithoutBlanks, givenIdTypeMessages);
export const urlType: ValueType = textBy(webAddress, urlTypeMessages);
export const enumType: ValueType = { kind: wordKind };
export const listType: ValueType = { kind: listKind };

/** What the values of a type are: each kind is judged, written and typed in its own way, whatever its values mean. */
export type ValueKind = SingleKind | "word" | "list";

/** Kinds of single values that are the same whatever else a declaration says. */
export type SingleKind = "text" | "date" | "integer" | "number" | "boolean" | "time";

/** One type of parameters. */
interface ParamTypeRow<Kind extends ValueKind = SingleKind> {
  readonly holds: Kind;
  /** Whom or what a value tells apart: a person or a company is masked in messages, a record's id differs from run to run. */
  readonly identifies?: "person" | "company" | "record";
  /** Other types in whose places its values may stand. */
  readonly standsFor?: readonly ParamType[];
  /** How its values are judged. */
  readonly judged: ValueType;
  /** What people read; builders are shipped without it. */
  readonly docs: {
    /** What a value is called, by the language of messages. */
    readonly noun: { readonly en: string; readonly zh: string };
    /** How an application passes it, where the noun does not say it. */
    readonly passed?: { readonly en: string; readonly zh: string };
    /** How a contract writes it, where that is not the same. */
    readonly form?: string;
    readonly example?: string;
  };
}

/**
 * The types of parameters: a row each with the const that judges their values, and nothing else has to be written to add one. No builder is
 * shipped with the table. The rows are members of a class because then each names its type, which declarations that are emitted file by file
 * need, and the names of the types follow from the rows.
 */
class ParamTypes {
  readonly text: ParamTypeRow = { holds: "text", judged: textType, docs: { noun: { en: "a text", zh: "文本" } } };
  readonly integer: ParamTypeRow = {
    holds: "integer",

    standsFor: ["number"],
    judged: integerType,
    docs: { noun: { en: "a whole number", zh: "整数" } },
  };
  readonly number: ParamTypeRow = {
    holds: "number",

    judged: numberType,
    docs: { noun: { en: "a number", zh: "数字" } },
  };
  readonly boolean: ParamTypeRow = {
    holds: "boolean",

    judged: booleanType,
    docs: { noun: { en: "true or false", zh: "true 或 false" } },
  };
  readonly timestamp: ParamTypeRow = {
    holds: "time",

    judged: timestampType,
    docs: { noun: { en: "a time", zh: "时间" }, example: "+30d" },
  };
  readonly date: ParamTypeRow = {
    holds: "date",
    standsFor: ["timestamp"],
    judged: dateType,
    docs: { noun: { en: "a date", zh: "日期" }, example: "2026-03-01" },
  };
  readonly "person-name": ParamTypeRow = {
    holds: "text",
    identifies: "person",
    judged: personNameType,
    docs: { noun: { en: "a person's name", zh: "姓名" }, example: "张三" },
  };
  readonly mobile: ParamTypeRow = {
    holds: "text",
    identifies: "person",
    judged: mobileType,
    docs: {
      noun: { en: "a mobile number", zh: "手机号" },
      passed: { en: "11 digits, without +86", zh: "11 位数字，不带 +86" },
      form: "11 digits in quotes, without +86",
      example: "13200000000",
    },
  };
  readonly email: ParamTypeRow = {
    holds: "text",
    identifies: "person",
    judged: emailType,
    docs: { noun: { en: "an e-mail address", zh: "邮箱地址" }, example: "zhangsan@example.com" },
  };
  readonly "id-card": ParamTypeRow = {
    holds: "text",
    identifies: "person",
    judged: idCardType,
    docs: {
      noun: { en: "an identity number", zh: "身份证号" },
      passed: { en: "the last character may be a capital X", zh: "末位可以是大写字母 X" },
      form: "in quotes; the last character may be a capital X",
    },
  };
  readonly organization: ParamTypeRow = {
    holds: "text",
    identifies: "company",
    judged: organizationType,
    docs: {
      noun: { en: "a company's name", zh: "企业名称" },
      passed: { en: "as registered, with full-width brackets （）", zh: "与登记的名称一致，括号用全角（）" },
      example: "典子谦示例企业",
    },
  };
  readonly uscc: ParamTypeRow = {
    holds: "text",

    judged: usccType,
    docs: {
      noun: { en: "a unified social credit code", zh: "统一社会信用代码" },
      passed: { en: "18 digits and capitals", zh: "18 位数字和大写字母" },
    },
  };
  readonly "file-id": ParamTypeRow = {
    holds: "text",
    identifies: "record",
    judged: givenIdType,
    docs: {
      noun: { en: "a file id", zh: "文件 ID" },
      passed: { en: "what UploadFiles returned", zh: "由 UploadFiles 返回" },
      example: "yDRimageFileId000000000000000001",
    },
  };
  readonly "user-id": ParamTypeRow = {
    holds: "text",
    identifies: "record",
    judged: givenIdType,
    docs: { noun: { en: "a user id", zh: "用户 ID" }, example: "19561039c99fe825a934a132520fde6a" },
  };
  readonly "seal-id": ParamTypeRow = {
    holds: "text",
    identifies: "record",
    judged: givenIdType,
    docs: { noun: { en: "a seal id", zh: "印章 ID" }, example: "yDRsealId00000000000000000000001" },
  };
  readonly "template-id": ParamTypeRow = {
    holds: "text",
    identifies: "record",
    judged: givenIdType,
    docs: { noun: { en: "a template id", zh: "模板 ID" } },
  };
  readonly "open-id": ParamTypeRow = {
    holds: "text",
    identifies: "record",
    judged: givenIdType,
    docs: { noun: { en: "an open id", zh: "OpenId" } },
  };
  readonly url: ParamTypeRow = {
    holds: "text",

    judged: urlType,
    docs: { noun: { en: "a web address", zh: "网址" }, example: "https://example.com/signed" },
  };
  readonly enum: ParamTypeRow<"word"> = {
    holds: "word",

    judged: enumType,
    docs: { noun: { en: "a word", zh: "固定的词" } },
  };
  readonly list: ParamTypeRow<"list"> = {
    holds: "list",

    judged: listType,
    docs: { noun: { en: "a list", zh: "列表" } },
  };
}

/** The name of a type, as `type` of a declaration has it. */
export type ParamType = keyof ParamTypes;

/** Types of single values. */
export type SingleType = { [Name in ParamType]: ParamTypes[Name]["holds"] extends SingleKind ? Name : never }[ParamType];

/** All types of parameters, by name. */
export const paramTypeRows: Readonly<ParamTypes> = new ParamTypes();

/** What the values of a type are. */
export function valueKind(type: ParamType): ValueKind {
  return paramTypeRows[type].holds;
}

/**
 * Why a text is none of the type that its parameter is declared with; nothing where it is one, or empty. The value itself is known: where a
 * law on its use says more, that is said instead.
 */
export function typeFault(type: ParamType, value: unknown): MessageOf<OfValues<LawMessages>> | undefined {
  // The laws of the table say nothing else.
  return faultByLaw(paramTypeRows[type].judged, value) as MessageOf<OfValues<LawMessages>> | undefined;
}

/**
 * What may be wrong with a parameter's value: its declaration does not let it through, or it is none of its type. No two types say different
 * things by one id.
 */
export const valueMessages: FaultMessages & OfValues<LawMessages> = Object.assign(
  { ...commonFaultMessages, ...dayFaultMessages, ...amountFaultMessages },
  ...Object.values(paramTypeRows).flatMap(({ judged: { kind, messages } }: ParamTypeRow<ValueKind>) => [kind.messages, messages]),
) as FaultMessages & OfValues<LawMessages>; // each of them is what a type, or a kind of types, may say
