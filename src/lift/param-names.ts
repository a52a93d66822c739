import { capital } from "../runtime/phrases.ts";
import { plainOf } from "../language/trees/apply.ts";
import { field, literalOf, type RecordTree, type Tree } from "../model/tree.ts";

/** Names of parameters by the place of their value; those of an approver follow what the approver is called. */
const names: Readonly<Record<string, string>> = {
  "initiator.userId": "operatorId",
  "initiator.onBehalfOf": "subsidiaryId",
  "initiator.appId": "appId",
  "initiator.organizationOpenId": "senderCompanyId",
  "initiator.openId": "senderId",
  "file.id": "fileId",
  "flow.template": "templateId",
  "contract.template": "templateId",
  "flow.draft": "draftId",
  "contract.draft": "draftId",
  "flow.flowId": "flowId",
  "contract.flowId": "flowId",
  "cc.name": "copyName",
  "cc.mobile": "copyMobile",
  "addable.sealIds": "sealId",
};

/** What the values of an approver, and of what belongs to it, add to its name. */
const suffixes: Readonly<Record<string, string>> = {
  name: "Name",
  mobile: "Mobile",
  email: "Email",
  idCardNumber: "IdNumber",
  userId: "UserId",
  openId: "OpenId",
  organizationId: "CompanyId",
  organizationOpenId: "CompanyOpenId",
  recipientId: "RecipientId",
  legalRepresentative: "LegalRepresentative",
};

/** The name that a value's parameter would have if no other had it. */
export function baseName(construct: string, key: string, party: string | undefined): string {
  const known = names[`${construct}.${key}`];
  if (known !== undefined) return known;
  if (key === "sealId" || construct === "addable") return "sealId";
  if (construct.endsWith("component")) return "fileValue";
  const suffix = suffixes[key] ?? capital(key);
  return party === undefined ? suffix.charAt(0).toLowerCase() + suffix.slice(1) : `${party}${suffix}`;
}

const kinds: Readonly<Record<string, string>> = {
  company: "signatory",
  person: "signer",
  "company-auto": "autoSeal",
  "person-auto": "autoSigner",
};

/** What a party of a type is called. */
export function partyKind(type: unknown): string {
  return kinds[String(type)] ?? "party";
}

/** Every approver's name: what it is, numbered where there are several. The same party in several contracts of a group has one name. */
export function numberParties(root: RecordTree): ReadonlyMap<RecordTree, string> {
  const numbers = new Map<string, Map<string, number>>();
  const parties = approversOf(root).map((party) => {
    const kind = partyKind(literalOf(party.fields.get("type")));
    const known = numbers.get(kind) ?? new Map<string, number>();
    numbers.set(kind, known);
    const identity = JSON.stringify(
      ["name", "mobile", "organization", "openId", "userId", "role"].map((key) => plain(party.fields.get(key))),
    );
    if (!known.has(identity)) known.set(identity, known.size + 1);
    return { party, kind, number: known.get(identity) ?? 1 };
  });
  return new Map(parties.map(({ party, kind, number }) => [party, (numbers.get(kind)?.size ?? 1) === 1 ? kind : `${kind}${number}`]));
}

function approversOf(root: RecordTree): readonly RecordTree[] {
  const flows = records(root.fields.get("flows"));
  return (flows.length > 0 ? flows : [root]).flatMap((flow) => records(field(flow, "approvers")));
}

function records(tree: Tree | undefined): readonly RecordTree[] {
  return tree?.kind === "list" ? tree.items.flatMap(({ value }) => (value.kind === "record" ? [value] : [])) : [];
}

function plain(tree: Tree | undefined): unknown {
  return tree === undefined ? null : plainOf(tree);
}
