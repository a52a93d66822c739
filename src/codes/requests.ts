import type { Code } from "../model/diagnostic.ts";
import { syntax } from "./syntax.ts";

const requestJsonWords = {
  messages: {
    ended: "Here the JSON has ended already.",
    "no-colon": "Behind the name of a member comes a colon and its value.",
    "comma-alone": "This comma stands behind no value.",
    "comma-last": "Behind the last value stands no comma in JSON.",
    "no-comma-value": "Between the value before and this stands no comma.",
    "no-comma-member": "Between the member before and this stands no comma.",
    "never-closed": "This bracket is never closed.",
    "no-name": "Here the name of a member is missing.",
    "bare-name": "The name of a member stands in double quotes in JSON.",
    "open-text": "This text has no closing quotation mark on its line.",
    control: "A control character stands here as it is.",
    "single-quotes": "Texts stand in double quotes in JSON.",
    escape: "A backslash begins an escape that JSON does not know.",
    "no-value": "Here a value is missing.",
    foreign: "This is no value of JSON.",
    digits: "This number has more digits than programs keep: another one would be sent.",
    comment: "JSON has no comments.",
  },
  helps: {
    rest: "Remove the rest.",
    add: "Add them.",
    remove: "Remove it.",
    comma: "Remove the comma.",
    "add-comma": "Add it, or the quotation mark or bracket that lacks.",
    bracket: "Add the closing bracket where it ends.",
    name: 'Write `"Name": value`.',
    "double-quotes": "Put it in double quotes.",
    "quotation-mark": "Add it.",
    escape: "Write it as an escape, such as `\\t`.",
    two: "Write two backslashes for one.",
    fewer: "Write it with fewer digits, or as a text.",
    words: "JSON writes `true`, `false` and `null`, in lower case.",
    straight: 'JSON has straight quotation marks: `"`.',
    number: "A number of JSON has no leading zero, no plus sign, and digits before and behind its point.",
    value: "A value is a text in double quotes, a number, `true`, `false`, `null`, a list or an object.",
    comment: "Remove the comment.",
  },
} as const;

export const requestJson: Code<typeof requestJsonWords.messages, typeof requestJsonWords.helps> = syntax("request-json", requestJsonWords, {
  what: "A request body is JSON: no comments, no comma behind the last value, names and texts in double quotes, numbers that programs keep as they are.",
  why: "The service reads JSON and nothing else; what an editor or a lenient program forgives never reaches it as it was meant.",
  fix: "Correct what the message points at.",
  wrong: '{ "FlowName": "采购合同", } // draft',
  right: '{ "FlowName": "采购合同" }',
});

const requestBodyWords = {
  messages: {
    "one-of-call": "{names:and code} belongs to the call, not to its body.",
    "of-call": "{names:and code} belong to the call, not to its body.",
    list: "A request body is an object of its members, and this is a list.",
    single: "A request body is an object of its members, and this is a single value.",
    reply: "This is a reply of the service, not a request.",
    inside: "The body stands under {path:code}.",
    "inside-text": "The body stands under {path:code}, as a text.",
    curl: "This is a curl command, not the body that it sends.",
    contract: "This is a contract of flowspec, not a request.",
  },
  helps: {
    "leave-out": "Leave them out: the SDK adds them.",
    "other-action": "Leave them out; and this is a body of {action}: `--action {action}`.",
    each: "Give each request a file of its own.",
    object: "Write {form:code}.",
    reply: "Give the body of the request that it answers.",
    alone: "Give what stands there alone, in a file of its own.",
    curl: "Save what stands behind its `--data` in a file of its own, without the quotes of the shell.",
    contract: "Check it without `--action`, or `flowspec render` it first.",
  },
} as const;

export const requestBody: Code<typeof requestBodyWords.messages, typeof requestBodyWords.helps> = syntax("request-body", requestBodyWords, {
  what: "A file that is checked or imported as a request holds the body of one request: an object of its members, and nothing around it.",
  why: "What an SDK, a gateway or a log puts around a body is never sent, and a reply or a command is no request at all.",
  fix: "Give the body alone; the message says where it stands.",
  wrong: '{ "action": "CreateFlowByFiles", "params": { "FlowName": "采购合同" } }',
  right: '{ "FlowName": "采购合同" }',
});
