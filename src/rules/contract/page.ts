import { isSingle } from "../../runtime/contract/flows.ts";
import { isPresent, hole, isConcrete } from "../../runtime/hole.ts";
import { withKey } from "../../runtime/law.ts";
import type { Wrong } from "../../runtime/message.ts";
import { atMost, inParts, isBlank, lengthMessages, partsAtMost } from "../../runtime/text.ts";
import { type Rule, constructRule, textRule } from "../base/rule.ts";

const pageDescription = textRule(
  {
    name: "prepare-custom-description-length",
    refusals: ["prepare-custom-description-length"],
    messages: lengthMessages,
    docs: {
      what: "The note on the page has at most 500 characters.",
      why: "The service refuses a longer one.",
      fix: "Shorten it.",
      wrong: "page: { description: 请先核对合同再发起… }   # 504 characters",
      right: "page: { description: 请先核对合同再发起 }",
    },
  },
  { page: ["description"] },
  atMost(500),
  partsAtMost(500),
);

/** What a note on the page is documented to be made of: ideographs, letters, digits and punctuation; and the spaces between them. */
const documentedNote = /^[\p{Script=Han}a-zA-Z0-9\p{P}$+<=>^`|~ \u3000]*$/u;

const noteMessages = {
  undocumented:
    "{key:key} holds {character:character}; documented are Chinese characters, letters, digits and punctuation, and the service may refuse others.",
} as const;

/** A note on the page in documented characters. */
function noteCharacters(value: string): Wrong<typeof noteMessages> {
  if (documentedNote.test(value)) return undefined;
  const found = [...value].find((character) => !documentedNote.test(character)) ?? "";
  return { message: "undocumented", data: { character: found } };
}

const pageCharacters = textRule(
  {
    name: "prepare-custom-description-charset",
    refusals: ["prepare-custom-description-charset"],
    messages: noteMessages,
    docs: {
      what: "On essbasic, the note on the page is made of Chinese characters, letters, digits and punctuation.",
      why: "The documents name no others, and the service may refuse them.",
      fix: "Leave the character out.",
      wrong: "page: { description: 请先核对合同✅ }",
      right: "page: { description: 请先核对合同。 }",
    },
  },
  { page: ["description"] },
  noteCharacters,
  inParts(noteCharacters),
);

/** What may be seen and changed on a page, where the contracts are sent without one. */
const noPage = constructRule(
  {
    name: "page-in-direct-group",
    refusals: ["page-in-direct-group"],
    messages: {
      "no-effect": "This group is sent without a page, so {keys:and key} {count:plural has have} no effect.",
    },
    docs: {
      what: "`page` stands in contracts that are sent from an embedded page.",
      why: "The request of a group has members for it either way; where the group is sent at once, nobody sees a page.",
      fix: "Remove `page`, or use the action that makes a page for the group.",
      wrong: "action: CreateFlowGroupByFiles\npage: { showPreviewButton: true }",
      right: "action: CreatePrepareFlowGroup\npage: { showPreviewButton: true }",
    },
  },
  ["page"],
  function* (page) {
    const keys = Object.entries(page).flatMap(([key, value]) => (isPresent(value) ? [key] : []));
    if (keys[0] !== undefined) yield { key: keys[0], message: "no-effect", data: { keys, count: keys.length } };
  },
);

/** Where approvers cannot be changed on the page, the contract has to name them. */
const pageApprovers = constructRule(
  {
    name: "prepare-forbid-edit-approver",
    refusals: ["prepare-forbid-edit-approver"],
    messages: {
      "none-to-change": "Approvers cannot be changed on the page, and the contract has none.",
    },
    docs: {
      what: "Where approvers cannot be changed on the page, the contract has some.",
      why: "The contract could never be sent, and the service refuses the request.",
      fix: "Add `approvers`, or let them be changed.",
      wrong: "page: { canEditApprovers: false }\napprovers: []",
      right: 'page: { canEditApprovers: false }\napprovers:\n  - { type: person, name: "{{name}}", mobile: "{{mobile}}" }',
    },
  },
  ["contract"],
  function* (contract) {
    const { page } = contract;
    if (!isConcrete(page) || !isSingle(contract) || page.canEditApprovers !== false || isPresent(contract.approvers)) return;
    yield { on: page, key: "canEditApprovers", message: "none-to-change" };
  },
);

/** The palette says what it shows, or what it hides. */
const pagePalette = constructRule(
  {
    name: "prepare-hide-show-exclusive",
    refusals: ["prepare-hide-show-exclusive"],
    messages: {
      both: "`hideComponents` and `showComponents` exclude each other.",
    },
    docs: {
      what: "The palette of the page is given by what it shows or by what it hides.",
      why: "With both, the service refuses the request.",
      fix: "Keep one of the two lists.",
      wrong: "page: { showComponents: [date], hideComponents: [text] }",
      right: "page: { hideComponents: [text] }",
    },
  },
  ["page"],
  function* (page) {
    if (!isConcrete(page.showComponents) || !isConcrete(page.hideComponents)) return;
    const related = [{ on: page, key: "showComponents", message: "what-is-shown" }];
    yield { key: "hideComponents", message: "both", related };
  },
);

/** The result page is for contracts that are reviewed before they are sent. */
const resultNeedsReview = constructRule(
  {
    name: "result-page-needs-review",
    refusals: ["prepare-result-page-needs-review"],
    messages: {
      "no-review": "This page is what the sender sees after asking for a review, and no review is asked for.",
    },
    docs: {
      what: "A contract with a result page is reviewed before it is sent.",
      why: "The service has one kind of result page: what the sender sees after handing in a contract for review.",
      fix: "Add `createReview: true`, or remove the page.",
      wrong: "page: { resultPage: { title: 已提交审核 } }",
      right: "createReview: true\npage: { resultPage: { title: 已提交审核 } }",
    },
  },
  ["contract"],
  function* (contract) {
    const { page } = contract;
    if (!isConcrete(page) || !isSingle(contract) || !isConcrete(page.resultPage)) return;
    if (contract.createReview === true || contract.createReview === hole) return;
    yield { on: page, key: "resultPage", message: "no-review" };
  },
);

const longestResultTitle = 50;

/** The result page has a heading, and a short one. */
const resultPageTitle = constructRule(
  {
    name: "prepare-result-page-title",
    refusals: ["prepare-result-page-title"],
    messages: { "no-title": "The result page has no `title`.", ...lengthMessages },
    docs: {
      what: "A result page has a title of at most 50 characters.",
      why: "The service refuses a page without one, or with a longer one.",
      fix: "Add a short `title`; what does not fit belongs in `description`.",
      wrong: "createReview: true\npage: { resultPage: { description: 请等待审核 } }",
      right: "createReview: true\npage: { resultPage: { title: 已提交审核, description: 请等待审核 } }",
    },
  },
  ["result-page"],
  function* ({ title }) {
    if (title === hole) return;
    if (isBlank(title ?? "")) yield { key: "title", message: "no-title" };
    else {
      const wrong = atMost(longestResultTitle)(title ?? "");
      if (wrong !== undefined) yield { key: "title", ...withKey("title", wrong) };
    }
  },
);

const resultPageDescription = textRule(
  {
    name: "prepare-result-page-description",
    refusals: ["prepare-result-page-description"],
    messages: lengthMessages,
    docs: {
      what: "The text of a result page has at most 200 characters.",
      why: "The service refuses a longer one.",
      fix: "Shorten it.",
      wrong: "createReview: true\npage: { resultPage: { title: 已提交审核, description: 请等待审核… } }   # 205 characters",
      right: "createReview: true\npage: { resultPage: { title: 已提交审核, description: 请等待审核 } }",
    },
  },
  { "result-page": ["description"] },
  atMost(200),
  partsAtMost(200),
);

/** Laws on the embedded page. */
export const pageRules: readonly Rule[] = [
  pageDescription,
  pageCharacters,
  noPage,
  pageApprovers,
  pagePalette,
  resultNeedsReview,
  resultPageTitle,
  resultPageDescription,
];
