import { type ChangesOf, judged, ordered, value } from "./change.ts";
import { noticeOfReader, permission, reader } from "./orders.ts";

export const ccChanges: ChangesOf<"cc"> = {
  name: value("reader-changed"),
  mobile: judged(reader, "reader-changed"),
  type: value("reader-changed"),
  permission: ordered(permission, "reader-permission-raised", "reader-permission-lowered", "reader-changed"),
  notify: ordered(noticeOfReader, "notice-off", "notice-on", "notice-changed"),
  organization: value("reader-changed"),
};
