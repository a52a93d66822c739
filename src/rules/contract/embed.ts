import { within } from "../../runtime/approver/within.ts";
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
      wrong: "embed: { description: 请先核对合同再发起… }   # 504 characters",
      right: "embed: { description: 请先核对合同再发起 }",
    },
  },
  { embed: ["description"] },
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
      wrong: "embed: { description: 请先核对合同✅ }",
      right: "embed: { description: 请先核对合同。 }",
    },
  },
  { embed: ["description"] },
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
      what: "`embed` stands in contracts that are sent from an embedded page.",
      why: "The request of a group has members for it either way; where the group is sent at once, nobody sees a page.",
      fix: "Remove `embed`, or use the action that makes a page for the group.",
      wrong: "action: CreateFlowGroupByFiles\nembed: { showPreviewButton: true }",
      right: "action: CreatePrepareFlowGroup\nembed: { showPreviewButton: true }",
    },
  },
  ["embed"],
  function* (embed) {
    const keys = Object.entries(embed).flatMap(([key, value]) => (isPresent(value) ? [key] : []));
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
      wrong: "embed: { canEditApprovers: false }\napprovers: []",
      right: 'embed: { canEditApprovers: false }\napprovers:\n  - { type: person, name: "{{name}}", mobile: "{{mobile}}" }',
    },
  },
  ["contract"],
  function* (contract) {
    const { embed } = contract;
    if (!isConcrete(embed) || !isSingle(contract) || embed.canEditApprovers !== false || isPresent(contract.approvers)) return;
    yield { on: embed, key: "canEditApprovers", message: "none-to-change" };
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
      wrong: "embed: { showComponents: [date], hideComponents: [text] }",
      right: "embed: { hideComponents: [text] }",
    },
  },
  ["embed"],
  function* (embed) {
    if (!isConcrete(embed.showComponents) || !isConcrete(embed.hideComponents)) return;
    const related = [{ on: embed, key: "showComponents", message: "what-is-shown" }];
    yield { key: "hideComponents", message: "both", related };
  },
);

/** The result page is for contracts that are approved before they are sent. */
const resultNeedsReview = constructRule(
  {
    name: "result-page-needs-review",
    refusals: ["prepare-result-page-needs-review"],
    messages: {
      "no-review": "This page is what the sender sees after asking for an approval, and none is asked for.",
    },
    docs: {
      what: "A contract with a result page is approved before it is sent.",
      why: "The service has one kind of result page: what the sender sees after handing in a contract for approval.",
      fix: "Add `ownApproval: { beforeSending: true }`, or remove the page.",
      wrong: "embed: { resultPage: { title: 已提交审核 } }",
      right: "ownApproval: { beforeSending: true }\nembed: { resultPage: { title: 已提交审核 } }",
    },
  },
  ["contract"],
  function* (contract) {
    const { embed } = contract;
    if (!isConcrete(embed) || !isSingle(contract) || !isConcrete(embed.resultPage)) return;
    const approval = within(contract.ownApproval, "beforeSending");
    if (approval === true || approval === hole) return;
    yield { on: embed, key: "resultPage", message: "no-review" };
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
      wrong: "ownApproval: { beforeSending: true }\nembed: { resultPage: { description: 请等待审核 } }",
      right: "ownApproval: { beforeSending: true }\nembed: { resultPage: { title: 已提交审核, description: 请等待审核 } }",
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
      wrong:
        "ownApproval: { beforeSending: true }\nembed: { resultPage: { title: 已提交审核, description: 请等待审核… } }   # 205 characters",
      right: "ownApproval: { beforeSending: true }\nembed: { resultPage: { title: 已提交审核, description: 请等待审核 } }",
    },
  },
  { "result-page": ["description"] },
  atMost(200),
  partsAtMost(200),
);

/** Laws on the embedded page. */
export const embedRules: readonly Rule[] = [
  pageDescription,
  pageCharacters,
  noPage,
  pageApprovers,
  pagePalette,
  resultNeedsReview,
  resultPageTitle,
  resultPageDescription,
];
