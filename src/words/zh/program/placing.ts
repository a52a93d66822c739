import type { Messages } from "../../../runtime/message.ts";
import { familyWords } from "../../translated.ts";

/** What `place --write` says of the parties of a document, and of what it writes. */
export const placing: Messages = familyWords<"placing">()({
  "by-flag": "{party} 是签署方 {number}（--party 指定）：新增 {open} 个控件，已有 {there} 个。",
  "by-role": "{party} 是签署方 {number}（角色写明）：新增 {open} 个控件，已有 {there} 个。",
  "by-place": "{party} 是签署方 {number}（已在相应位置签署）：新增 {open} 个控件，已有 {there} 个。",
  "by-printed": "{party} 是签署方 {number}（与文件印出的名称相同）：新增 {open} 个控件，已有 {there} 个。",
  "by-word": "{party} 是签署方 {number}（角色含常用称呼）：新增 {open} 个控件，已有 {there} 个。",
  "by-name": "{party} 是签署方 {number}（名称或参数名写明）：新增 {open} 个控件，已有 {there} 个。",
  "by-comment": "{party} 是签署方 {number}（注释或摘要写明）：新增 {open} 个控件，已有 {there} 个。",
  "by-kind": "{party} 是签署方 {number}（同类签署方只有这一个）：新增 {open} 个控件，已有 {there} 个。",
  "by-rest": "{party} 是签署方 {number}（只剩这一个）：新增 {open} 个控件，已有 {there} 个。",
  "nobody-by-flag": "未写明哪一方的控件归签署方 {number}（--party 指定）：新增 {open} 个，已有 {there} 个。",
  "nobody-by-rest": "未写明哪一方的控件归签署方 {number}（只有这一个）：新增 {open} 个，已有 {there} 个。",
  unmatched: "{count:counted 个控件}没有写入：无法确定 {party} 是哪个签署方。请写明角色或序号：--party {example}",
  nobody: "{count:counted 个控件}没有写入：文件没有写明属于哪一方。请写明归哪个签署方：--party {example}",
  elsewhere: "签署方 {number} 的 {count:counted 个控件}没有写入：列表来自引用的文件、别名或合并键，请在原处填写。",
  "by-hand": "{party} 是个人：文件写有印章的位置改用签名。",
  refused: "{count:counted 个控件}没有写入，否则合同会出现错误：",
  "all-refused": "没有写入任何内容，否则合同会出现错误：",
  offers: "另有 {count} 个控件只是建议，文件没有要求，未写入；需要时加上 --all。",
  written: "{path}：写入 {count:counted 个控件}。",
  "would-write": "{path}：将写入 {count:counted 个控件}。",
  nothing: "{path}：没有需要写入的内容。",
  "other-pdf": "提示：{path} 写的是 {pdf}，与 {given} 不是同一个文件。",
  next: "下一步：flowspec preflight {path} --update",
});
