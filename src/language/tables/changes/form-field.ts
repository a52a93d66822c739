import { type ChangesOf, ordered, value } from "./change.ts";
import { fieldMayChange } from "./orders.ts";

export const formFieldChanges: ChangesOf<"form-field"> = {
  id: value("prefilled-value-changed"),
  name: value("prefilled-value-changed"),
  value: value("prefilled-value-changed"),
  canEdit: ordered(fieldMayChange, "component-now-editable", "component-now-locked", "sending-changed"),
};
