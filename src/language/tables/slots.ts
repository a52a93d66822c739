import { scalarKinds } from "./value-kinds.ts";
import { type SingleType, paramTypeRows } from "../../runtime/param-types.ts";
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

/** What a parameter of a type may stand for: the facts are those of the type, and of the kind of its values. */
function ofType(param: SingleType): ScalarSlot {
  const { holds, identifies, docs } = paramTypeRows[param];
  const { noun: _, passed, form = passed?.en, ...more } = docs;
  return {
    kind: "scalar",
    noun: param,
    param,
    ...scalarKinds[holds],
    ...more,
    ...(form === undefined ? {} : { form }),
    ...(identifies === "person" ? { personal: true } : {}),
    ...(identifies === "record" ? { identifier: true } : {}),
  };
}

export const text: ScalarSlot = ofType("text");
export const personName: ScalarSlot = ofType("person-name");
export const mobile: ScalarSlot = ofType("mobile");
export const email: ScalarSlot = ofType("email");
export const idCardNumber: ScalarSlot = ofType("id-card");
export const organization: ScalarSlot = ofType("organization");
export const uscc: ScalarSlot = ofType("uscc");
export const fileId: ScalarSlot = ofType("file-id");
export const userId: ScalarSlot = ofType("user-id");
export const sealId: ScalarSlot = ofType("seal-id");
export const templateId: ScalarSlot = ofType("template-id");
export const openId: ScalarSlot = ofType("open-id");
/** An id of a kind that no type of parameter is named after. */
export const otherId: ScalarSlot = { ...text, noun: "id", identifier: true };
export const url: ScalarSlot = ofType("url");
export const integer: ScalarSlot = ofType("integer");
export const decimal: ScalarSlot = ofType("number");
export const boolean: ScalarSlot = ofType("boolean");
export const time: ScalarSlot = ofType("timestamp");
/** A time at which somebody is reminded: on a date in the morning. */
export const reminder: ScalarSlot = { ...time, decode: "morningSeconds", form: time.form?.replace("its end", "09:00") ?? "" };
export const calendarDate: ScalarSlot = ofType("date");
export const color: ScalarSlot = { ...text, noun: "colour", form: "#RRGGBB", pattern: "^(#[0-9a-fA-F]{6})?$", example: "#0052D9" };

export const length: ScalarSlot = {
  kind: "scalar",
  noun: "length",
  accepts: ["number", "string"],
  param: "number",
  plain: "number",
  decode: "points",
  form: "points, or a number with mm, cm or in",
  pattern: "^-?\\d+(\\.\\d+)?(mm|cm|in|pt)$",
  example: "20mm",
};

export const pages: ScalarSlot = {
  kind: "scalar",
  noun: "pages",
  accepts: ["integer", "string"],
  param: "text",
  plain: "string",
  says: ["all"],
  form: "all, 3, 1-3, or 1-3,5,8-last",
  pattern: "^(all|\\d+(-(\\d+|last))?(,\\d+(-(\\d+|last))?)*)$",
  example: "1-3,5,8-last",
};

/** A page, counted from 1, or from the end. */
export const page: ScalarSlot = {
  ...integer,
  noun: "page-number",
  accepts: ["integer", "string"],
  named: { last: -1 },
  form: "counted from 1, from the end when negative, or last",
  example: "last",
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

export const textOrMap: DataSlot = { kind: "data", accepts: "text-or-map" };

export function one(construct: Construct): RecordSlot {
  return { kind: "record", construct };
}

export function many(construct: Construct): RecordsSlot {
  return { kind: "records", construct };
}
