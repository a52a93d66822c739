import type { Messages } from "../../../runtime/message.ts";
import { familyWords } from "../../translated.ts";

/** What `init` says of the files of a project. */
export const init: Messages = familyWords<"init">()({
  made: "新建  {path}",
  kept: "保留  {path}（已经存在）",
  "kept-lacking": "保留  {path}（已经存在），请确认其中有\n{text}",
  "package-unreadable": "保留  package.json（不是有效的包描述）",
  "package-complete": "保留  package.json（脚本已经齐全）",
  "package-added": "写入  package.json：脚本 contracts:compile 和 contracts:check，以及依赖 flowspec",
  "config-silent": "保留  {config}（没有 {keys:and code}），这个项目应写\n{lines}",
  "ignore-complete": "保留  {path}（已有 {folder}/）",
  "ignore-added": "写入  {path}：{folder}/",
  "workflow-not-made": "未建  {path}，它要放在仓库的根目录下：\n{text}",
  "kept-contract": "保留  {path}（已经存在），另建合同请用 --name 换个名称",
  "facts-added": "写入  {path}：合同的关键字",
  placeless: "PDF 里找不到 {count:counted 个签署方}的签署位置，暂放在最后一页底部，请改到实际位置。",
  nobody: "{count:counted 个控件}没有写明属于哪一方，未写入；`flowspec place` 会列出这些控件。",
  offers: "另有 {count} 个控件只是建议，文件没有要求，未写入；需要时加上 --all。",
  refused: "{count:counted 个控件}未写入，否则合同会有错误。",
  next: "下一步：{commands}",
  workflow: "合同有错误，或生成的文件与合同不一致时，检查失败。",
});
