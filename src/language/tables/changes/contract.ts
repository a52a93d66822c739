import { type ChangesOf, keysOf, things, value } from "./change.ts";

export const contractChanges: ChangesOf<"contract"> = {
  initiator: keysOf("initiator-changed"),
  group: keysOf("sending-changed"),
  flows: things("protects", { added: "flow-added", removed: "flow-removed", changed: "flow-order-changed" }),
  embed: keysOf("page-item-shown-or-hidden"),
  returnUrl: value("return-url-changed"),
  preview: value("sending-changed"),
  previewAs: value("sending-changed"),
};
