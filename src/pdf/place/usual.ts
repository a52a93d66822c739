import type { FieldType } from "../../model/pdf-facts.ts";

/** What a component is, apart from where it stands. */
export interface Usual {
  readonly list: "sign" | "fill";
  readonly type: string;
  /** Further keys of the component. */
  readonly options: Readonly<Record<string, string | number>>;
  /** Width and height in points, where the language has no default. */
  readonly size?: readonly [number, number];
  /** Where a component that is signed stands beside its word. */
  readonly align?: "right";
  /** What the word is known for, for the reason. */
  readonly known: Use;
}

/** What a place of a document is: a usual word, a blank, a field, a text field for something. */
export type Use =
  | "word-seal"
  | "word-legal-seal"
  | "word-signature"
  | "word-sign-date"
  | "paging-seal"
  | "tag-seal"
  | "tag-signature"
  | "tag-date"
  | "tag-text"
  | "blank-date"
  | "blank-text"
  | "blank-id-card"
  | "blank-name"
  | "blank-address"
  | "field-text"
  | "field-lines"
  | "field-checkbox"
  | "field-choice"
  | "field-signature"
  | "field-for-seal"
  | "text-seal"
  | "text-legal-seal"
  | "text-signature"
  | "text-sign-date"
  | "text-date"
  | "text-id-card"
  | "text-name"
  | "text-address";

/** What a text field is for whose words are known for something. */
const textFields: Readonly<Partial<Record<Use, Use>>> = {
  "word-seal": "text-seal",
  "word-legal-seal": "text-legal-seal",
  "word-signature": "text-signature",
  "word-sign-date": "text-sign-date",
  "blank-date": "text-date",
  "blank-id-card": "text-id-card",
  "blank-name": "text-name",
  "blank-address": "text-address",
};

const seal: Usual = { list: "sign", type: "seal", options: {}, known: "word-seal" };
const signature: Usual = { list: "sign", type: "signature", options: {}, align: "right", known: "word-signature" };
const signDate: Usual = {
  list: "sign",
  type: "date",
  align: "right",
  size: [120, 20],
  known: "word-sign-date",
  options: { format: "yyyy年m月d日", fontSize: 12 },
};
const fillDate: Usual = { list: "fill", type: "date", options: {}, known: "blank-date" };
const text: Usual = { list: "fill", type: "text", options: {}, known: "blank-text" };

const usualWords: readonly (readonly [word: RegExp, usual: Usual])[] = [
  [/法定代表人.{0,3}(?:盖章|签章|印章|名章)/u, { ...seal, type: "legal-person-seal", size: [57, 57], known: "word-legal-seal" }],
  [/(?:^|[方人)])(?:签署|签订|签字|签约|盖章)?日期$|签署时间|签订时间/u, signDate],
  [/日期/u, fillDate],
  [/盖章|签章|公章|印章|合同章/u, seal],
  [/签字|签名|签署|法定代表人|授权代表|授权代理人|委托代理人|经办人/u, signature],
  [/身份证号|身份证件号|证件号码/u, { ...text, options: { autofill: "personal-idcard" }, known: "blank-id-card" }],
  [/姓名/u, { ...text, options: { autofill: "personal-name" }, known: "blank-name" }],
  [/地址|住址|住所/u, { ...text, known: "blank-address" }],
];

/** What stands at a label; nothing where its words are not usual. */
export function usualAt(label: string): Usual | undefined {
  return usualWords.find(([word]) => word.test(label))?.[1];
}

/** A blank without a usual word. */
export const blank: Usual = text;

const fieldUses: Readonly<Record<FieldType, Usual | undefined>> = {
  text: { ...text, known: "field-text" },
  "multiline-text": { ...text, type: "multiline-text", known: "field-lines" },
  checkbox: { ...text, type: "checkbox", known: "field-checkbox" },
  choice: { ...text, type: "selector", known: "field-choice" },
  signature: { ...signature, known: "field-signature" },
  radio: undefined,
  button: undefined,
};

/**
 * What stands at a field, by its type, its name and the label beside it; nothing for buttons, which the service has no component for. A
 * text field is what its words say.
 */
export function usualAtField(name: string, type: FieldType, label: string): Usual | undefined {
  const byType = fieldUses[type];
  if (type === "signature") return /章|seal|stamp/iu.test(`${label}${name}`) ? { ...seal, known: "field-for-seal" } : byType;
  if (type !== "text") return byType;
  const byWords = usualAt(name) ?? usualAt(label) ?? (/date$/iu.test(name) ? fillDate : undefined);
  return byWords ? { ...byWords, known: textFields[byWords.known] ?? byWords.known } : byType;
}

const partyPattern =
  /[甲乙丙丁戊供需买卖]方|(?:出租|承租|委托|受托|发包|承包|招标|投标|借款|出借|贷款|保证|担保|买受|出卖|转让|受让)[人方]|用人单位|劳动者/u;

/** The party that a text names first; nothing where it names none. */
export function partyIn(text: string): string | undefined {
  return partyPattern.exec(text)?.[0];
}
