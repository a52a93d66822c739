import type { RefusalsWords } from "../refusals.ts";
import { chineseCatalogue as catalogue } from "./catalogue/index.ts";

/** The page on refusals in Chinese. */
export const chineseRefusals: RefusalsWords = {
  catalogue,
  title: "约束和错误码",
  derived: "由 `npm run derive` 从约束和错误码的目录生成，不要手工修改。",
  introduction: "文档写明服务端会拒绝或忽略的内容，以及事先指出它们的检查。各接口的编号如下：",
  constraints: "约束",
  constraintsDoc: `文档写明的每条约束、事先指出它的检查，以及违反时各接口返回的错误码。带星号的是推断：没有应答或文档写明这样的错误返回这个错误码，服务端返回的可能不同。
短横线后面是错误码不详的接口。`,
  constraintsHead: ["约束", "级别", "检查", "各接口的错误码"],
  severities: { error: "错误", warning: "警告" },
  settled: {
    kept: (reason) => `flowspec 已经保证：${reason}`,
    pdf: (reason) => reason,
    account: (reason) => reason,
    clock: (reason) => reason,
  },
  codes: "错误码",
  codesDoc: "各接口的文档列出的每个错误码、事先指出它的检查，以及从合同定义看不出来的原因。",
  codesHead: ["错误码", "接口", "检查", "说明", "其他原因"],
  about: (about, causes) => [about, causes.map(([, reason]) => reason).join("")],
  comma: "、",
  semicolon: "；",
};
