import * as codes from "../../../codes/suppressions.ts";
import type { CodeWords } from "../../language.ts";
import { translated } from "../../translated.ts";

/** Comments that suppress findings. */
export const suppressionWords: Readonly<Record<string, CodeWords>> = translated(codes, {
  reasonedSuppressions: {
    messages: {
      "no-code": "这条注释没有写明忽略哪一项检查。",
      "no-reason": "这条注释没有写理由，因此不起作用。",
      "not-above": "这条注释不在任何值的上一行，因此不起作用。",
    },
    helps: { form: "请在出现问题的那一行上面写 `# flowspec-ignore <code>: <reason>`，依次填检查的名称和理由。" },
    docs: {
      what: "忽略检查结果的注释独占一行，只写一项检查的名称，并说明理由。",
      why: "以后读合同的人要能判断这个理由是否仍然成立。没有理由的注释不起作用。",
      fix: "请在上一行写 `# flowspec-ignore <code>: <reason>`。",
    },
  },
  knownSuppressions: {
    messages: { unknown: "没有名为 {code:code} 的检查。" },
    helps: { list: "`flowspec explain` 会列出全部检查。", "did-you-mean": "是否想写 {guess:code}？" },
    docs: {
      what: "注释里要忽略的检查必须存在。",
      why: "名称写错，想忽略的问题并没有忽略；也可能这项检查已经不存在了。",
      fix: "请改正名称，或删除这条注释。",
    },
  },
  usedSuppressions: {
    messages: {
      "error-of-project": "{code:code} 在这里是错误，而本项目不允许忽略错误：配置中写明了 `suppressErrors: never`。",
      "error-of-language": "{code:code} 在这里是错误；只有依据服务端文档判断的错误才能忽略。",
      "no-finding": "下一行没有 {code:code} 所指的问题。",
    },
    helps: { "mend-error": "请先改正错误，再删除这条注释。", remove: "请删除这条注释。" },
    docs: {
      what: "忽略检查结果的注释，下一行要确实有这个问题。可以忽略警告，也可以忽略依据服务端文档判断的错误；合同语言本身的错误不能忽略。",
      why: "问题已经消失而注释还在，就会掩盖下一次同样的问题。注释所指的若是错误，注释本身也按错误处理，因为掩盖的内容服务端会拒绝。",
      fix: "请删除这条注释，或移到出现问题的那一行上面；合同语言本身的错误请直接改正。",
    },
  },
});
