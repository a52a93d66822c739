import type { FactsOf } from "../../runtime/facts.generated.ts";

/** What a key is called now: another key, a key of a map in another key, a word of another key, or elements of another key's list. */
export type FormerKey<Key extends string = string> =
  | Key
  | { readonly key: Key; readonly inner: string }
  | { readonly key: Key; readonly elements: { readonly named: string; readonly by: string; readonly or: string } }
  | { readonly key: Key; readonly words: readonly [whenTrue: string, whenFalse: string] };

type FormerKeys = { readonly [Name in keyof FactsOf]?: Readonly<Record<string, FormerKey<keyof FactsOf[Name] & string>>> };

/** Keys that were called otherwise before the first release, by construct. Nothing offers them, and a contract that has one is told its new name. */
export const formerKeys: FormerKeys = {
  contract: { page: "embed" },
  group: { workflow: "platformApproval" },
  flow: {
    remindAt: "expiryReminderAt",
    workflow: "platformApproval",
    dynamicApprovers: "approversLater",
    createReview: { key: "ownApproval", inner: "beforeSending" },
    signReview: { key: "ownApproval", inner: "beforeSigning" },
  },
  approver: {
    dynamic: "namedLater",
    // The name that an element had is what its `template` says now, its id what that says in a map.
    templateSeals: { key: "sign", elements: { named: "template", by: "name", or: "id" } },
    signReview: { key: "ownApproval", words: ["beforeSigning", "none"] },
  },
  embed: { cc: "showCopies", keepDraft: "showDraftButton" },
};

/** Words that were spelt otherwise, whatever their key. */
export const formerWords: Readonly<Record<string, string>> = {
  "busi-full-name": "company-name",
  practicelicenseofmedicalinstitution: "medical-licence",
  clinicfillingcertificate: "clinic-certificate",
  "hongkong-macao-and-taiwan": "hmt-residence-permit",
  "person-info-watermark": "viewer",
};
