import { all, isConcrete } from "../../runtime/hole.ts";
import { atMost, inParts, lengthMessages, partsAtMost, plainName, plainNameMessages } from "../../runtime/text.ts";
import { type Rule, constructRule, textRule } from "../base/rule.ts";

const categoryLength = textRule(
  {
    name: "flow-type-length",
    refusals: ["flow-type-length"],
    messages: lengthMessages,
    docs: {
      what: "A category has at most 200 characters.",
      why: "The service refuses a longer one.",
      fix: "Shorten it.",
      wrong: "category: 采购…   # 202 characters",
      right: "category: 采购",
    },
  },
  { flow: ["category"] },
  atMost(200),
  partsAtMost(200),
);

const categoryLengthOfFile = textRule(
  {
    name: "flow-type-length-channel",
    refusals: ["flow-type-length-channel"],
    messages: lengthMessages,
    docs: {
      what: "Where an application sends files, a category has at most 255 characters.",
      why: "The service refuses a longer one; its other actions stop at 200 already.",
      fix: "Shorten it.",
      wrong: "category: 采购…   # 256 characters",
      right: "category: 采购",
    },
  },
  { flow: ["category"] },
  atMost(255),
  partsAtMost(255),
);

const categoryCharacters = textRule(
  {
    name: "flow-type-charset",
    refusals: ["flow-type-charset"],
    messages: plainNameMessages,
    docs: {
      what: "A category is made of Chinese characters, letters, digits and underscores.",
      why: "The documents name no others, and the service may refuse them.",
      fix: "Use one of the documented characters.",
      wrong: "category: 采购/销售",
      right: "category: 采购_销售",
    },
  },
  { flow: ["category"] },
  plainName,
  inParts(plainName),
);

/** A category that an id beside it overrules. */
const categoryOrId = constructRule(
  {
    name: "user-flow-type-precedence",
    refusals: ["user-flow-type-precedence"],
    messages: {
      ignored: "`category` is ignored, for `categoryId` stands beside it.",
    },
    docs: {
      what: "A contract has a category by its name or by its id, not both.",
      why: "The id wins: the name is ignored, and the contract is filed elsewhere than a reader of the name expects.",
      fix: "Keep one of the two.",
      wrong: "categoryId: yDRcategoryId0000000000000000001\ncategory: 采购",
      right: "category: 采购",
    },
  },
  ["flow"],
  function* ({ category, categoryId }) {
    if (isConcrete(category) && isConcrete(categoryId)) yield { key: "category", message: "ignored" };
  },
);

/** Categories of a group's contracts that the group's own overrules. */
const categoryOfGroup = constructRule(
  {
    name: "group-user-flow-type-overrides",
    refusals: ["group-user-flow-type-overrides"],
    messages: {
      ignored: "This category is ignored, for the group has one of its own.",
    },
    docs: {
      what: "Contracts of a group that has a category have none of their own.",
      why: "The group's category replaces theirs, which are ignored.",
      fix: "Remove it, or the group's.",
      wrong: "group: { title: 入职合同, category: 人事 }\nflows:\n  - { title: 劳动合同, category: 劳动 }\n  - { title: 保密协议 }",
      right: "group: { title: 入职合同, category: 人事 }\nflows:\n  - { title: 劳动合同 }\n  - { title: 保密协议 }",
    },
  },
  ["contract"],
  function* ({ group, flows }) {
    if (!isConcrete(group)) return;
    const key = isConcrete(group.categoryId) ? "categoryId" : "category";
    if (!isConcrete(group[key])) return;
    for (const flow of all(flows)) {
      if (!isConcrete(flow.category)) continue;
      const related = [{ on: group, key, message: "of-group" }];
      yield { on: flow, key: "category", message: "ignored", related };
    }
  },
);

const categoryLengthOfGroup = textRule(
  {
    name: "group-flow-type-length",
    refusals: ["group-flow-type-length"],
    messages: lengthMessages,
    docs: {
      what: "The category of a group has at most 200 characters.",
      why: "No document gives a bound, but it becomes the category of each contract, which has this one.",
      fix: "Shorten it.",
      wrong: "group: { title: 入职合同, category: 人事… }   # 202 characters",
      right: "group: { title: 入职合同, category: 人事 }",
    },
  },
  { group: ["category"] },
  atMost(200),
  partsAtMost(200),
);

/** Laws on the categories of contracts and groups. */
export const categoryRules: readonly Rule[] = [
  categoryLength,
  categoryLengthOfFile,
  categoryCharacters,
  categoryOrId,
  categoryOfGroup,
  categoryLengthOfGroup,
];
