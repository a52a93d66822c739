import * as codes from "../../../codes/pdf.ts";
import type { CodeWords } from "../../language.ts";
import { translated } from "../../translated.ts";
import { reviewedIdWords } from "../values.ts";

/** Facts of PDFs, PDFs themselves, and files that are sealed. */
export const pdfWords: Readonly<Record<string, CodeWords>> = translated(codes, {
  pdfFactsForm: {
    messages: {
      "no-json": "{path:code} 的信息文件已损坏：内容应为 JSON。",
      "no-map-at-all": "{path:code} 的信息文件已损坏：内容应为映射。",
      "no-map": "{path:code} 的信息文件已损坏：{pointer:code} 应为映射。",
      "no-list": "{path:code} 的信息文件已损坏：{pointer:code} 应为列表。",
      "no-flag": "{path:code} 的信息文件已损坏：{pointer:code} 应为 true 或 false。",
      "no-text": "{path:code} 的信息文件已损坏：{pointer:code} 应为文本。",
      "no-hash": "{path:code} 的信息文件已损坏：{pointer:code} 应为 64 位十六进制数字。",
      "no-count": "{path:code} 的信息文件已损坏：{pointer:code} 应为整数。",
      "no-page": "{path:code} 的信息文件已损坏：{pointer:code} 应为页码。",
      "no-code-point": "{path:code} 的信息文件已损坏：{pointer:code} 应为码点，如 U+2F45。",
      "no-points": "{path:code} 的信息文件已损坏：{pointer:code} 应为点数，小于一千万。",
      "no-length": "{path:code} 的信息文件已损坏：{pointer:code} 应为长度，以点为单位，小于一千万。",
      "no-box": "{path:code} 的信息文件已损坏：{pointer:code} 应为框：`[x, y, width, height]`，以点为单位，各小于一千万。",
      "no-among": "{path:code} 的信息文件已损坏：{pointer:code} 应为两个整数：第几处，共几处。",
      "none-of": "{path:code} 的信息文件已损坏：{pointer:code} 应为 {allowed:or code}。",
      unknown: "{path:code} 的信息文件已损坏：不应有 {pointer:code}，只能有 {names:and code}。",
      "beyond-last-page": "{path:code} 的信息文件已损坏：{pointer:code} 应为 1 至 {count} 的页码。",
    },
    docs: {
      what: "PDF 信息文件保持 `flowspec preflight --update` 写出的形式。",
      why: "手工编辑或合并过的信息文件，内容不一定还对得上 PDF，据此检查没有意义。",
      fix: "请运行 `flowspec preflight --update` 重新生成。",
    },
  },
  pdfReadable: {
    messages: {
      "not-a-pdf": "{path:code} 不是 PDF。",
      damaged: "{path:code} 已损坏，无法读取：「{detail}」。",
      "page-without-size": "{path:code} 已损坏，无法读取：第 {page} 页没有有效的大小。",
      password: "{path:code} 要密码才能打开。请另存为不带密码的文件。",
      "too-slow": "在 {seconds} 秒内没有读完 {path:code}；需要更长时间的，请用 `--pdf-timeout <seconds>`（或 `FLOWSPEC_PDF_TIMEOUT`）。",
      "too-many-pages": "{path:code} 太大，无法读取：共 {pages} 页，最多读取 {limit} 页。",
      "too-much-text": "{path:code} 太大，无法读取：超过 {limit} 个字符。",
      "too-much-memory": "{path:code} 太大，无法读取：占用的内存超过 {megabytes} MB。",
      missing: "没有{path:quoted}，也没有它的信息文件。",
      outside: "{path:quoted}在项目之外。",
      "in-package": "{path:quoted}由包里的文件指定，而 PDF 只能由项目自己的文件指定。",
      "no-file": "{path:code} 不是可以读取的文件。",
      "above-limit": "{path:code} 超过 {megabytes} MB，无法读取；服务端不接受这么大的 PDF。",
    },
    docs: {
      what: "`pdf` 所指的文件要存在，在项目之内，并且能作为 PDF 读取。",
      why: "控件会出现在哪里，看了 PDF 才知道。",
      fix: "请改正路径（相对于合同所在的目录），或重新导出文档。",
    },
  },
  sealedFiles: {
    messages: {
      ...reviewedIdWords,
      "no-pdf": "锁定的文件没有写 `pdf`，不知道审阅过的是哪些内容。",
      "no-facts": "{path:quoted}没有信息文件，也就没有审阅过，任何文件都不能认定为这份 PDF。",
      "no-param": "锁定的文件，ID 要单独写成一个没有默认值的参数：只有这样，才能认定是{path:quoted}的 ID。",
      "not-sent": "写了 `wire` 或 `omit`，实际发送的就不是这个锁定的文件。",
      "two-pdfs": "参数 {name:code} 同时是{first:quoted}和{second:quoted}的 ID，而一个文件不可能是两份 PDF。",
    },
    docs: {
      what: "锁定的文件写明审阅过的 `pdf`，ID 是参数；构建函数只接受核对过的文件 ID。",
      why: "文件由应用上传，上传什么都可以：不锁定，即使发出去的不是审阅过的文件，也没有人发现。",
      fix: "请写 `pdf`，运行 `flowspec preflight --update` 并提交信息文件；把 ID 改为参数。",
    },
  },
});
