import * as codes from "../../../codes/severities.ts";
import type { CodeWords } from "../../language.ts";
import { translated } from "../../translated.ts";

/** Which warnings a project takes how. */
export const severityWords: Readonly<Record<string, CodeWords>> = translated(codes, {
  severitiesOfWarnings: {
    messages: {
      "an-error": "{name:code} 是错误，不能改。",
      unknown: "没有名为{name:quoted}的检查。",
    },
    helps: {
      remove: "请删除这一行。",
      list: "`flowspec explain` 会列出全部检查。",
      "did-you-mean": "是否想写 {guess:code}？",
    },
    docs: {
      what: "`flowspec.config.yaml` 的 `severities` 只写属于警告的检查。",
      why: "错误表示服务端会拒绝请求，任何设置都改变不了；名称写错，这项设置就不起作用，而且没有任何提示。",
      fix: "请改正名称，或删除这一行；`flowspec explain` 会列出全部检查。",
    },
  },
});
