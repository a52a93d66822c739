import type { Messages } from "../../../runtime/message.ts";
import { familyWords } from "../../translated.ts";

/** What `list` says above its columns. */
export const list: Messages = familyWords<"list">()({
  name: "名称",
  action: "接口",
  package: "包",
  params: "参数",
  roles: "角色",
  path: "文件",
  count: "{count}",
  optional: "{count}，其中 {optional} 个可选",
  unknown: "？",
});
