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

/** A line of what begins an element: how deep it stands in it, and what it says; `$` stands for what is to be filled in. */
type StartLine = readonly [key: string, value: string, ...below: readonly string[]];

/** How elements of a list are usually begun. */
export interface Start {
  readonly name: string;
  readonly lines: readonly StartLine[];
}

const atKeyword = "at: { keyword: $ }";
const signature: StartLine = ["sign", "", "- type: signature", `  ${atKeyword}`];
const seal: StartLine = ["sign", "", "- type: seal", `  ${atKeyword}`];
const role: StartLine = ["recipientId", "$"];

/** By construct; of a template the role of it that is taken stands in the place of components. */
export const starts: Readonly<Record<string, readonly Start[]>> = {
  approver: [
    { name: "person", lines: [["type", "person"], ["name", "$"], ["mobile", "$"], role, signature] },
    { name: "company", lines: [["type", "company"], ["organization", "$"], ["name", "$"], ["mobile", "$"], role, seal] },
  ],
  "sign-component": [
    {
      name: "signature",
      lines: [
        ["type", "signature"],
        ["at", "{ keyword: $ }"],
      ],
    },
    {
      name: "seal",
      lines: [
        ["type", "seal"],
        ["at", "{ keyword: $ }"],
      ],
    },
  ],
};
