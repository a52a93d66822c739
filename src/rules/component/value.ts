import { emailAddress, emailMessages } from "../../runtime/approver/identity.ts";
import { judgedValue } from "../../runtime/component/value.ts";
import { isDate } from "../../runtime/encode.ts";
import { hole, isConcrete } from "../../runtime/hole.ts";
import { type Passing, withKey } from "../../runtime/law.ts";
import type { Wrong } from "../../runtime/message.ts";
import { noPictographs, pictographMessages, plainKinds } from "../../runtime/text.ts";
import { type Rule, constructRule } from "../base/rule.ts";

const calendarDayMessages = {
  "no-day": "{key:key} is {value:excerpt}, which is no day of the calendar.",
} as const;

/** A day of the calendar. */
function calendarDay(value: string): Wrong<typeof calendarDayMessages> {
  return isDate(value) ? undefined : { message: "no-day", data: { value } };
}

const date = constructRule(
  {
    name: "value-date",
    refusals: ["value-date"],
    messages: calendarDayMessages,
    docs: {
      what: "The value of a date is a day of the calendar, written yyyy-mm-dd.",
      why: "The compiler writes it as the service wants it, 2026年03月01日; the service refuses a day that does not exist.",
      fix: "Correct the date.",
      wrong: '{ type: date, value: "2026-02-30" }',
      right: '{ type: date, value: "2026-02-28" }',
    },
  },
  ["fill-component"],
  judgedValue(({ type }) => type === "date", calendarDay),
);

const mostFiles = 6;

/** Attachments are not too many. */
const files = constructRule(
  {
    name: "value-attachment-count",
    refusals: ["value-attachment-count"],
    messages: {
      "too-many": "This holds {count} files, and at most {limit} can be attached.",
    },
    docs: {
      what: "An attachment holds at most 6 files.",
      why: "The service refuses more.",
      fix: "Attach fewer files, or add a second attachment.",
      wrong: "{ type: attachment, value: [file_1, file_2, file_3, file_4, file_5, file_6, file_7] }",
      right: "{ type: attachment, value: [file_1, file_2] }",
    },
  },
  ["fill-component"],
  (component) => {
    if (component.type !== "attachment") return [];
    const { value } = component;
    if (Array.isArray(value) && value.length > mostFiles)
      return [{ key: "value", message: "too-many", data: { count: value.length, limit: mostFiles } }];
    return [];
  },
);

const uploadedFileMessages = {
  "no-file-id": "{key:key} is {value:excerpt}, which is no id of an uploaded file.",
} as const;

/** The id of an uploaded file. */
function uploadedFile(value: string): Wrong<typeof uploadedFileMessages> {
  return /^[\w-]+$/u.test(value) ? undefined : { message: "no-file-id", data: { value } };
}

const image = constructRule(
  {
    name: "value-image-id",
    refusals: ["value-image-id"],
    messages: uploadedFileMessages,
    docs: {
      what: "The value of an image is the id of one uploaded file.",
      why: "The service takes pictures only from files that were uploaded to it, as JPG or PNG.",
      fix: "Upload the picture with UploadFiles and write the id that it returns.",
      wrong: "{ type: image, value: https://example.com/logo.png }",
      right: '{ type: image, value: "{{picture}}" }',
    },
  },
  ["fill-component"],
  judgedValue(({ type }) => type === "image", uploadedFile),
);

/** Types whose values are plain texts. */
const textTypes: ReadonlySet<unknown> = new Set(["text", "multiline-text", "district"]);

function chosenIn(value: unknown): readonly string[] {
  if (typeof value === "string") return value === "" ? [] : [value];
  return Array.isArray(value) ? value.filter((choice: unknown) => typeof choice === "string") : [];
}

/** Neither pictographs nor line breaks are in values of plain characters. */
const plainValue: Passing = { keys: { "fill-component": ["value"] }, kind: plainKinds.space };

/** Neither a plain text nor what is chosen in a selector has pictographs. */
const characters = constructRule(
  {
    name: "value-text-charset",
    refusals: ["value-text-charset"],
    messages: pictographMessages,
    docs: {
      what: "The value of a text, a selector or a district holds no pictographs.",
      why: "The fonts of the service cannot draw them, and it refuses them.",
      fix: "Remove the character.",
      wrong: "{ type: text, value: 好😀 }",
      right: "{ type: text, value: 好 }",
    },
  },
  ["fill-component"],
  (component) => {
    const { type } = component;
    if (type !== "selector" && !textTypes.has(type)) return [];
    const { value } = component;
    const texts = type === "selector" ? chosenIn(value) : typeof value === "string" ? [value] : [];
    const wrong = texts.map(noPictographs).find((found) => found !== undefined);
    if (wrong !== undefined) return [{ key: "value", ...withKey("value", wrong) }];
    return [];
  },
  plainValue,
);

const singleLineMessages = {
  "line-break": "{key:key} has a line break, and a text has one line; the service may refuse it.",
} as const;

/** A text of one line. */
function singleLine(value: string): Wrong<typeof singleLineMessages> {
  return /[\n\r]/u.test(value) ? { message: "line-break" } : undefined;
}

const line = constructRule(
  {
    name: "value-single-line",
    refusals: ["value-single-line"],
    messages: singleLineMessages,
    docs: {
      what: "The value of a text has one line.",
      why: "A text is drawn in one line; the service may refuse a line break, or drop what follows it.",
      fix: "Use the type `multiline-text`.",
      wrong: '{ type: text, value: "第一行\\n第二行" }',
      right: '{ type: multiline-text, value: "第一行\\n第二行" }',
    },
  },
  ["fill-component"],
  judgedValue(({ type }) => type === "text", singleLine),
  plainValue,
);

/** What is chosen in a selector is one of its options. */
const option = constructRule(
  {
    name: "value-selector-option",
    refusals: ["value-selector-option"],
    messages: {
      "no-option": "{choice:excerpt} is none of the options.",
      several: "{count} options are chosen, and only one can be unless `multiple` is true.",
    },
    docs: {
      what: "The value of a selector is one of its options, or several of them where `multiple` is true.",
      why: "The service refuses a choice that the selector does not offer.",
      fix: "Write one of the options, or add the value to them.",
      wrong: "{ type: selector, options: [同意, 不同意], value: 弃权 }",
      right: "{ type: selector, options: [同意, 不同意], value: 同意 }",
    },
  },
  ["fill-component", "sign-component"],
  function* (component) {
    if (component.type !== "selector") return;
    const { options, multiple, value } = component;
    if (!isConcrete(options)) return;
    const chosen = chosenIn(value);
    const foreign = chosen.find((choice) => !options.includes(choice) && noPictographs(choice) === undefined);
    // An option may hold the separator itself: on the wire, the value is one text.
    if (options.some((option) => typeof option === "symbol" || option === chosen.join("、"))) return;
    if (foreign !== undefined) yield { key: "value", message: "no-option", data: { choice: foreign } };
    else if (chosen.length > 1 && multiple !== true && multiple !== hole)
      yield { key: "value", message: "several", data: { count: chosen.length } };
  },
);

const email = constructRule(
  {
    name: "value-subtype-email",
    refusals: ["value-subtype-email"],
    messages: emailMessages,
    docs: {
      what: "The value of a text with the subtype `email` is an e-mail address.",
      why: "The service refuses anything else.",
      fix: "Correct the address, or leave the subtype out.",
      wrong: "{ type: text, subtype: email, value: zhangsan }",
      right: "{ type: text, subtype: email, value: zhangsan@example.com }",
    },
  },
  ["fill-component"],
  judgedValue(({ subtype }) => subtype === "email", emailAddress),
);

const decimalMessages = {
  "no-number": "{key:key} is {value:excerpt}, which is no number.",
} as const;

/** A decimal number. */
function decimalNumber(value: string): Wrong<typeof decimalMessages> {
  return /^[+-]?\d+(?:\.\d+)?$/u.test(value) ? undefined : { message: "no-number", data: { value } };
}

const digit = constructRule(
  {
    name: "value-subtype-digit",
    refusals: ["value-subtype-digit"],
    messages: decimalMessages,
    docs: {
      what: "The value of a text with the subtype `digit` is a number, with or without decimals.",
      why: "The service refuses anything else, also separators of thousands and units.",
      fix: "Write digits and at most one point, or leave the subtype out.",
      wrong: '{ type: text, subtype: digit, value: "12,000 元" }',
      right: '{ type: text, subtype: digit, value: "12000.00" }',
    },
  },
  ["fill-component"],
  judgedValue(({ subtype }) => subtype === "digit", decimalNumber),
);

/** Laws on the values of components, by type and subtype. */
export const valueRules: readonly Rule[] = [date, files, image, characters, line, option, email, digit];
