import type { Messages } from "../../../runtime/message.ts";
import { familyWords } from "../../translated.ts";

/** Approvals of changes: what is said of them beside changes, what is written and removed, and what the keys of their file are, for editors. */
export const approvals: Messages = familyWords<"approvals">()({
  file: "本项目已批准的合同变更，逐项列出。`flowspec diff` 读取本文件，`flowspec diff --approve` 添加条目。",
  "key-change": "变更的完整编号，32 位。批准的是哪一项变更，只看编号。",
  "key-contract": "变更所在的合同，须与编号一致。",
  "key-kind": "变更的种类，可以不写；写了就须与编号一致。",
  "key-says": "变更的文字说明，供人阅读，不参与比对。",
  "key-reason": "批准的理由。",
  "key-by": "批准人：团队、角色或个人。flowspec 会把它显示出来，写团队更合适。",
  "key-until": "有效期的最后一天，到当天（北京时间）结束为止。不写则一直有效，直到删除该条批准。",

  holding: "{path}：{count} 条批准有效。",
  "holding-until": "{path}：{count} 条批准有效，最早于 {until} 到期。",
  "several-until": "{path}：{count} 条批准有效，最早的 {lapsing} 条于 {until} 到期。",
  unreviewed: "按 {before} 的 CODEOWNERS，{path} 没有指定审阅人：请把该文件写进去。",
  "unreviewed-yet": "{path} 目前还没有指定审阅人：以 {before} 的 CODEOWNERS 为准，这里写的要合并以后才生效。",
  "unreviewed-from-now": "合并以后，{path} 不再有人审阅：CODEOWNERS 里已经没有该文件。",
  loosened: "配置里去掉了 `approvals: independent`。本次变更仍按 {before} 的配置，只认他人提交的批准。",

  independent: "由修改者以外的人提交",
  "same-author": "由修改者本人提交",
  uncommitted: "批准或修改尚未提交",
  "same-author-refused": "无效：批准由修改者本人提交",
  "uncommitted-refused": "无效：批准或修改尚未提交",
  "unknown-refused": "无效：git 查不到批准由谁提交",

  approved: "已批准 {id}，{contract}：{says}",
  "approved-before": "先前已由 {by} 批准 {id}，{contract}",
  written: "{path}：新增 {count} 条批准。请与修改一起提交。",
  "written-independent": "{path}：新增 {count} 条批准。按 `approvals: independent`，须由修改者以外的人提交这个文件。",
  pruned: "已删除 {id}，{contract}：没有对应的变更",
  "pruned-lapsed": "已删除 {id}，{contract}：已于 {until} 到期",
  "not-pruned": "保留 {id}，{contract}：{path} 里别的批准引用了它，请手动删除",
  "nothing-to-prune": "{path}：每条批准都在使用，且都有效。",
  incomplete: "什么都没有写入：有的合同未能比较。",
});
