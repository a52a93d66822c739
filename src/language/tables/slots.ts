import type {
  Construct,
  DataSlot,
  EitherSlot,
  ListSlot,
  RecordSlot,
  RecordsSlot,
  ScalarSlot,
  Slot,
  TupleSlot,
  WordSlot,
} from "./construct.ts";
import type { ParamType } from "../../model/contract.ts";

/** A text of the kind that `param` names. */
function textual(noun: string, param: ParamType, more: Partial<ScalarSlot> = {}): ScalarSlot {
  return { kind: "scalar", noun, accepts: ["string"], param, plain: "string", ...more };
}

export const text: ScalarSlot = textual("a text", "text");
export const personName: ScalarSlot = textual("a person's name", "person-name", { personal: true, example: "张三" });
export const mobile: ScalarSlot = textual("a mobile number", "mobile", {
  personal: true,
  form: "11 digits in quotes, without +86",
  example: "13200000000",
});
export const email: ScalarSlot = textual("an e-mail address", "email", { personal: true, example: "zhangsan@example.com" });
export const idCardNumber: ScalarSlot = textual("an identity number", "id-card", {
  personal: true,
  form: "in quotes; the last character may be a capital X",
});
export const organization: ScalarSlot = textual("a company's name", "organization", {
  form: "as registered, with full-width brackets （）",
  example: "典子谦示例企业",
});
export const uscc: ScalarSlot = textual("a unified social credit code", "uscc", { form: "18 digits and capitals" });
export const fileId: ScalarSlot = textual("a file id", "file-id", {
  identifier: true,
  form: "what UploadFiles returned",
  example: "yDR4yUUgyg1qqlj7UuO4zjES3G9Shoxk",
});
export const userId: ScalarSlot = textual("a user id", "user-id", { identifier: true, example: "19561039c99fe825a934a132520fde6a" });
export const sealId: ScalarSlot = textual("a seal id", "seal-id", { identifier: true, example: "yDxMjUyKQDN7EkUuO4zjEBpGXvHEACSA" });
export const templateId: ScalarSlot = textual("a template id", "template-id", { identifier: true });
export const openId: ScalarSlot = textual("an open id", "open-id", { identifier: true });
/** An id of a kind that no type of parameter is named after. */
export const otherId: ScalarSlot = textual("an id", "text", { identifier: true });
export const url: ScalarSlot = textual("a web address", "url", { example: "https://example.com/signed" });

export const integer: ScalarSlot = { kind: "scalar", noun: "a whole number", accepts: ["integer"], param: "integer", plain: "number" };
export const decimal: ScalarSlot = { kind: "scalar", noun: "a number", accepts: ["number"], param: "number", plain: "number" };
export const boolean: ScalarSlot = { kind: "scalar", noun: "true or false", accepts: ["boolean"], param: "boolean", plain: "boolean" };

export const time: ScalarSlot = {
  kind: "scalar",
  noun: "a time",
  accepts: ["integer", "string"],
  param: "timestamp",
  plain: "number",
  decode: "unixSeconds",
  form: "Unix seconds, an ISO 8601 time with a zone, or a time from now such as +30d (m, h, d, w)",
  pattern: "^(\\+\\d+[mhdw]|\\d{4}-\\d\\d-\\d\\dT.*)$",
  example: "+30d",
};

export const length: ScalarSlot = {
  kind: "scalar",
  noun: "a length",
  accepts: ["number", "string"],
  param: "number",
  plain: "number",
  decode: "points",
  form: "points, or a number with mm, cm or in",
  pattern: "^-?\\d+(\\.\\d+)?(mm|cm|in|pt)$",
  example: "20mm",
};

export const calendarDate: ScalarSlot = textual("a date", "date", {
  form: "yyyy-mm-dd",
  pattern: "^(\\d{4}-\\d\\d-\\d\\d)?$",
  example: "2026-03-01",
});

export const color: ScalarSlot = textual("a colour", "text", { form: "#RRGGBB", pattern: "^(#[0-9a-fA-F]{6})?$", example: "#0052D9" });

export const pages: ScalarSlot = {
  kind: "scalar",
  noun: "a choice of pages",
  accepts: ["integer", "string"],
  param: "text",
  plain: "string",
  form: "all, 3, 1-3, or 1-3,5,8-last",
  pattern: "^(all|\\d+(-(\\d+|last))?(,\\d+(-(\\d+|last))?)*)$",
  example: "1-3,5,8-last",
};

/** A value that decides the shape of the request, so no parameter may stand for it. */
export function fixed(slot: ScalarSlot): ScalarSlot {
  return { ...slot, fixed: true };
}

/** A bounded number; the bounds are also those of the check, this is what an editor shows. */
export function between(slot: ScalarSlot, minimum: number, maximum: number): ScalarSlot {
  return { ...slot, minimum, maximum };
}

export function words(...choices: readonly string[]): WordSlot {
  return { kind: "word", words: choices };
}

/** Words that decide the shape of what stands beside them, so no parameter may. */
export function fixedWords(...choices: readonly string[]): WordSlot {
  return { kind: "word", words: choices, fixed: true };
}

export function listOf(item: Slot): ListSlot {
  return { kind: "list", item };
}

export function tuple(...items: readonly Slot[]): TupleSlot {
  return { kind: "tuple", items };
}

export function oneOrMany(one: Slot, item: Slot = one): EitherSlot {
  return { kind: "either", one, many: listOf(item) };
}

export const map: DataSlot = { kind: "data", accepts: "map" };
export const textOrMap: DataSlot = { kind: "data", accepts: "text-or-map" };

export function one(construct: Construct): RecordSlot {
  return { kind: "record", construct };
}

export function many(construct: Construct): RecordsSlot {
  return { kind: "records", construct };
}
