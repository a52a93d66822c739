import {
  foreignSeals,
  kindsBesideIds,
  legalSealLimits,
  sealLimits,
  sealsOfPerson,
  signatureLimits,
} from "../../runtime/approver/addable.ts";
import { uselessLimits } from "../../runtime/approver/sign.ts";
import { constructRule, presenceRule, type Rule } from "../base/rule.ts";

const typeGiven = presenceRule(
  {
    name: "component-limit-type-given",
    refusals: ["component-limit-component-type"],
    docs: {
      what: "What approvers may add has a type.",
      why: "The service refuses a limit that does not say what it limits.",
      mend: "Say whether it is a seal or a signature.",
      wrong: "approvers:\n  - { type: company, addable: [{ sealKinds: [official] }] }",
      right: "approvers:\n  - { type: company, addable: [{ type: seal, sealKinds: [official] }] }",
    },
  },
  "addable",
  "type",
  "What may be added has no `type`.",
);

const needed = constructRule(
  {
    name: "add-sign-limits-need-tag",
    refusals: ["add-sign-limits-need-tag"],
    docs: {
      what: "`addable` stands only in contracts with `signPlacement: approver`.",
      why: "It limits what approvers add, and nobody can add anything here; the service may refuse it.",
      mend: "Remove it, or add `signPlacement: approver`.",
      wrong: "approvers:\n  - { type: person, addable: [{ type: signature }] }",
      right: "signPlacement: approver\napprovers:\n  - { type: person, addable: [{ type: signature }] }",
    },
  },
  ["flow"],
  uselessLimits,
);

const seals = constructRule(
  {
    name: "component-limit-seal-values",
    refusals: ["component-limit-seal-values"],
    docs: {
      what: "A seal is limited to kinds of seals, or to ids of seals, which have 32 letters and digits.",
      why: "The service refuses a limit that names no seal.",
      mend: "Use `sealKinds`, or correct the id.",
      wrong: "addable: [{ type: seal, sealIds: [COMPANY] }]",
      right: "addable: [{ type: seal, sealKinds: [finance] }]",
    },
  },
  ["addable"],
  sealLimits,
);

const signatures = constructRule(
  {
    name: "component-limit-sign-values",
    refusals: ["component-limit-sign-values"],
    docs: {
      what: "A signature is limited to kinds of signatures, of which an uploaded image is none here.",
      why: "The service refuses a limit that names no way to sign.",
      mend: "Use `signatureKinds` with `handwrite`, `handwritten-esign`, `ocr-esign`, `esign` or `system-esign`.",
      wrong: "addable: [{ type: signature, signatureKinds: [img-esign] }]",
      right: "addable: [{ type: signature, signatureKinds: [system-esign] }]",
    },
  },
  ["addable"],
  signatureLimits,
);

const legalSeal = constructRule(
  {
    name: "component-limit-legal-no-value",
    refusals: ["component-limit-legal-no-value"],
    docs: {
      what: "The seal of a legal representative is not limited any further.",
      why: "A company has one such seal, so the service has nothing to choose from.",
      mend: "Remove the limit.",
      wrong: "addable: [{ type: legal-person-seal, sealKinds: [official] }]",
      right: "addable: [{ type: legal-person-seal }]",
    },
  },
  ["addable"],
  legalSealLimits,
);

const idsAlone = constructRule(
  {
    name: "component-limit-id-beats-type",
    refusals: ["component-limit-id-beats-type"],
    docs: {
      what: "A seal is limited to ids or to kinds, not both.",
      why: "The service goes by the ids and ignores the kinds, so fewer seals can be used than it seems.",
      mend: "Keep one of the two.",
      wrong: 'addable: [{ type: seal, sealIds: ["{{seal}}"], sealKinds: [official] }]',
      right: 'addable: [{ type: seal, sealIds: ["{{seal}}"] }]',
    },
  },
  ["addable"],
  kindsBesideIds,
);

const ownSeals = constructRule(
  {
    name: "component-limit-seal-id-own-only",
    refusals: ["component-limit-seal-id-own-only"],
    docs: {
      what: "Seals are named by id only for approvers of the sender's own company, or of its subsidiaries.",
      why: "The service knows no other company's seals by the sender's word, and may refuse the contract.",
      mend: "Use `sealKinds` for other companies.",
      wrong:
        'signPlacement: approver\napprovers:\n  - { type: company, organization: 甲公司, addable: [{ type: seal, sealIds: ["{{seal}}"] }] }\n  - { type: company, organization: 乙公司, addable: [{ type: seal, sealIds: ["{{other}}"] }] }',
      right:
        'signPlacement: approver\napprovers:\n  - { type: company, organization: 甲公司, addable: [{ type: seal, sealIds: ["{{seal}}"] }] }\n  - { type: company, organization: 乙公司, addable: [{ type: seal, sealKinds: [official] }] }',
    },
  },
  ["flow"],
  foreignSeals,
);

const personsSign = constructRule(
  {
    name: "component-limit-person",
    refusals: ["component-limit-person"],
    docs: {
      what: "A person may add signatures only.",
      why: "Seals are a company's, so the service refuses them for a person.",
      mend: "Use `type: signature`.",
      wrong: "approvers:\n  - { type: person, addable: [{ type: seal }] }",
      right: "approvers:\n  - { type: person, addable: [{ type: signature }] }",
    },
  },
  ["approver"],
  sealsOfPerson,
);

/** Laws on what approvers may add while signing. */
export const addableRules: readonly Rule[] = [typeGiven, needed, seals, signatures, legalSeal, idsAlone, ownSeals, personsSign];
