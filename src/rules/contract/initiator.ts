import { isPresent, hole } from "../../runtime/hole.ts";
import { type Rule, constructRule } from "../base/rule.ts";

/** The sending employee is named. */
const senderRequired = constructRule(
  {
    name: "operator-userid-required",
    refusals: ["operator-userid-required"],
    messages: {
      nobody: "Nothing says who sends the contract.",
      "no-user-id": "The initiator has no user id.",
    },
    docs: {
      what: "A contract names the employee who sends it, by user id.",
      why: "The service acts on behalf of this employee and refuses a request without one.",
      fix: "Add `initiator: { userId }`.",
      wrong: "initiator: {}",
      right: "initiator: { userId: 19561039c99fe825a934a132520fde6a }",
    },
  },
  ["contract"],
  ({ initiator }) => {
    if (initiator === undefined) return [{ message: "nobody" }];
    if (initiator !== hole && !isPresent(initiator.userId)) return [{ on: initiator, key: "userId", message: "no-user-id" }];
    return [];
  },
);

/** A head office names the subsidiary that it sends for. */
const subsidiaryRequired = constructRule(
  {
    name: "ess-agent-proxyorg-required",
    refusals: ["ess-agent-proxyorg-required"],
    messages: {
      empty: "`onBehalfOf` is empty, so no subsidiary is named.",
    },
    docs: {
      what: "A head office that sends for a subsidiary names it by its id.",
      why: "A delegation without a subsidiary is refused.",
      fix: "Write the subsidiary's id, or leave the key out where the company sends for itself.",
      wrong: 'initiator: { userId: 19561039c99fe825a934a132520fde6a, onBehalfOf: "" }',
      right: "initiator: { userId: 19561039c99fe825a934a132520fde6a, onBehalfOf: yDRorganizationId000000000000001 }",
    },
  },
  ["initiator"],
  function* ({ onBehalfOf }) {
    if (onBehalfOf !== undefined && !isPresent(onBehalfOf)) yield { key: "onBehalfOf", message: "empty" };
  },
);

/** Laws on who sends a contract, where it is the company itself. */
export const initiatorRules: readonly Rule[] = [senderRequired, subsidiaryRequired];
