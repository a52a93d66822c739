import { atMost, plainName, titleCharacters, usualTitleCharacters } from "../../checks/text.ts";
import { presenceRule, textRule, type Rule } from "../rule.ts";

const titleRequired = presenceRule(
  {
    name: "flow-name-required",
    refusals: ["flow-name-required"],
    docs: {
      what: "A contract has a title.",
      why: "The service names the contract, its notices and its file by it, and refuses a request without one.",
      mend: "Add `title`.",
      wrong: 'title: ""',
      right: "title: 采购合同",
    },
  },
  "flow",
  "title",
  "The contract has no title.",
);

const titleLength = textRule(
  {
    name: "flow-name-length",
    refusals: ["flow-name-length"],
    docs: {
      what: "A title has at most 200 characters.",
      why: "The service refuses a longer one.",
      mend: "Shorten the title; what does not fit belongs into `description`.",
      wrong: `title: ${"采购合同".repeat(51)}`,
      right: "title: 采购合同",
    },
  },
  { flow: ["title"] },
  atMost(200),
);

const titleRefused = textRule(
  {
    name: "flow-name-hard-charset",
    refusals: ["flow-name-hard-charset"],
    docs: {
      what: 'A title holds no control characters, no pictographs, and none of \\ / * ? " < > |.',
      why: "The title becomes the name of the file that people download, and no file can be named so.",
      mend: "Replace the character, for example with a hyphen.",
      wrong: "title: 采购/销售合同",
      right: "title: 采购-销售合同",
    },
  },
  { flow: ["title"] },
  titleCharacters,
);

const titleUsual = textRule(
  {
    name: "flow-name-charset",
    refusals: ["flow-name-charset"],
    docs: {
      what: "A title is made of Chinese characters and punctuation, letters, digits, spaces, and ( ) [ ] - _ , ; . & +.",
      why: "The documents name no others. Some have been accepted nevertheless, so this is a warning.",
      mend: "Use one of the documented characters.",
      wrong: "title: 合同:采购",
      right: "title: 合同-采购",
    },
  },
  { flow: ["title"] },
  usualTitleCharacters,
);

const categoryLength = textRule(
  {
    name: "flow-type-length",
    refusals: ["flow-type-length"],
    docs: {
      what: "A category has at most 200 characters.",
      why: "The service refuses a longer one.",
      mend: "Shorten it.",
      wrong: `category: ${"采购".repeat(101)}`,
      right: "category: 采购",
    },
  },
  { flow: ["category"] },
  atMost(200),
);

const categoryCharacters = textRule(
  {
    name: "flow-type-charset",
    refusals: ["flow-type-charset"],
    docs: {
      what: "A category is made of Chinese characters, letters, digits and underscores.",
      why: "The documents name no others, and the service may refuse them.",
      mend: "Use one of the documented characters.",
      wrong: "category: 采购/销售",
      right: "category: 采购_销售",
    },
  },
  { flow: ["category"] },
  plainName,
);

/** Laws on what stands at the top of a single contract. */
export const flowRules: readonly Rule[] = [titleRequired, titleLength, titleRefused, titleUsual, categoryLength, categoryCharacters];
