import type { Initiator } from "../../runtime/facts.generated.ts";
import { isPresent, hole } from "../../runtime/hole.ts";
import { atMost, lengthMessages, partsAtMost } from "../../runtime/text.ts";
import { type Rule, constructRule, textRule } from "../base/rule.ts";

/** What a request of essbasic says of its sender. */
const needed: readonly (keyof Initiator)[] = ["appId", "organizationOpenId", "openId"];

/** A sender who is not fully named: the application, the company in it and the employee. */
const initiatorComplete = constructRule(
  {
    name: "channel-initiator-required",
    refusals: ["channel-agent-appid-required", "channel-agent-orgopenid-required", "channel-agent-operator-required"],
    messages: {
      lacks: "The initiator lacks {keys:and key}.",
    },
    docs: {
      what: "On essbasic, `initiator` names the application, the sending company in it, and the sending employee.",
      why: "An application sends for many companies, so the service cannot know who sends, and refuses the request.",
      fix: "Add `appId`, `organizationOpenId` and `openId`.",
      wrong: 'initiator: { organizationOpenId: "{{company}}" }',
      right: 'initiator: { appId: "{{app}}", organizationOpenId: "{{company}}", openId: "{{employee}}" }',
    },
  },
  ["contract"],
  function* ({ initiator }) {
    if (initiator === hole) return;
    const keys = needed.filter((key) => !isPresent(initiator?.[key]));
    const [key] = keys;
    if (key === undefined) return;
    if (initiator === undefined) yield { message: "lacks", data: { keys } };
    else yield { on: initiator, ...(keys.length === 1 && initiator[key] !== undefined ? { key } : {}), message: "lacks", data: { keys } };
  },
);

const employeeIdLength = textRule(
  {
    name: "channel-openid-length",
    refusals: ["channel-openid-length"],
    messages: lengthMessages,
    docs: {
      what: "The sending employee's `openId` has at most 64 characters.",
      why: "The service holds no longer ids and refuses the request.",
      fix: "Use the id under which the application registered the employee.",
      wrong: `initiator: { openId: ${"employee-".repeat(8)} }`,
      right: "initiator: { openId: n9527 }",
    },
  },
  { initiator: ["openId"] },
  atMost(64),
  partsAtMost(64),
);

const companyIdLength = textRule(
  {
    name: "channel-orgopenid-length",
    refusals: ["channel-orgopenid-length"],
    messages: lengthMessages,
    docs: {
      what: "The sending company's `organizationOpenId` has at most 64 characters.",
      why: "The service holds no longer ids and refuses the request.",
      fix: "Use the id under which the application registered the company.",
      wrong: `initiator: { organizationOpenId: ${"company-".repeat(9)} }`,
      right: "initiator: { organizationOpenId: org_dianziqian }",
    },
  },
  { initiator: ["organizationOpenId"] },
  atMost(64),
  partsAtMost(64),
);

/** Laws on who sends through an application. On ess they are laws of the contract. */
export const initiatorRules: readonly Rule[] = [initiatorComplete, employeeIdLength, companyIdLength];
