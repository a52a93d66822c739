import { type ChangesOf, ordered, value } from "./change.ts";
import * as orders from "./orders.ts";

export const groupChanges: ChangesOf<"group"> = {
  title: value("title-changed"),
  category: value("category-changed"),
  categoryId: value("category-changed"),
  categoryDescription: value("category-changed"),
  deadline: ordered(orders.deadlineOfGroup, "deadline-shortened", "deadline-extended", "deadline-changed"),
  viewCheck: ordered(orders.viewCheckOfGroup, "view-check-weakened", "view-check-strengthened", "view-check-changed"),
  platformApproval: ordered(orders.platformApprovalOfGroup, "review-dropped", "review-set", "sending-changed"),
  notifyOwn: ordered(orders.noticeOfGroup, "notice-off", "notice-on", "notice-changed"),
  notifyOthers: ordered(orders.noticeOfGroup, "notice-off", "notice-on", "notice-changed"),
  ownSignEach: ordered(orders.confirmedEach, "sign-check-weakened", "sign-check-strengthened", "sign-check-changed"),
  othersSignEach: ordered(orders.confirmedEach, "sign-check-weakened", "sign-check-strengthened", "sign-check-changed"),
};
