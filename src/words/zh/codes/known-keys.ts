import * as codes from "../../../codes/known-keys.ts";
import type { CodeWords } from "../../language.ts";
import { translated } from "../../translated.ts";

/** Keys that a construct does not have. */
export const knownKeyWords: Readonly<Record<string, CodeWords>> = translated(codes, {
  knownKeys: {
    messages: {
      "of-construct": "{construct:noun}没有键{name:quoted}。",
      "of-type": "{type:key} 没有键{name:quoted}。",
      "of-declaration": "参数声明没有键{name:quoted}。",
      "of-map": "这个映射没有键{name:quoted}。",
      "of-configuration": "配置在这里没有键{name:quoted}。",
      "of-other-shape": "写了 `as: {as}`，{name:code} 就没有意义。",
      former: "{names:and code} {count:plural 现在}写作 {now:code}。",
      "no-environment-name": "{name:quoted}不能作环境的名称。",
      "no-variable-name": "{name:quoted}不能作变量的名称。",
      "written-here": "{name:code} 在这里写作 {form:code}。",
      "written-together": "{names:and code} 在这里写作 {form:code}。",
      "by-itself": "{names:and code} 不用写，会自动发送。",
      "written-once": "{names:list code} 和 {form:code} 在这里是同一个意思。",
      "belongs-to": "{name:quoted}是{construct:noun}的 {key:code}，不是这里的键。",
    },
    helps: {
      "of-elements": "{name:key} 写在列表的元素里，如签署方和控件。",
      "is-there": "是否想写 {guess:key}？这个键已经有了，请删除其中一个。",
      "did-you-mean": "是否想写 {guess:key}？",
      "of-others": "这是 {types:and code 12} 的键。",
      "its-keys": "可以写的键有 {keys:and key 12}。",
      "known-here": "这里可以写 {keys:and code 12}。",
      "about-callbacks": "回调地址在控制台设置；回调里带回来的是 `userData`。",
      "about-reminders": "合同签署之前，服务端不会自动提醒任何人；催办要在发起之后另发请求。",
      "about-languages": "服务端的页面只有一种语言。",
      "about-versions": "`flowspec: 1` 是合同语言的版本；服务端的版本由接口（`action`）决定。",
      "about-secrets": "密钥和地址由发送请求的应用保管。",
      "write-like": "请写 {form:code}，并换成可用的值。",
      "keep-one": "请保留 {form:code}，删除另一个。",
      "write-inside": "这里应为由 {keys:and code} 组成的映射。",
      "write-as-word": "可以写 {words:or code}。",
      "of-this-shape": "这个键用于 `as: {other}`；`as: {as}` 可以写 {key:code}。",
      "name-form": "请用字母和数字，以字母开头。",
      "write-elements": "请把内容写在 {key:code} 里，每一项写 {named:code}：名称，或带 {or:code} 的映射。",
      "one-way": "表格请写 `columns` 和 `rows`，或全部用服务端自己的键，不要混用。",
    },
    docs: {
      what: "每一部分只能写合同语言里有的键。",
      why: "没有意义的键会悄悄丢失，发出去的合同就少了作者想写的内容。",
      fix: "请改正拼写；服务端有、合同语言还没有的字段，用 `wire:`。",
    },
  },
});
