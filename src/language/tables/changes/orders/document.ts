import type { Order } from "../order.ts";
import { ladder, presence, choice, right, duty, pagesOf } from "./scales.ts";

// What is signed.

export const fileId: Order = presence(
  ["ess.CreateFlowByFilesRequest.FileIds", "ess.CreatePrepareFlowRequest.ResourceId"],
  "The file with this id is what is signed.",
  { more: "given", written: true, another: "Another file is signed, and nobody can see from its id what it says." },
);
export const reviewedPdf: Order = presence([], "What is signed was reviewed here, on the pages of the local original.", {
  more: "given",
  another: "Another PDF is meant, and what either says nobody knows here.",
});
export const sealedFile: Order = ladder(
  [],
  "Builders take only files that were uploaded as the original was reviewed; where nothing is said the configuration decides.",
  { steps: [[false], [true]] },
);

// Seals.

export const sealKinds: Order = choice(
  ["ess.Component.ComponentExtra", "essbasic.Component.ComponentExtra"],
  "Only seals of these kinds may be used, and of all kinds where none is named.",
  { more: "few", absent: "all" },
);
export const addableSealKinds: Order = choice(
  ["ess.ComponentLimit.ComponentValue", "essbasic.ComponentLimit.ComponentValue"],
  "Only seals of these kinds may be used, and of all kinds where none is named; beside ids of seals the kinds are ignored.",
  { more: "few", absent: "all", idleBeside: "sealIds" },
);
export const addableSealIds: Order = choice(
  ["ess.ComponentLimit.ComponentValue", "essbasic.ComponentLimit.ComponentValue"],
  "Only these seals may be used, and any where none is named.",
  { more: "few", absent: "all" },
);
export const sealId: Order = presence(
  ["ess.Component.ComponentValue", "essbasic.Component.ComponentValue"],
  "The seal with this id is used; where none is named, whoever seals chooses it.",
  { more: "given", written: true, another: "Another seal is used, and no id says what that is good for." },
);

// Components.

/** What something is signed with. */
const signs = ["seal", "signature", "paging-seal", "paging-signature", "legal-person-seal", "opinion", "combination"];

export const signComponentType: Order = ladder(
  ["ess.Component.ComponentType", "essbasic.Component.ComponentType"],
  "Seals, signatures and written opinions are what is signed with; a date, a choice or a text only stands beside them.",
  {
    steps: [["date", "selector", "multiline-text"], signs],
    another: { among: signs, why: "It is signed with something else, and no document says that it is worth as much." },
  },
);
export const signChildType: Order = ladder(
  ["ess.Component.ComponentType", "essbasic.Component.ComponentType"],
  "A signature is what is signed with; a date, a choice or a text only stands beside it.",
  { steps: [["date", "selector", "multiline-text"], ["signature"]] },
);
export const required: Order = duty(
  ["ess.Component.ComponentRequired", "essbasic.Component.ComponentRequired"],
  "It has to be filled in; by default it may be left empty.",
  false,
);
export const valueMayChange: Order = right(
  ["ess.Component.LockComponentValue", "essbasic.Component.LockComponentValue"],
  "What it holds may be changed on the embedded page, by default too.",
  true,
);
export const fieldMayChange: Order = right(
  ["essbasic.FormField.LockComponentValue"],
  "What it holds may be changed on the embedded page, by default too.",
  true,
);
export const mayBeMoved: Order = right(
  ["ess.Component.ForbidMoveAndDelete", "essbasic.Component.ForbidMoveAndDelete"],
  "It may be moved and deleted on the embedded page, by default too.",
  true,
);
export const mayBeMissing: Order = right(
  ["ess.Component.ComponentExtra", "essbasic.Component.ComponentExtra"],
  "Where the keyword is missing the contract is sent all the same, without the component; by default it is refused.",
  false,
);
export const pages: Order = pagesOf(
  ["ess.Component.ComponentExtra", "essbasic.Component.ComponentExtra"],
  "A paging seal covers the pages that are named.",
);
