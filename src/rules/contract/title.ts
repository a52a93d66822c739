import { type Hole, hole } from "../../runtime/hole.ts";
import type { Wrong } from "../../runtime/message.ts";
import {
  atMost,
  inParts,
  isBlank,
  lengthMessages,
  partsAtMost,
  plainKinds,
  plainName,
  plainNameMessages,
  titleCharacters,
  titleMessages,
  usualTitleCharacters,
  usualTitleMessages,
} from "../../runtime/text.ts";
import { type Rule, constructRule, textRule } from "../base/rule.ts";

function saysNothing(title: string | Hole | undefined): boolean {
  return title !== hole && isBlank(title ?? "");
}

/** A flow has a title. */
const titleRequired = constructRule(
  {
    name: "flow-name-required",
    refusals: ["flow-name-required"],
    messages: {
      "no-title": "The contract has no title.",
    },
    docs: {
      what: "A contract has a title.",
      why: "The service names the contract, its notices and its file by it, and refuses a request without one.",
      fix: "Add `title`.",
      wrong: 'title: ""',
      right: "title: 采购合同",
    },
  },
  ["flow"],
  ({ title }) => (saysNothing(title) ? [{ key: "title", message: "no-title" }] : []),
  { keys: { flow: ["title"] }, kind: plainKinds.marks },
);

const titleLength = textRule(
  {
    name: "flow-name-length",
    refusals: ["flow-name-length"],
    messages: lengthMessages,
    docs: {
      what: "A title has at most 200 characters.",
      why: "The service refuses a longer one.",
      fix: "Shorten the title; what does not fit belongs in `description`.",
      wrong: "title: 采购合同…   # 204 characters",
      right: "title: 采购合同",
    },
  },
  { flow: ["title"] },
  atMost(200),
  partsAtMost(200),
  plainKinds.space,
);

const titleRefused = textRule(
  {
    name: "flow-name-hard-charset",
    refusals: ["flow-name-hard-charset"],
    messages: titleMessages,
    docs: {
      what: 'A title holds no control characters, no pictographs, and none of \\ / * ? " < > |.',
      why: "The title becomes the name of the file that people download, and no file can be named so.",
      fix: "Replace the character, for example with a hyphen.",
      wrong: "title: 采购/销售合同",
      right: "title: 采购-销售合同",
    },
  },
  { flow: ["title"] },
  titleCharacters,
  inParts(titleCharacters),
  plainKinds.space,
);

const titleUsual = textRule(
  {
    name: "flow-name-charset",
    refusals: ["flow-name-charset"],
    messages: usualTitleMessages,
    docs: {
      what: "A title is made of Chinese characters and punctuation, letters, digits, spaces, and ( ) [ ] - _ , ; . & +.",
      why: "The documents name no others. Some have been accepted nevertheless, so this is a warning.",
      fix: "Use one of the documented characters.",
      wrong: "title: 合同:采购",
      right: "title: 合同-采购",
    },
  },
  { flow: ["title"] },
  usualTitleCharacters,
  inParts(usualTitleCharacters),
  plainKinds.space,
);

/** A group has a title. */
const groupTitleRequired = constructRule(
  {
    name: "group-name-required",
    refusals: ["group-name-required"],
    messages: {
      "no-title": "The group has no title.",
    },
    docs: {
      what: "A group has a title.",
      why: "People find its contracts by it, and the service refuses a group without one.",
      fix: "Add `group: { title }`.",
      wrong: 'group: { title: "" }',
      right: "group: { title: 入职合同 }",
    },
  },
  ["contract"],
  function* ({ group }) {
    if (group === undefined) yield { message: "no-title" };
    else if (group !== hole && saysNothing(group.title)) yield { on: group, key: "title", message: "no-title" };
  },
);

const groupTitleLength = textRule(
  {
    name: "group-name-length",
    refusals: ["group-name-length"],
    messages: lengthMessages,
    docs: {
      what: "The title of a group has at most 200 characters.",
      why: "The service refuses a longer one.",
      fix: "Shorten it.",
      wrong: "group: { title: 入职合同… }   # 204 characters",
      right: "group: { title: 入职合同 }",
    },
  },
  { group: ["title"] },
  atMost(200),
  partsAtMost(200),
);

/** A title of a group; the service's own examples have a hyphen, which its text does not name. */
function groupTitleCharacters(value: string): Wrong<typeof plainNameMessages> {
  return plainName(value.replace(/-/gu, ""));
}

const groupTitleUsual = textRule(
  {
    name: "group-name-charset",
    refusals: ["group-name-charset"],
    messages: plainNameMessages,
    docs: {
      what: "The title of a group is made of Chinese characters, letters, digits, underscores and hyphens.",
      why: "The documents name no others but the hyphen, which their examples use; the service may refuse the rest.",
      fix: "Replace the character, for example with a hyphen.",
      wrong: "group: { title: 入职合同? }",
      right: "group: { title: 入职合同-2026 }",
    },
  },
  { group: ["title"] },
  groupTitleCharacters,
  inParts(groupTitleCharacters),
);

/** Laws on the titles of contracts and groups. */
export const titleRules: readonly Rule[] = [
  titleRequired,
  titleLength,
  titleRefused,
  titleUsual,
  groupTitleRequired,
  groupTitleLength,
  groupTitleUsual,
];
