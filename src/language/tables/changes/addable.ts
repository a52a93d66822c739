import { type ChangesOf, ordered, value } from "./change.ts";
import { addableSealIds, addableSealKinds, signatureKinds } from "./orders.ts";

export const addableChanges: ChangesOf<"addable"> = {
  type: value("seal-choice-changed", { unsure: "What may be added is something else than before." }),
  sealIds: ordered(addableSealIds, "seal-choice-widened", "seal-choice-narrowed", "seal-choice-changed"),
  sealKinds: ordered(addableSealKinds, "seal-choice-widened", "seal-choice-narrowed", "seal-choice-changed"),
  signatureKinds: ordered(signatureKinds, "seal-choice-widened", "seal-choice-narrowed", "seal-choice-changed"),
};
