import { type ChangesOf, keysOf, ordered, value, type ValueChange } from "./change.ts";
import type { Order } from "./order.ts";
import * as orders from "./orders.ts";

/** A right of the sender. */
function right(by: Order): ValueChange {
  return ordered(by, "page-right-granted", "page-right-withdrawn", "page-item-shown-or-hidden");
}

const item: ValueChange = value("page-item-shown-or-hidden");

export const embedChanges: ChangesOf<"embed"> = {
  canEditFlow: right(orders.canEditFlow),
  canEditFormFields: right(orders.canEditFormFields),
  canEditFill: right(orders.canEditFill),
  canEditProperties: right(orders.canEditProperties),
  canEditApprovers: right(orders.canEditApprovers),
  canAddApprovers: right(orders.canAddApprovers),
  canSkipApprovers: right(orders.canSkipApprovers),
  canEditTitle: right(orders.canEditTitle),
  canEditCategory: right(orders.canEditCategory),
  canEditDeadline: right(orders.canEditDeadline),
  canEditWatermark: right(orders.canEditWatermark),
  showTitle: item,
  showCategory: item,
  showDeadline: item,
  showUpload: right(orders.showUpload),
  showSignCode: item,
  showSignButton: item,
  showPreviewButton: item,
  signDate: item,
  useSealSize: item,
  hideSteps: item,
  showComponents: item,
  hideComponents: item,
  showCopies: right(orders.showCopies),
  description: item,
  shortName: item,
  showDraftButton: item,
  resultPage: keysOf("result-page-changed"),
};

export const resultPageChanges: ChangesOf<"result-page"> = {
  title: value("result-page-changed"),
  description: value("result-page-changed"),
};
