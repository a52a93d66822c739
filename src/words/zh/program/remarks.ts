import type { Messages } from "../../../runtime/message.ts";
import { familyWords } from "../../translated.ts";

/** What a reader of any contract should know of its PDF. */
export const remarks: Messages = familyWords<"remarks">()({
  note: "提示：{remark}",
  error: "错误：{said}",
  pages: "第 {pages:list} {count:plural 页}",
  truncated: "文件末尾缺失。",
  xref: "文件的对象表有误。",
  encrypted: "文件已加密，服务端怎样处理，文档没有说明。",
  signed: "文件已有 {count} 个签名，再添加任何内容都会使它们失效。",
  turned: "{pages}设有旋转，服务端怎样处理，文档没有说明。",
  cropped: "{pages}经过裁剪，服务端怎样处理，文档没有说明。",
  scaled: "{pages}的单位不是点（UserUnit），服务端怎样处理，文档没有说明。",
  hidden: "{pages}有文字在不显示的图层中，服务端怎样处理，文档没有说明。",
  annotation: "{pages}有文字在注释中，服务端怎样处理，文档没有说明。",
  replaced: "{pages}有文字另有替代文本（ActualText），服务端怎样处理，文档没有说明。",
  unreadable: "{pages}有文字因字体无法加载而读不出来，在那里找不到关键字。",
});
