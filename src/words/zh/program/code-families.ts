import type { Messages } from "../../../runtime/message.ts";
import { familyWords } from "../../translated.ts";

/** What codes are about, family by family. */
export const codeFamilies: Messages = familyWords<"codeFamilies">()({
  text: "文件的文本",
  language: "合同语言",
  params: "参数和样例",
  imports: "导入",
  rows: "批量数据",
  personal: "个人信息",
  suppressions: "忽略问题的注释",
  uses: "合同引用的文件",
  wire: "服务端的字段",
  configuration: "配置",
  approvals: "变更的批准",
  contracts: "合同",
  approvers: "签署方",
  components: "控件",
  pdfs: "合同和 PDF",
});
