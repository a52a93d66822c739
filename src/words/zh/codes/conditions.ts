import * as codes from "../../../codes/conditions.ts";
import type { CodeWords } from "../../language.ts";
import { translated } from "../../translated.ts";

/** Conditions: `when` of an element. */
export const conditionWords: Readonly<Record<string, CodeWords>> = translated(codes, {
  conditionSyntax: {
    messages: {
      "no-condition": "{text:excerpt}不是条件。",
      otherwise: "{text:excerpt}不是条件的写法。",
      "no-or": "{text:excerpt}用了 `or`，而条件之间只能用 `and` 连接。",
      "no-brackets": "{text:excerpt}有括号，条件里不能写括号。",
      "no-comparison": "{text:excerpt}要比较或计算，而条件只能与一个词比较。",
      "too-many": "这个条件超过 {limit} 项。",
    },
    helps: {
      forms: "请写 `flag`、`not flag`、`kind is word` 或 `kind is not word`；几个条件用 `and` 连接。",
      write: "请写 {text:code}。",
      "two-elements": "请写两个元素，各写各的条件。",
      boolean: "请由应用判断，合同里声明一个布尔参数。",
    },
    docs: {
      what: "`when` 写布尔参数，或可以省略的参数；枚举用 `is` 加一个词；`not` 表示相反，`and` 连接几个条件。",
      why: "这里没有表达式：合同写了什么，不会写程序的人也要读得出来。",
      fix: "请用这些词写。要表示「或」，请写两个元素；需要计算的，请声明布尔参数。",
    },
  },
  conditionParams: {
    messages: {
      "always-given": "{name:code} 总有值：既不是布尔参数，也不能省略。",
      "no-enum": "`is` 用来把枚举与一个词比较，而 {name:code} 不是枚举。",
    },
    helps: {
      compare: "请写 `{name} is` 加一个词：{words:list code 12}。",
      optional: "可以省略的，请声明 `optional: true`；否则请写布尔参数。",
      values: "请声明可取的词：`values: [{word}, …]`。",
      boolean: "请写 {name:code} 或 `not {name}`。",
    },
    docs: {
      what: "条件写布尔参数、可以省略的参数，或用 `is` 比较枚举。",
      why: "换成别的参数，条件就总是成立。可以省略的参数，值为空文本或空列表时算作没有给出。",
      fix: "请给参数声明 `optional: true`，或声明为枚举，或改用布尔参数。",
    },
  },
  conditionWords: {
    messages: { "no-word": "{name:code} 不会是{word:excerpt}。" },
    helps: {
      "did-you-mean": "是否想写 {guess:code}？",
      words: "可取的词有 {words:list code 12}。",
    },
    docs: {
      what: "`is` 和 `is not` 后面写枚举的一个词。",
      why: "枚举里没有这个词，条件就永远不成立，或者总是成立。",
      fix: "请改正这个词，或加到参数的 `values` 里。",
    },
  },
  coveredWords: {
    messages: { "not-covered": "{name:code} 还可能是 {words:or code 12}，这时没有对应的元素。" },
    helps: {
      element: "请添加一个元素，或写 `is not`；如果本来就不需要，请用注释说明理由并忽略这一项。",
    },
    docs: {
      what: "一个列表的元素按枚举的词分别出现时，每个词都要有对应的元素。",
      why: "给枚举加词时容易漏改某个列表：发出去的合同就可能缺一方，或缺一个条款。",
      fix: "请为缺少的词添加元素，或把其中一个改为 `is not`。表示没有的词（如 `none`）不需要元素。",
    },
  },
});
