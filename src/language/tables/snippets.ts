/**
 * The keys that most have who write a construct, by its type, in the order in which they are written; `*` stands for every other type. Editors write
 * them in one go. Those that an action has not are left out.
 */
export const usualKeys: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  approver: {
    company: ["role", "organization", "name", "mobile"],
    "company-auto": ["role"],
    "*": ["role", "name", "mobile"],
  },
  placement: { "*": ["keyword"] },
  "sign-component": { "paging-seal": [], "paging-signature": [], "*": ["at"] },
  "fill-component": { watermark: [], "*": ["at"] },
};
