import type { Messages } from "../../../runtime/message.ts";
import { familyWords } from "../../translated.ts";

/** Approvals of changes: what is said of them beside changes, and what is written and removed. */
export const approvals: Messages = familyWords<"approvals">()({
  holding: "{path}：{count} 条批准有效。",
  "holding-until": "{path}：{count} 条批准有效，其中一条到 {until} 为止。",
  "several-until": "{path}：{count} 条批准有效，其中 {lapsing} 条到 {until} 为止。",
  unreviewed: "{path} 没有指定审阅人：请写进 CODEOWNERS。",

  independent: "提交批准的人不是修改者",
  "same-author": "批准由修改者提交",
  uncommitted: "批准或修改尚未提交",
  "same-author-refused": "无效：批准由修改者提交",
  "uncommitted-refused": "无效：批准或修改尚未提交",
  "unknown-refused": "无效：git 查不到批准由谁提交",

  approved: "已批准 {id}，{contract}：{says}",
  "approved-before": "{id} 之前已经批准，{contract}，由 {by} 批准",
  written: "{path}：新增 {count} 条批准。请与修改一起提交。",
  "written-independent": "{path}：新增 {count} 条批准。须由修改者以外的人提交：`approvals: independent`。",
  pruned: "已删除 {id}，{contract}：没有对应的变化",
  "pruned-lapsed": "已删除 {id}，{contract}：有效期到 {until} 为止",
  "not-pruned": "保留 {id}，{contract}：{path} 里别的批准引用了它，请手动删除",
  "nothing-to-prune": "{path}：每条批准都在使用，且都有效。",
  incomplete: "没有写入：有的合同未能比较。",
});
