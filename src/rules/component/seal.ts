import { sealIdForm, sealsOfSender } from "../../runtime/component/signing.ts";
import { constructRule, textRule, type Rule } from "../base/rule.ts";

const sealId = textRule(
  {
    name: "value-seal-id",
    refusals: ["value-seal-id"],
    docs: {
      what: "A `sealId` has 32 letters and digits.",
      why: "The service gives such ids to seals; with another text it finds no seal and may refuse the request.",
      mend: "Copy the id of the seal from the console.",
      wrong: "sealId: 公章",
      right: "sealId: yDxMjUyKQDN7EkUuO4zjEBpGXvHEACSA",
    },
  },
  { "sign-component": ["sealId"], "template-seal": ["sealId"] },
  sealIdForm,
);

const ownSeal = constructRule(
  {
    name: "value-seal-own-only",
    refusals: ["value-seal-own-only"],
    docs: {
      what: "A `sealId` is used for an approver of the company that sends the contract.",
      why: "The sender has no right to the seals of another company, whose people choose their seal themselves.",
      mend: "Leave `sealId` out; `sealKinds` limits the kinds of seal that the other company may use.",
      wrong: "outsideApp: true\nsign:\n  - { type: seal, sealId: yDxMjUyKQDN7EkUuO4zjEBpGXvHEACSA, at: { page: 1, x: 10, y: 10 } }",
      right: "outsideApp: true\nsign:\n  - { type: seal, sealKinds: [contract], at: { page: 1, x: 10, y: 10 } }",
    },
  },
  ["contract"],
  sealsOfSender,
);

/** Laws on the seals that contracts name. */
export const sealRules: readonly Rule[] = [sealId, ownSeal];
