import { type ChangesOf, judged, value } from "./change.ts";
import { mayBeMissing } from "./orders.ts";

export const placementChanges: ChangesOf<"placement"> = {
  page: value("component-page-changed"),
  x: value("component-moved"),
  y: value("component-moved"),
  from: value("component-moved"),
  keyword: value("component-anchor-changed"),
  whole: value("component-anchor-changed"),
  occurrence: value("component-anchor-changed"),
  align: value("component-moved"),
  offset: value("component-moved"),
  optional: judged(mayBeMissing, "component-condition-changed"),
  field: value("component-anchor-changed"),
};
