import { countOf } from "../../runtime/hole.ts";
import { type Rule, constructRule } from "../base/rule.ts";

const fewestInGroup = 2;

/** A group has enough contracts. */
const groupLeast = constructRule(
  {
    name: "group-size-min",
    refusals: ["group-size-min", "group-size-min-embedded"],
    messages: {
      "too-few": "A group has at least {limit} contracts, and this one has {count}.",
    },
    docs: {
      what: "A group has at least 2 contracts.",
      why: "The service refuses a smaller one; on the embedded page it has let single contracts pass.",
      fix: "Add a contract, or send the only one by an action for single contracts.",
      wrong: "group: { title: 入职合同 }\nflows:\n  - { title: 劳动合同 }",
      right: "group: { title: 入职合同 }\nflows:\n  - { title: 劳动合同 }\n  - { title: 保密协议 }",
    },
  },
  ["contract"],
  function* ({ flows }) {
    const { least, exact } = countOf(flows);
    if (exact && least < fewestInGroup) yield { key: "flows", message: "too-few", data: { count: least, limit: fewestInGroup } };
  },
);

const mostInGroup = 50;

/** A group has not more contracts than the service takes. */
const groupMost = constructRule(
  {
    name: "group-size-max",
    refusals: ["group-size-max"],
    messages: {
      "too-many": "A group has at most {limit} contracts, and this one has {count}.",
    },
    docs: {
      what: "A group has at most 50 contracts.",
      why: "The service refuses a larger one.",
      fix: "Split it into several groups.",
      wrong: 'group: { title: 入职合同 }\nflows:\n  - { title: "{{item.title}}", each: contracts }   # for a list of 51 contracts',
      right: "group: { title: 入职合同 }\nflows:\n  - { title: 劳动合同 }\n  - { title: 保密协议 }",
    },
  },
  ["contract"],
  function* ({ flows }) {
    const { least } = countOf(flows);
    if (least > mostInGroup) yield { key: "flows", message: "too-many", data: { count: least, limit: mostInGroup } };
  },
);

/** Laws on how many contracts a group has. */
export const groupRules: readonly Rule[] = [groupLeast, groupMost];
