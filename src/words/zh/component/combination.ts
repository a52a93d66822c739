import type { CodeWords } from "../../language.ts";
import type { ComponentWords } from "../../rules.generated.ts";
import { translatedByName } from "../../translated.ts";

/** Laws on combinations and their parts. */
export const combinationWords: Readonly<Record<string, CodeWords>> = translatedByName<ComponentWords["combination"]>()({
  "combination-children-exist": {
    messages: { "no-part": "同一列表里没有 ID 为{id:excerpt}的控件。" },
    docs: {
      what: "用坐标定位的组合控件，`children` 写子控件的 ID；子控件在同一签署方的同一列表里。",
      why: "服务端按 ID 在那里查找子控件；有一个找不到，就会拒绝整个组合控件。",
      fix: "请改正 ID，或给那个控件写上这个 `id`。",
    },
  },
  "combination-children-max": {
    messages: { "too-many": "这个组合控件有 {count} 个子控件，最多 {limit} 个。" },
    docs: { what: "`sign` 里的组合控件最多 4 个子控件。", why: "超过这个数目，服务端会拒绝。", fix: "请拆成几个组合控件。" },
  },
  "combination-children-types": {
    messages: { "wrong-type": "签署用的组合控件，子控件只能是签名、日期、选择器和多行文本，而{id:excerpt}是{type:noun}。" },
    docs: {
      what: "`sign` 里的组合控件，子控件是签名、日期、选择器和多行文本。",
      why: "其他子控件，服务端会拒绝。",
      fix: "请把这个控件移出组合控件。",
    },
  },
  "virtual-combination-children-types": {
    messages: { "wrong-type": "填写用的组合控件，子控件只能是勾选框，而{id:excerpt}是{type:noun}。" },
    docs: {
      what: "`fill` 里的组合控件，子控件是勾选框。",
      why: "其他子控件，服务端会拒绝。",
      fix: "请把这个控件移出组合控件。",
    },
  },
  "combination-keyword-children": {
    messages: {
      "ids-at-keyword": "用关键字定位的组合控件要直接写出子控件，不能写其他控件的 ID。",
      "parts-elsewhere": "只有用关键字定位的组合控件才直接写出子控件，其他组合控件写子控件的 ID。",
    },
    docs: {
      what: "用关键字定位的组合控件，`children` 直接写子控件，各带 `offset`；其他组合控件写子控件的 ID。",
      why: "关键字在哪里，服务端后来才知道，位置已定的控件无法归入其中；写法不对，服务端会拒绝。",
      fix: "用关键字定位的，请把子控件写进 `children`；用坐标定位的，请写子控件的 ID。",
    },
  },
  "combination-child-value": {
    messages: { "too-early": "这一项以后由签署方填写，现在写值，服务端可能拒绝。" },
    docs: {
      what: "签署方的组合控件用关键字定位时，子控件不写 `value`。",
      why: "子控件以后由签署方填写；现在写值，服务端可能拒绝。",
      fix: "请删除 `value`。",
    },
  },
  "virtual-combination-needs-children": {
    messages: { "no-parts": "这个组合控件没有子控件。" },
    docs: {
      what: "`fill` 里的组合控件要写 `children`。",
      why: "组合控件自己不显示内容，没有子控件就没有可填的，服务端会拒绝。",
      fix: "请补上 `children`：同一列表里勾选框的 ID；用关键字定位时，直接写勾选框。",
    },
  },
});
