import { valueMessages } from "../runtime/param-types.ts";
import type { Code } from "../model/diagnostic.ts";
import { idHourMessages } from "../runtime/reviewed-file.ts";

const sampleParamsWords = {
  messages: {
    "no-value": "No value for {names:and code 12}.",
    "no-param": "No parameter is called {name:code}.",
  },
  helps: {
    "every-one": "Every parameter without `optional` or `default` needs one.",
    "no-params": "The contract has no parameters.",
    "its-params": "Its parameters are {names:and code 12}.",
    "did-you-mean": "Did you mean {guess:code}?",
  },
} as const;

export const sampleParams: Code<typeof sampleParamsWords.messages, typeof sampleParamsWords.helps> = {
  name: "sample-params",
  severity: "error",
  refusals: [],
  ...sampleParamsWords,
  docs: {
    what: "A sample gives a value to each parameter that needs one, and to no other.",
    why: "A sample is a request as it would be sent; with a value missing there is none.",
    fix: "Add the missing values, correct misspelt names.",
    wrong: "params: { supplier: person-name }\ntitle: 采购合同-{{supplier}}\nsamples: { review: { suplier: 李四 } }",
    right: "params: { supplier: person-name }\ntitle: 采购合同-{{supplier}}\nsamples: { review: { supplier: 李四 } }",
  },
};

const paramValuesWords = {
  helps: {
    "declared-as": "{name:code} is declared as {type}.",
    "write-fields": "Write the fields of {list:code}.",
  },
} as const;

export const paramValues: Code<typeof valueMessages, typeof paramValuesWords.helps> = {
  name: "param-values",
  severity: "error",
  refusals: [],
  messages: valueMessages,
  ...paramValuesWords,
  docs: {
    what: "A parameter's value has its type and keeps to its bounds.",
    why: "The generated builder refuses it at run time for the same reason.",
    fix: "Correct the value as the message says.",
    wrong:
      'params: { amount: { type: text, maxLength: 5 } }\nsamples: { review: { amount: "12,000.00" } }\ndescription: 合同金额 {{amount}} 元',
    right:
      'params: { amount: { type: text, maxLength: 20 } }\nsamples: { review: { amount: "12,000.00" } }\ndescription: 合同金额 {{amount}} 元',
  },
};

const sampleNowWords = {
  messages: {
    "by-clock": "What the sample {name:code} gives depends on the clock.",
  },
  helps: {
    "add-moment": "Add the moment at which it is judged, such as `now: 2026-01-05T09:00:00+08:00`.",
  },
} as const;

export const sampleNow: Code<typeof sampleNowWords.messages, typeof sampleNowWords.helps> = {
  name: "sample-now",
  severity: "error",
  refusals: [],
  ...sampleNowWords,
  docs: {
    what: "A sample whose result depends on the clock says at which moment it is judged.",
    why: "Without it the generated files would change every day.",
    fix: "Add `now:` to the sample.",
    wrong: "deadline: +30d\nsamples: { review: {} }",
    right: "deadline: +30d\nsamples: { review: { now: 2026-01-05T09:00:00+08:00 } }",
  },
};

const sampleNamesWords = {
  messages: {
    "no-kebab": "{name:quoted} is not kebab-case, of at most {limit} characters.",
  },
  helps: {
    "name-form": "Use lower-case letters, digits and single hyphens.",
  },
} as const;

export const sampleNames: Code<typeof sampleNamesWords.messages, typeof sampleNamesWords.helps> = {
  name: "sample-names",
  severity: "error",
  refusals: [],
  ...sampleNamesWords,
  docs: {
    what: "A sample's name is kebab-case, of at most 100 characters.",
    why: "It becomes part of a file's name.",
    fix: "Rename the sample.",
    wrong: 'samples: { "First Try": {} }',
    right: "samples: { first-try: {} }",
  },
};

/** A file is sent while the service keeps it. */
export const fileIdHour: Code<typeof idHourMessages> = {
  name: "file-id-hour",
  severity: "warning",
  refusals: [],
  messages: idHourMessages,
  docs: {
    what: "The id of an uploaded file is used before the moment until which the service keeps the file: by default an hour after the upload.",
    why: "Afterwards the service removes files at moments of its own, and may not find this one. A builder can tell only of ids that know when they were uploaded.",
    fix: "Upload the file again, shortly before the request is sent.",
    wrong: "fileId: labourContractFile.uploaded(accepted, reply, twoHoursAgo)",
    right: "fileId: labourContractFile.uploaded(accepted, reply, aMinuteAgo)",
  },
};

const fileIdWrittenMessages = {
  written:
    "This id of a file is written out, and the service keeps an uploaded file for an hour, unless the account may keep files longer.",
} as const;

/** A file is named when it is there: its id comes with each call. */
export const fileIdWritten: Code<typeof fileIdWrittenMessages> = {
  name: "file-id-written",
  severity: "warning",
  refusals: [],
  messages: fileIdWrittenMessages,
  docs: {
    what: "The id of an uploaded file is a parameter; it is not written out in a contract, in a file that it uses, or as a variable.",
    why: "Uploads live for an hour, unless the service has allowed the account to keep them longer: a request that is made tomorrow would name a file that is gone.",
    fix: "Make it a parameter, and give it what UploadFiles returned just before; the id of a sample may be any.",
    wrong: "files:\n  - { id: yDRcontractFileId000000000000001 }",
    right: 'files:\n  - { id: "{{file}}" }',
  },
};

const reminderBeforeDeadlineMessages = {
  early: "`expiryReminderAt` lies before the deadline of signing: it reminds of the end of the matter, and of no signature.",
} as const;

/** Who is told that a contract's matter ends is told after it was signed. */
export const reminderBeforeDeadline: Code<typeof reminderBeforeDeadlineMessages> = {
  name: "reminder-before-deadline",
  severity: "warning",
  refusals: [],
  messages: reminderBeforeDeadlineMessages,
  docs: {
    what: "`expiryReminderAt` lies after the deadline of signing.",
    why: "It tells the sending company that what was agreed ends, so that it can be renewed; nobody is reminded to sign. Before the deadline there may be no contract yet.",
    fix: "Choose a time shortly before what was agreed ends, or remove it.",
    wrong: "deadline: +30d\nexpiryReminderAt: +20d",
    right: "deadline: +30d\nexpiryReminderAt: +330d",
  },
};
