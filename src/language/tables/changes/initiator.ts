import { type ChangesOf, judged, value } from "./change.ts";
import { onBehalfOf } from "./orders.ts";

export const initiatorChanges: ChangesOf<"initiator"> = {
  userId: value("initiator-changed"),
  onBehalfOf: judged(onBehalfOf, "initiator-changed"),
  appId: value("initiator-changed"),
  organizationOpenId: value("initiator-changed"),
  openId: value("initiator-changed"),
};
