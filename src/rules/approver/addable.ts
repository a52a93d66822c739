import { isServiceId } from "../../runtime/service-id.ts";
import { sealsWithId } from "../../runtime/component/seals.ts";
import { isCompany, isPerson } from "../../runtime/approver/party.ts";
import { mayPlace } from "../../runtime/approver/sign.ts";
import { within } from "../../runtime/approver/within.ts";
import type { Addable } from "../../runtime/facts.generated.ts";
import { all, isPresent, hole, isConcrete } from "../../runtime/hole.ts";
import { type Rule, constructRule, presenceRule } from "../base/rule.ts";

const typeGiven = presenceRule(
  {
    name: "component-limit-type-given",
    refusals: ["component-limit-component-type"],
    messages: {
      "no-type": "What may be added has no `type`.",
    },
    docs: {
      what: "What approvers may add has a type.",
      why: "The service refuses a limit that does not say what it limits.",
      fix: "Say whether it is a seal or a signature.",
      wrong: "approvers:\n  - { type: company, addable: [{ type: seal, omit: [ComponentType] }] }",
      right: "approvers:\n  - { type: company, addable: [{ type: seal }] }",
    },
  },
  "addable",
  "type",
  "no-type",
);

/** Limits on what approvers add who can add nothing. */
const needed = constructRule(
  {
    name: "add-sign-limits-need-tag",
    refusals: ["add-sign-limits-need-tag"],
    messages: {
      "no-limits": "This approver cannot add anything, so there is nothing to limit.",
    },
    docs: {
      what: "`addable` stands only in contracts with `signPlacement: approver`.",
      why: "It limits what approvers add, and nobody can add anything here; the service may refuse it.",
      fix: "Remove it, or add `signPlacement: approver`.",
      wrong: "approvers:\n  - { type: person, addable: [{ type: signature }] }",
      right: "signPlacement: approver\napprovers:\n  - { type: person, addable: [{ type: signature }] }",
    },
  },
  ["flow"],
  function* (flow) {
    if (mayPlace(flow)) return;
    for (const approver of all(flow.approvers)) {
      if (isPresent(approver.addable)) yield { on: approver, key: "addable", message: "no-limits" };
    }
  },
);

/** Whether it is a seal of which there can be several, so that one can be chosen. */
function isChosen({ type }: Addable): boolean {
  return sealsWithId.has(type);
}

function listed(values: readonly unknown[] | symbol | undefined): readonly unknown[] {
  return typeof values === "object" ? values : [];
}

/** Kinds of seals as the service names them: in a request they stand in one list with ids. */
const sealKindCodes: readonly unknown[] = ["OFFICIAL", "CONTRACT", "FINANCE", "PERSONNEL", "OTHER"];

/** Limits of a seal that name no seal. */
const seals = constructRule(
  {
    name: "component-limit-seal-values",
    refusals: ["component-limit-seal-values"],
    messages: {
      "signature-kinds": "A seal cannot be limited to kinds of signatures.",
      "no-id": "{id:excerpt} is no id of a seal, which has 32 letters and digits, and no kind of seal.",
    },
    docs: {
      what: "A seal is limited to kinds of seals, or to ids of seals, which have 32 letters and digits.",
      why: "The service refuses a limit that names no seal.",
      fix: "Use `sealKinds`, or correct the id.",
      wrong: "addable: [{ type: seal, sealIds: [COMPANY] }]",
      right: "addable: [{ type: seal, sealKinds: [finance] }]",
    },
  },
  ["addable"],
  function* (limit) {
    if (!isChosen(limit)) return;
    if (isPresent(limit.signatureKinds)) yield { key: "signatureKinds", message: "signature-kinds" };
    for (const [index, value] of listed(limit.sealIds).entries()) {
      if (typeof value === "string" && !isServiceId(value) && !sealKindCodes.includes(value))
        yield { key: "sealIds", index, message: "no-id", data: { id: value } };
    }
  },
);

/** Limits of a signature that name no way to sign, or one that approvers cannot be limited to. */
const signatures = constructRule(
  {
    name: "component-limit-sign-values",
    refusals: ["component-limit-sign-values"],
    messages: {
      seals: "A signature can be limited to kinds of signatures only.",
      "uploaded-image": "An uploaded image is no kind of signature that can be asked for here.",
    },
    docs: {
      what: "A signature is limited to kinds of signatures, of which an uploaded image is none here.",
      why: "The service refuses a limit that names no way to sign.",
      fix: "Use `signatureKinds` with `handwrite`, `handwritten-esign`, `ocr-esign`, `esign` or `system-esign`.",
      wrong: "addable: [{ type: signature, signatureKinds: [img-esign] }]",
      right: "addable: [{ type: signature, signatureKinds: [system-esign] }]",
    },
  },
  ["addable"],
  function* (limit) {
    if (limit.type !== "signature") return;
    for (const key of ["sealIds", "sealKinds"] as const) {
      if (isPresent(limit[key])) yield { key, message: "seals" };
    }
    for (const [index, kind] of listed(limit.signatureKinds).entries()) {
      if (kind === "img-esign") yield { key: "signatureKinds", index, message: "uploaded-image" };
    }
  },
);

/** Limits of a legal representative's seal, of which a company has one. */
const legalSeal = constructRule(
  {
    name: "component-limit-legal-no-value",
    refusals: ["component-limit-legal-no-value"],
    messages: {
      "one-seal": "A company has one seal of its legal representative, so there is nothing to choose from.",
    },
    docs: {
      what: "The seal of a legal representative is not limited any further.",
      why: "A company has one such seal, so the service has nothing to choose from.",
      fix: "Remove the limit.",
      wrong: "addable: [{ type: legal-person-seal, sealKinds: [official] }]",
      right: "addable: [{ type: legal-person-seal }]",
    },
  },
  ["addable"],
  function* (limit) {
    const key = (["sealIds", "sealKinds", "signatureKinds"] as const).find((name) => isPresent(limit[name]));
    if (limit.type === "legal-person-seal" && key !== undefined) yield { key, message: "one-seal" };
  },
);

/** Kinds of seals beside ids, which decide alone. */
const idsAlone = constructRule(
  {
    name: "component-limit-id-beats-type",
    refusals: ["component-limit-id-beats-type"],
    messages: {
      "kinds-ignored": "Where ids of seals are given, the service ignores kinds of seals.",
    },
    docs: {
      what: "A seal is limited to ids or to kinds, not both.",
      why: "The service goes by the ids and ignores the kinds, so fewer seals can be used than it seems.",
      fix: "Keep one of the two.",
      wrong: 'addable: [{ type: seal, sealIds: ["{{seal}}"], sealKinds: [official] }]',
      right: 'addable: [{ type: seal, sealIds: ["{{seal}}"] }]',
    },
  },
  ["addable"],
  function* (limit) {
    if (!isChosen(limit) || !isPresent(limit.sealIds)) return;
    if (isPresent(limit.sealKinds)) yield { key: "sealKinds", message: "kinds-ignored" };
    const index = listed(limit.sealIds).findIndex((value) => sealKindCodes.includes(value));
    if (index >= 0) yield { key: "sealIds", index, message: "kinds-ignored" };
  },
);

/**
 * Seals by id for a company that is not the sender's own. On ess a contract does not name the sender's company; there, seals of two
 * companies cannot both be the sender's, unless one is a subsidiary.
 */
const ownSeals = constructRule(
  {
    name: "component-limit-seal-id-own-only",
    refusals: ["component-limit-seal-id-own-only"],
    messages: {
      "other-company": "These are ids of seals of a company that is not the sender's own; the service may refuse them.",
      "two-companies":
        "Only seals of the sender's own companies can be named by id, and these are of two companies; the service may refuse them.",
    },
    docs: {
      what: "Seals are named by id only for approvers of the sender's own company, or of its subsidiaries.",
      why: "The service knows no other company's seals by the sender's word, and may refuse the contract.",
      fix: "Use `sealKinds` for other companies.",
      wrong:
        'signPlacement: approver\napprovers:\n  - { type: company, organization: 典子谦示例企业, addable: [{ type: seal, sealIds: ["{{seal}}"] }] }\n  - { type: company, organization: 李四示例企业, addable: [{ type: seal, sealIds: ["{{other}}"] }] }',
      right:
        'signPlacement: approver\napprovers:\n  - { type: company, organization: 典子谦示例企业, addable: [{ type: seal, sealIds: ["{{seal}}"] }] }\n  - { type: company, organization: 李四示例企业, addable: [{ type: seal, sealKinds: [official] }] }',
    },
  },
  ["flow"],
  function* (flow, { service }) {
    const sender = within(flow, "initiator", "organizationOpenId");
    let first: { readonly limit: Addable; readonly organization: unknown } | undefined;
    for (const approver of all(flow.approvers).filter(isCompany)) {
      const { organization, organizationOpenId, outsideApp } = approver;
      for (const limit of all(approver.addable)) {
        if (!isChosen(limit) || !isPresent(limit.sealIds)) continue;
        const place = { on: limit, key: "sealIds" };
        if (service === "essbasic") {
          if (
            outsideApp === true ||
            (isConcrete(organizationOpenId) && sender !== undefined && sender !== hole && organizationOpenId !== sender)
          )
            yield { ...place, message: "other-company" };
        } else if (isConcrete(organization)) {
          first ??= { limit, organization };
          if (first.organization !== organization)
            yield { ...place, message: "two-companies", related: [{ on: first.limit, key: "sealIds", message: "seals-of-another" }] };
        }
      }
    }
  },
);

/** What a person may add and has not: people have no seals. */
const personsSign = constructRule(
  {
    name: "component-limit-person",
    refusals: ["component-limit-person"],
    messages: {
      "no-seals": "A person has no seals, and can only add signatures.",
    },
    docs: {
      what: "A person may add signatures only.",
      why: "Seals are a company's, so the service refuses them for a person.",
      fix: "Use `type: signature`.",
      wrong: "approvers:\n  - { type: person, addable: [{ type: seal }] }",
      right: "approvers:\n  - { type: person, addable: [{ type: signature }] }",
    },
  },
  ["approver"],
  function* (approver) {
    if (!isPerson(approver)) return;
    for (const limit of all(approver.addable)) {
      if (isConcrete(limit.type) && limit.type !== "signature") yield { on: limit, key: "type", message: "no-seals" };
    }
  },
);

/** Laws on what approvers may add while signing. */
export const addableRules: readonly Rule[] = [typeGiven, needed, seals, signatures, legalSeal, idsAlone, ownSeals, personsSign];
