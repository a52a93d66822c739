import { reviewedBy } from "../../runtime/contract/review.ts";
import {
  formOfPreview,
  placesOfAutoSign,
  sceneInGroup,
  sceneOfAutoSign,
  ownViewOfRecognised,
  viewOfRecognised,
} from "../../runtime/contract/signing.ts";
import { constructRule, type Rule } from "../base/rule.ts";

const autoSignScene: Rule = constructRule(
  {
    name: "auto-sign-scene-required",
    refusals: ["auto-sign-scene-required"],
    docs: {
      what: "A contract that a person signs automatically names the scene.",
      why: "Signing without the person is open to agreed scenes only; the service refuses it without one.",
      mend: "Add `autoSignScene` to the contract.",
      wrong: 'approvers:\n  - { type: person-auto, name: "{{name}}", mobile: "{{mobile}}" }',
      right: 'autoSignScene: prescription\napprovers:\n  - { type: person-auto, name: "{{name}}", mobile: "{{mobile}}" }',
    },
  },
  ["flow"],
  sceneOfAutoSign,
);

const autoSignSceneInGroup: Rule = constructRule(
  {
    name: "auto-sign-scene-enum-group",
    refusals: ["auto-sign-scene-enum-group"],
    docs: {
      what: "In a group, persons sign automatically for prescriptions only.",
      why: "The documents name no other scene for a contract of a group, and the service may refuse one.",
      mend: "Write `prescription`, or send the contract by itself.",
      wrong: "flows:\n  - { title: 电子处方, autoSignScene: other }",
      right: "flows:\n  - { title: 电子处方, autoSignScene: prescription }",
    },
  },
  ["flow"],
  sceneInGroup,
);

const autoSignPlaces: Rule = constructRule(
  {
    name: "silent-not-drag",
    refusals: ["silent-not-drag"],
    docs: {
      what: "An approver who signs automatically has sign components, even where approvers place their own while signing.",
      why: "Nobody is there to place them, and the service refuses the request.",
      mend: "Add `sign` to this approver.",
      wrong: "signPlacement: approver\napprovers:\n  - { type: company-auto, organization: 典子谦示例企业 }",
      right:
        "signPlacement: approver\napprovers:\n  - type: company-auto\n    organization: 典子谦示例企业\n    sign: [{ type: seal, sealId: yDxMjUyKQDN7EkUuO4zjEBpGXvHEACSA, at: { page: 1, x: 160, y: 260 } }]",
    },
  },
  ["flow"],
  placesOfAutoSign,
);

const viewCheck: Rule = constructRule(
  {
    name: "mobilecheck-ocr-esign",
    refusals: ["mobilecheck-ocr-esign"],
    docs: {
      what: "Where a person can only sign by recognised handwriting, viewing is not checked by a mobile code.",
      why: "The service ignores the choice and asks for a face, which surprises who counted on a code.",
      mend: "Allow another kind of signature, or leave `viewCheck` out.",
      wrong:
        "viewCheck: mobile\napprovers:\n  - type: person\n    sign: [{ type: signature, signatureKinds: [ocr-esign], at: { page: 1, x: 100, y: 600 } }]",
      right: "approvers:\n  - type: person\n    sign: [{ type: signature, signatureKinds: [ocr-esign], at: { page: 1, x: 100, y: 600 } }]",
    },
  },
  ["contract", "flow"],
  viewOfRecognised,
);

const ownViewCheck: Rule = constructRule(
  {
    name: "own-view-check-with-ocr",
    refusals: ["mobilecheck-ocr-esign"],
    docs: {
      what: "An approver who can only sign by recognised handwriting does not view the contract with a mobile code.",
      why: "Such signatures need a verified person, so the service ignores the choice and asks for a face.",
      mend: "Allow another kind of signature, or another check.",
      wrong:
        "approvers:\n  - type: person\n    viewCheck: [mobile]\n    sign: [{ type: signature, signatureKinds: [ocr-esign], at: { page: 1, x: 100, y: 600 } }]",
      right: "approvers:\n  - type: person\n    sign: [{ type: signature, signatureKinds: [ocr-esign], at: { page: 1, x: 100, y: 600 } }]",
    },
  },
  ["approver"],
  ownViewOfRecognised,
);

const previewForm: Rule = constructRule(
  {
    name: "preview-type-needs-preview",
    refusals: ["preview-type-needs-preview"],
    docs: {
      what: "The form of a preview is chosen only where there is a preview.",
      why: "Without `preview: true` the contract is sent at once, which the author of `previewAs` hardly means.",
      mend: "Add `preview: true`, or remove `previewAs`.",
      wrong: "previewAs: page",
      right: "preview: true\npreviewAs: page",
    },
  },
  ["flow"],
  formOfPreview,
);

const signReview: Rule = constructRule(
  {
    name: "need-sign-review-self",
    refusals: ["need-sign-review-self"],
    docs: {
      what: "Review before signing is for contracts that the sending company signs itself.",
      why: "Only its approvers wait for the review; without one, nothing is reviewed.",
      mend: "Remove `signReview`, or add an approver of the sending company.",
      wrong: 'signReview: true\napprovers:\n  - { type: person, name: "{{name}}", mobile: "{{mobile}}" }',
      right: 'approvers:\n  - { type: person, name: "{{name}}", mobile: "{{mobile}}" }',
    },
  },
  ["contract"],
  reviewedBy("signReview"),
);

const createReview: Rule = constructRule(
  {
    name: "prepare-need-create-review-self",
    refusals: ["prepare-need-create-review-self"],
    docs: {
      what: "Review before sending is for contracts that the sending company signs itself.",
      why: "The service asks for an approver of the sending company here, and the review may not take place without one.",
      mend: "Remove `createReview`, or add an approver of the sending company.",
      wrong: 'createReview: true\napprovers:\n  - { type: person, name: "{{name}}", mobile: "{{mobile}}" }',
      right: 'approvers:\n  - { type: person, name: "{{name}}", mobile: "{{mobile}}" }',
    },
  },
  ["contract"],
  reviewedBy("createReview"),
);

/** Laws on how a contract is signed, viewed and reviewed. */
export const signingRules: readonly Rule[] = [
  autoSignScene,
  autoSignSceneInGroup,
  autoSignPlaces,
  viewCheck,
  ownViewCheck,
  previewForm,
  signReview,
  createReview,
];
