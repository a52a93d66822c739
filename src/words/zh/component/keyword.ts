import type { CodeWords } from "../../language.ts";
import type { ComponentWords } from "../../rules.generated.ts";
import { translatedByName } from "../../translated.ts";

/** Laws on components at keywords and form fields. */
export const keywordWords: Readonly<Record<string, CodeWords>> = translatedByName<ComponentWords["keyword"]>()({
  "keyword-needs-component-id": {
    messages: { empty: "这个控件用关键字定位，而关键字是空的。" },
    docs: {
      what: "用关键字定位的控件要写明关键字。",
      why: "服务端在 PDF 的文字里查找关键字；没有可查找的，就会拒绝请求。",
      fix: "请写 PDF 里的一段文字，控件就放在那里。",
    },
  },
  "field-needs-component-name": {
    messages: { empty: "这个控件放在表单域上，而表单域的名称是空的。" },
    docs: {
      what: "放在表单域上的控件要写明是哪个表单域。",
      why: "服务端按名称查找 PDF 的表单域；没有可查找的，就会拒绝请求。",
      fix: "请写表单域的名称。",
    },
  },
  "keyword-page-range": {
    messages: {
      "from-end": "不能在第 {page} 页查找：这里的页码只从 1 数起，不能从末尾数起。",
      last: "不能只在最后一页查找：这里的页码只从 1 数起，不能从末尾数起。",
    },
    docs: {
      what: "查找关键字的页从 1 数起；写 0 或不写，就在所有页查找。",
      why: "页不存在，服务端就找不到关键字。",
      fix: "请写页码；要在所有页查找，请删除 `page`。",
    },
  },
  "keyword-without-carets": {
    messages: {
      carets: "关键字两边的 ^ 表示要单独出现。",
      "carets-beside-whole": "关键字两边的 ^ 表示要单独出现，而 `whole` 已经写明了这一点。",
    },
    docs: {
      what: "要求关键字单独出现时写 `whole: true`，不在关键字两边写 ^。",
      why: "^ 是服务端的记号，读合同的人会以为是关键字的一部分。",
      fix: "请删除 ^，补上 `whole: true`。",
    },
  },
  "keyword-indexes-range": {
    messages: { "both-ways": "有的序号从开头数，有的从末尾数，而服务端只朝一个方向数。" },
    docs: {
      what: "要选关键字的哪几处，或者都从开头数（从 0 起），或者都从末尾数（从 -1 起）。",
      why: "服务端对一个控件只朝一个方向数；序号不在这个方向上，就什么也找不到。",
      fix: "请只写不小于 0 的序号，或只写负数；两种都需要的，请写成两个控件。",
    },
  },
  "field-not-for-seal": {
    messages: { "in-doubt": "印章和签名能不能放在表单域上，各处文档说法不一。" },
    docs: {
      what: "印章和签名用坐标或关键字定位，不放在表单域上。",
      why: "控件类型表说表单域不能放印章和签名，一个官方示例却这样写；服务端可能接受，也可能拒绝。",
      fix: "请改用坐标或关键字定位，或先在服务端的测试环境中试发。",
    },
  },
});
