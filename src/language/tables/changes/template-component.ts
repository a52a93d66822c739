import { type ChangesOf, value } from "./change.ts";

export const templateComponentChanges: ChangesOf<"template-component"> = {
  id: value("component-anchor-changed"),
  name: value("component-anchor-changed"),
};
