import {
  manyApproversInGroup,
  mixedGroups,
  noApprovers,
  sameApprovers,
  sharedMobiles,
  tooManyApprovers,
} from "../../runtime/approver/list.ts";
import { constructRule, type Rule } from "../base/rule.ts";

const atLeastOne = constructRule(
  {
    name: "approvers-min",
    refusals: ["approvers-min"],
    docs: {
      what: "Somebody signs a contract, unless `dynamicApprovers` says that approvers are added after sending.",
      why: "The service refuses a contract without approvers.",
      mend: "Add at least one approver.",
      wrong: "approvers: []",
      right: 'approvers:\n  - { type: person, name: "{{name}}", mobile: "{{mobile}}" }',
    },
  },
  ["flow"],
  noApprovers,
);

const atMostFifty = constructRule(
  {
    name: "approvers-max",
    refusals: ["approvers-max"],
    docs: {
      what: "At most 50 approvers sign a contract.",
      why: "The service refuses a contract with more.",
      mend: "Divide the approvers among several contracts.",
      wrong:
        'approvers: # for a list of 51 employees\n  - { each: "{{employees}}", type: person, name: "{{item.name}}", mobile: "{{item.mobile}}" }',
      right:
        'approvers: # for a list of 50 employees\n  - { each: "{{employees}}", type: person, name: "{{item.name}}", mobile: "{{item.mobile}}" }',
    },
  },
  ["flow"],
  tooManyApprovers,
);

const fewInGroup = constructRule(
  {
    name: "approvers-max-channel-group",
    refusals: ["approvers-max-channel-group"],
    docs: {
      what: "On essbasic, a contract of a group has at most 5 approvers.",
      why: "One document says so and others allow 50, so the service may refuse the group.",
      mend: "Divide the approvers among several contracts, or try it on the test site first.",
      wrong: 'flows:\n  - approvers: # for a list of 6 employees\n      - { each: "{{employees}}", type: person, name: "{{item.name}}" }',
      right: 'flows:\n  - approvers: # for a list of 5 employees\n      - { each: "{{employees}}", type: person, name: "{{item.name}}" }',
    },
  },
  ["flow"],
  manyApproversInGroup,
);

const different = constructRule(
  {
    name: "approver-duplicate",
    refusals: ["approver-duplicate"],
    docs: {
      what: "Nobody signs a contract twice for the same party. The same person may sign once for a company and once in person.",
      why: "The service refuses a contract that has the same signer twice.",
      mend: "Remove one of the two, and give its components to the other.",
      wrong: 'approvers:\n  - { type: person, name: 李四, mobile: "15100000000" }\n  - { type: person, name: 李四, mobile: "15100000000" }',
      right: 'approvers:\n  - { type: person, name: 李四, mobile: "15100000000" }\n  - { type: person, name: 张三, mobile: "18888888888" }',
    },
  },
  ["flow"],
  sameApprovers,
);

const ownMobiles = constructRule(
  {
    name: "approver-same-mobile-other-name",
    refusals: ["approver-same-mobile-other-name"],
    docs: {
      what: "Approvers with different names have different mobile numbers.",
      why: "Notices and codes for both go to one telephone; usually one of the numbers was copied by mistake.",
      mend: "Correct the number, or the name.",
      wrong: 'approvers:\n  - { type: person, name: 李四, mobile: "13200000000" }\n  - { type: person, name: 王五, mobile: "13200000000" }',
      right: 'approvers:\n  - { type: person, name: 李四, mobile: "13200000000" }\n  - { type: person, name: 王五, mobile: "13700000000" }',
    },
  },
  ["flow"],
  sharedMobiles,
);

const groupsOfOneParty = constructRule(
  {
    name: "custom-approver-tag-unique",
    refusals: ["custom-approver-tag-unique"],
    docs: {
      what: "Approvers with the same `eitherSign` are of the same party: the same company, or all persons.",
      why: "One of them signs for all, so the other party might never sign; the service may refuse the contract.",
      mend: "Give each party's group a name of its own.",
      wrong:
        "approvers:\n  - { type: company, organization: 甲公司, eitherSign: sales }\n  - { type: company, organization: 乙公司, eitherSign: sales }",
      right:
        "approvers:\n  - { type: company, organization: 甲公司, eitherSign: buyers }\n  - { type: company, organization: 乙公司, eitherSign: sellers }",
    },
  },
  ["flow"],
  mixedGroups,
);

/** Laws on the approvers of a contract together: how many, and that they are different. */
export const listRules: readonly Rule[] = [atLeastOne, atMostFifty, fewInGroup, different, ownMobiles, groupsOfOneParty];
