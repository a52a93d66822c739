import {
  calendarDay,
  chosenOption,
  countOfFiles,
  decimalNumber,
  judgedValue,
  plainValue,
  singleLine,
  uploadedFile,
} from "../../runtime/component/value.ts";
import { emailAddress } from "../../runtime/approver/identity.ts";
import { constructRule, type Rule } from "../base/rule.ts";

const date = constructRule(
  {
    name: "value-date",
    refusals: ["value-date"],
    docs: {
      what: "The value of a date is a day of the calendar, written yyyy-mm-dd.",
      why: "The compiler writes it as the service wants it, 2026年03月01日; the service refuses a day that does not exist.",
      mend: "Correct the date.",
      wrong: '{ type: date, value: "2026-02-30" }',
      right: '{ type: date, value: "2026-02-28" }',
    },
  },
  ["fill-component"],
  judgedValue(({ type }) => type === "date", calendarDay),
);

const files = constructRule(
  {
    name: "value-attachment-count",
    refusals: ["value-attachment-count"],
    docs: {
      what: "An attachment holds at most 6 files.",
      why: "The service refuses more.",
      mend: "Attach fewer files, or add a second attachment.",
      wrong: "{ type: attachment, value: [file_1, file_2, file_3, file_4, file_5, file_6, file_7] }",
      right: "{ type: attachment, value: [file_1, file_2] }",
    },
  },
  ["fill-component"],
  countOfFiles,
);

const image = constructRule(
  {
    name: "value-image-id",
    refusals: ["value-image-id"],
    docs: {
      what: "The value of an image is the id of one uploaded file.",
      why: "The service takes pictures only from files that were uploaded to it, as JPG or PNG.",
      mend: "Upload the picture with UploadFiles and write the id that it returns.",
      wrong: "{ type: image, value: https://example.com/logo.png }",
      right: "{ type: image, value: yDR4yUUgyg1qqlj7UuO4zjES3G9Shoxk }",
    },
  },
  ["fill-component"],
  judgedValue(({ type }) => type === "image", uploadedFile),
);

const characters = constructRule(
  {
    name: "value-text-charset",
    refusals: ["value-text-charset"],
    docs: {
      what: "The value of a text, a selector or a district holds no pictographs.",
      why: "The fonts of the service cannot draw them, and it refuses them.",
      mend: "Remove the character.",
      wrong: "{ type: text, value: 好😀 }",
      right: "{ type: text, value: 好 }",
    },
  },
  ["fill-component"],
  plainValue,
);

const line = constructRule(
  {
    name: "value-single-line",
    refusals: ["value-single-line"],
    docs: {
      what: "The value of a text has one line.",
      why: "A text is drawn in one line; the service may refuse a line break, or drop what follows it.",
      mend: "Use the type `multiline-text`.",
      wrong: '{ type: text, value: "第一行\\n第二行" }',
      right: '{ type: multiline-text, value: "第一行\\n第二行" }',
    },
  },
  ["fill-component"],
  judgedValue(({ type }) => type === "text", singleLine),
);

const option = constructRule(
  {
    name: "value-selector-option",
    refusals: ["value-selector-option"],
    docs: {
      what: "The value of a selector is one of its options, or several of them where `multiple` is true.",
      why: "The service refuses a choice that the selector does not offer.",
      mend: "Write one of the options, or add the value to them.",
      wrong: "{ type: selector, options: [同意, 不同意], value: 弃权 }",
      right: "{ type: selector, options: [同意, 不同意], value: 同意 }",
    },
  },
  ["fill-component", "sign-component"],
  chosenOption,
);

const email = constructRule(
  {
    name: "value-subtype-email",
    refusals: ["value-subtype-email"],
    docs: {
      what: "The value of a text with the subtype `email` is an e-mail address.",
      why: "The service refuses anything else.",
      mend: "Correct the address, or leave the subtype out.",
      wrong: "{ type: text, subtype: email, value: zhangsan }",
      right: "{ type: text, subtype: email, value: zhangsan@example.com }",
    },
  },
  ["fill-component"],
  judgedValue(({ subtype }) => subtype === "email", emailAddress),
);

const digit = constructRule(
  {
    name: "value-subtype-digit",
    refusals: ["value-subtype-digit"],
    docs: {
      what: "The value of a text with the subtype `digit` is a number, with or without decimals.",
      why: "The service refuses anything else, also separators of thousands and units.",
      mend: "Write digits and at most one point, or leave the subtype out.",
      wrong: '{ type: text, subtype: digit, value: "12,000 元" }',
      right: '{ type: text, subtype: digit, value: "12000.00" }',
    },
  },
  ["fill-component"],
  judgedValue(({ subtype }) => subtype === "digit", decimalNumber),
);

/** Laws on the values of components, by type and subtype. */
export const valueRules: readonly Rule[] = [date, files, image, characters, line, option, email, digit];
