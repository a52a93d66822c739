import { type ChangesOf, ordered } from "./change.ts";
import { beforeSending, beforeSigning } from "./orders.ts";

export const ownApprovalChanges: ChangesOf<"own-approval"> = {
  beforeSigning: ordered(beforeSigning, "review-dropped", "review-set", "sending-changed"),
  beforeSending: ordered(beforeSending, "review-dropped", "review-set", "sending-changed"),
};
