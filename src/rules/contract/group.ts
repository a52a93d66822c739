import { enoughForGroup, fewEnoughForGroup } from "../../runtime/contract/group.ts";
import { constructRule, type Rule } from "../base/rule.ts";

const groupLeast: Rule = constructRule(
  {
    name: "group-size-min",
    refusals: ["group-size-min", "group-size-min-embedded"],
    docs: {
      what: "A group has at least 2 contracts.",
      why: "The service refuses a smaller one; on the embedded page it has let single contracts pass.",
      mend: "Add a contract, or send the only one by an action for single contracts.",
      wrong: "group: { title: 入职合同 }\nflows:\n  - { title: 劳动合同 }",
      right: "group: { title: 入职合同 }\nflows:\n  - { title: 劳动合同 }\n  - { title: 保密协议 }",
    },
  },
  ["contract"],
  enoughForGroup,
);

const groupMost: Rule = constructRule(
  {
    name: "group-size-max",
    refusals: ["group-size-max"],
    docs: {
      what: "A group has at most 50 contracts.",
      why: "The service refuses a larger one.",
      mend: "Split it into several groups.",
      wrong: 'group: { title: 入职合同 }\nflows:\n  - { title: "{{item.title}}", each: contracts }   # of more than 50 contracts',
      right: "group: { title: 入职合同 }\nflows:\n  - { title: 劳动合同 }\n  - { title: 保密协议 }",
    },
  },
  ["contract"],
  fewEnoughForGroup,
);

/** Laws on how many contracts a group has. */
export const groupRules: readonly Rule[] = [groupLeast, groupMost];
