import type { CodeWords } from "../../language.ts";
import type { PdfWords } from "../../rules.generated.ts";
import { translatedByName } from "../../translated.ts";

const lookAtPreview = "或在服务端的预览中核对";

const hidden = "{hidden:pages}有文字在不显示的图层里{hiddenCount:plural}，服务端可能会查找并显示。";
const annotation = "{annotation:pages}有文字在批注里{annotationCount:plural}，服务端可能不显示。";
const unreadable = "{unreadable:pages}有文字因字体无法加载，flowspec 读不出来{unreadableCount:plural}，服务端却可能读得出来。";

/** Laws on the PDF itself. */
export const documentWords: Readonly<Record<string, CodeWords>> = translatedByName<PdfWords["document"]>()({
  "pdf-unencrypted": {
    messages: { encrypted: "PDF 已加密，服务端可能拒绝。" },
    docs: {
      what: "PDF 没有加密。",
      why: "服务端对文件的字节签名。遇到加密的文件会怎样，文档没有写明。",
      fix: "请去掉密码和权限限制，另存一份。",
    },
  },
  "pdf-unsigned": {
    messages: { signed: "PDF 已经有 {signatures} 个数字签名；服务端可能使签名失效，或拒绝这个文件。" },
    docs: {
      what: "PDF 还没有数字签名。",
      why: "填写和盖章会改动文件，已有的签名可能因此失效。",
      fix: "请使用没有签名的原件。",
    },
  },
  "pdf-upright": {
    messages: { turned: "{pages:pages}旋转过{count:plural}，服务端在那里可能按另一种方式计算坐标。" },
    docs: {
      what: "PDF 的页面按看到的方向保存，没有旋转。",
      why: "flowspec 从所见页面的左上角量起；对旋转过的页面，服务端是否也这样，文档没有写明。",
      fix: `请把 PDF 重新打印成文件，让页面真正转正；${lookAtPreview}。`,
    },
  },
  "pdf-uncropped": {
    messages: { cropped: "{pages:pages}裁剪过{count:plural}，服务端在那里可能按另一种方式计算坐标。" },
    docs: {
      what: "PDF 的页面没有裁剪。",
      why: "flowspec 从所见部分的一角量起；服务端是否从整张纸的一角量起，文档没有写明。",
      fix: `请把 PDF 重新打印成文件，让页面真正裁好；${lookAtPreview}。`,
    },
  },
  "pdf-in-points": {
    messages: {
      "other-unit": "{pages:pages}的度量单位不是点（UserUnit）{count:plural}，服务端在那里可能按另一种方式计算坐标。",
    },
    docs: {
      what: "PDF 的页面以点为单位，没有 `UserUnit`。",
      why: "页面的单位更大时，flowspec 仍按所见页面以点计算；服务端是否也这样，还是按页面自己的单位计算，文档没有写明。",
      fix: `请把 PDF 重新打印成文件，${lookAtPreview}。`,
    },
  },
  "pdf-plain-text": {
    messages: {
      hidden,
      annotation,
      unreadable,
      "hidden-annotation": `${hidden}${annotation}`,
      "hidden-unreadable": `${hidden}${unreadable}`,
      "annotation-unreadable": `${annotation}${unreadable}`,
      "hidden-annotation-unreadable": `${hidden}${annotation}${unreadable}`,
    },
    docs: {
      what: "PDF 的文字都在页面本身：不在不显示的图层里，不在批注里，也没有无法加载的字体。",
      why: "服务端是否查找、是否显示这样的文字，文档没有写明。合同的内容不应取决于此。",
      fix: "请把 PDF 重新打印成文件，只留下普通文字。",
    },
  },
  "pdf-undamaged": {
    messages: {
      truncated: "PDF 已损坏（缺少结尾），服务端可能拒绝。",
      "wrong-table": "PDF 已损坏（对象表有误），服务端可能拒绝。",
    },
    docs: {
      what: "PDF 是完整的：有结尾，各对象就在对象表所写的位置。",
      why: "对损坏的文件，各种软件修复的方式不同；服务端可能拒绝，或显示成另一个样子。",
      fix: "请重新生成文件，或重新上传。",
    },
  },
});
