import type { Messages } from "../../../runtime/message.ts";
import { familyWords } from "../../translated.ts";

/** What a contract that is made from a PDF says of itself, in its comments and descriptions. */
export const drafted: Messages = familyWords<"drafted">()({
  head: "由 `flowspec init --pdf` 根据 PDF 生成，各方在哪里签署是从常用字样读出的，使用前请核对。",
  operator: "发起合同的员工",
  file: "合同的 PDF，用 UploadFiles 上传后得到的 id",
  samples: "样例是各有名称的几组参数值，都是虚构的；每一组在 generated/samples 中成为一个请求，供审阅。",
  order: "各方按这个顺序签署，与文件中的顺序一致；写 `parallel` 则不分先后。",
  "no-parties": "从 PDF 读不出有哪些签署方，先写一家企业和一个人。",
  "as-company": "有盖章处，视为企业。",
  "as-person": "没有其他迹象，视为个人。",
  "no-place": "PDF 中没有找到这一方的签署位置，请改到应在的地方；`flowspec locate` 可以查找文字的位置。",
});
