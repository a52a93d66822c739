import type { Addable, Approver, Flow } from "../facts.generated.ts";
import { all, given, hole, known } from "../hole.ts";
import { excerpt } from "../mask.ts";
import type { Context, Problem } from "../problem.ts";
import { isCompany, isPerson } from "./party.ts";
import { within } from "./within.ts";

/** Kinds of seals as the service names them: in a request they stand in one list with ids. */
const sealKindCodes: readonly unknown[] = ["OFFICIAL", "CONTRACT", "FINANCE", "PERSONNEL", "OTHER"];

/** Ids of seals: 32 letters and digits. */
const sealId = /^[a-zA-Z0-9]{32}$/u;

/** Whether it is a seal of which there can be several, so that one can be chosen. */
function isChosen({ type }: Addable): boolean {
  return type === "seal" || type === "paging-seal";
}

function listed(values: readonly unknown[] | symbol | undefined): readonly unknown[] {
  return typeof values === "object" ? values : [];
}

/** Limits of a seal that name no seal. */
export function* sealLimits(limit: Addable): Iterable<Problem> {
  if (!isChosen(limit)) return;
  if (given(limit.signatureKinds)) yield { key: "signatureKinds", message: "A seal cannot be limited to kinds of signatures." };
  for (const [index, value] of listed(limit.sealIds).entries()) {
    if (typeof value === "string" && !sealId.test(value) && !sealKindCodes.includes(value))
      yield {
        key: "sealIds",
        index,
        message: `${excerpt(value)} is no id of a seal, which has 32 letters and digits, and no kind of seal.`,
      };
  }
}

/** Limits of a signature that name no way to sign, or one that approvers cannot be limited to. */
export function* signatureLimits(limit: Addable): Iterable<Problem> {
  if (limit.type !== "signature") return;
  for (const key of ["sealIds", "sealKinds"] as const) {
    if (given(limit[key])) yield { key, message: "A signature can be limited to kinds of signatures only." };
  }
  for (const [index, kind] of listed(limit.signatureKinds).entries()) {
    if (kind === "img-esign")
      yield { key: "signatureKinds", index, message: "An uploaded image is no kind of signature that can be asked for here." };
  }
}

/** Limits of a legal representative's seal, of which a company has one. */
export function* legalSealLimits(limit: Addable): Iterable<Problem> {
  const key = (["sealIds", "sealKinds", "signatureKinds"] as const).find((name) => given(limit[name]));
  if (limit.type === "legal-person-seal" && key !== undefined)
    yield { key, message: "A company has one seal of its legal representative, so there is nothing to choose from." };
}

/** Kinds of seals beside ids, which decide alone. */
export function* kindsBesideIds(limit: Addable): Iterable<Problem> {
  if (!isChosen(limit) || !given(limit.sealIds)) return;
  const message = "Where ids of seals are given, the service ignores kinds of seals.";
  if (given(limit.sealKinds)) yield { key: "sealKinds", message };
  const index = listed(limit.sealIds).findIndex((value) => sealKindCodes.includes(value));
  if (index >= 0) yield { key: "sealIds", index, message };
}

/** What a person may add and has not: people have no seals. */
export function* sealsOfPerson(approver: Approver): Iterable<Problem> {
  if (!isPerson(approver)) return;
  for (const limit of all(approver.addable)) {
    if (known(limit.type) && limit.type !== "signature")
      yield { on: limit, key: "type", message: "A person has no seals, and can only add signatures." };
  }
}

/**
 * Seals by id for a company that is not the sender's own. On ess a contract does not name the sender's company; there, seals of two
 * companies cannot both be the sender's, unless one is a subsidiary.
 */
export function* foreignSeals(flow: Flow, { service }: Context): Iterable<Problem> {
  const sender = within(flow, "initiator", "organizationOpenId");
  let first: { readonly limit: Addable; readonly organization: unknown } | undefined;
  for (const approver of all(flow.approvers).filter(isCompany)) {
    const { organization, organizationOpenId, outsideApp } = approver;
    for (const limit of all(approver.addable)) {
      if (!isChosen(limit) || !given(limit.sealIds)) continue;
      const place = { on: limit, key: "sealIds" };
      if (service === "essbasic") {
        if (outsideApp === true || (known(organizationOpenId) && sender !== undefined && sender !== hole && organizationOpenId !== sender))
          yield { ...place, message: "These are ids of seals of a company that is not the sender's own; the service may refuse them." };
      } else if (known(organization)) {
        first ??= { limit, organization };
        if (first.organization !== organization)
          yield {
            ...place,
            message:
              "Only seals of the sender's own companies can be named by id, and these are of two companies; the service may refuse them.",
            related: [{ on: first.limit, key: "sealIds", message: "seals of another company" }],
          };
      }
    }
  }
}
