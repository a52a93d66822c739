import * as codes from "../../../codes/wire.ts";
import type { CodeWords } from "../../language.ts";
import { translated } from "../../translated.ts";

/** Members of the service: `wire`, `omit`, and requests. */
export const wireWords: Readonly<Record<string, CodeWords>> = translated(codes, {
  knownMembers: {
    messages: { "no-member": "服务端在这里没有字段{path:quoted}。" },
    helps: {
      "it-has": "这里的字段有 {members:and code 12}。",
      "did-you-mean": "是否想写 {guess:code}？",
    },
    docs: {
      what: "`wire` 和 `omit` 只写这个结构里有的字段。",
      why: "请求里有服务端不认识的字段，服务端会拒绝。",
      fix: "请改正名称；字段比当前版本的 flowspec 还新的，请更新 flowspec。",
    },
  },
  memberTypes: {
    messages: {
      "wrong-type": "{path:code} 应为{wanted:type}，实际是{found:type}。",
      "wrong-value": "{path:code} 应为{wanted:type}，实际是 {value:code}。",
      "is-null": "{path:code} 应为{wanted:type}，实际是 null。",
    },
    helps: {
      write: "请写 {text:code}。",
      "as-json": "请把映射写成 JSON 文本。",
      "value-or-nothing": "请写一个值，或去掉这个字段。",
      "as-list": "请写列表，只有一个值也一样。",
      "of-type": "请写这个类型的值。",
    },
    docs: {
      what: "`wire` 下的值，类型要与服务端对字段的声明相同。",
      why: "字段类型不对，服务端会拒绝请求。",
      fix: "请按声明的类型写值。",
    },
  },
  memberValues: {
    messages: {
      "not-taken": "服务端不接受 {path:code} 的值 {value:code}。",
      "unknown-not-taken": "服务端不接受 {path:code} 的这个值。",
      "no-json": "{path:code} 不是表示映射的 JSON 文本。",
    },
    helps: {
      write: "请写 {text:code}。",
      encoded: "请写成 {form}。",
      takes: "可以写 {values:list code}。",
      "correct-json": "请改正文本，或直接写映射。",
    },
    docs: {
      what: "取值固定的字段，或有固定形式的文本，要写符合要求的值。",
      why: "其他的值，服务端会拒绝。",
      fix: "请写提示里列出的值，或改用与字段对应的键。",
    },
  },
  usedMembers: {
    messages: { unused: "服务端不使用 {name:code}。" },
    helps: { "leave-out": "请删除。" },
    docs: {
      what: "服务端已经不用或尚未使用的字段，不要写。",
      why: "这些字段不起作用，服务端以后还可能拒绝。",
      fix: "请删除这个字段。",
    },
  },
  keysBeforeWire: {
    messages: { "key-says": "合同语言有对应的键：{keys:or key 12}。" },
    helps: { "write-key": "请写这个键，并从 `wire` 里删除字段。" },
    docs: {
      what: "有对应的键，就写键，不写在 `wire` 下。",
      why: "审阅的人读的是合同语言，不是服务端的字段；键还有自己的检查和单位。",
      fix: "请改用提示里的键。",
    },
  },
  wireAgrees: {
    messages: { contradicts: "这里与旁边的 {keys:or key 12} 矛盾。" },
    helps: { "keep-one": "请只留一个。" },
    docs: {
      what: "`wire` 不能与旁边的键矛盾。",
      why: "只有一个能发送，读的人看不出是哪一个。",
      fix: "请只留一个。",
    },
  },
  knownExtras: {
    messages: { undocumented: "没有文档说明 `ComponentExtra` 里的{name:quoted}有什么作用。" },
    helps: {
      spelling: "请对照服务端文档核对拼写。",
      "did-you-mean": "是否想写 {guess:code}？",
    },
    docs: {
      what: "`ComponentExtra` 里只写服务端文档说明过的内容。",
      why: "服务端会忽略不认识的名称，没有任何提示，控件就不是作者想要的样子。",
      fix: "请改正名称，或改用这种控件的键。",
    },
  },
  requiredMembers: {
    messages: {
      demanded: "服务端要求写 {members:and code 12}。",
      "one-for-nothing": "服务端的接口定义要求写 {member:code}，即使在这里没有意义；不写，服务端可能拒绝请求。",
      "several-for-nothing": "服务端的接口定义要求写 {members:and code 12}，即使在这里没有意义；不写，服务端可能拒绝请求。",
    },
    helps: {
      "take-out": "请从 `omit` 里删除。",
      "take-all-out": "请从 `omit` 里全部删除。",
      add: "请补上。",
      "add-all": "请全部补上。",
    },
    docs: {
      what: "服务端要求的字段不能省略。",
      why: "缺了，服务端会拒绝请求。",
      fix: "请从 `omit` 里删除；如果是请求，请补上。",
    },
  },
  membersWithEffect: {
    messages: {
      "at-keyword": "{path:code} 只在关键字定位时起作用。",
      "no-option": "{path:code} 不是 {type:code} 的选项。",
    },
    helps: { "leave-out": "请删除。" },
    docs: {
      what: "`wire` 写的内容要与旁边的字段配合才起作用：选项属于这种控件，关键字的内容用于关键字定位。",
      why: "否则服务端会忽略或拒绝这个字段；无论哪一种，控件都不是作者想要的样子。",
      fix: "请删除这个字段。",
    },
  },
});
