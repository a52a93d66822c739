import type { CodeWords } from "../../language.ts";
import type { ComponentWords } from "../../rules.generated.ts";
import { translatedByName } from "../../translated.ts";
import { noOtherNumber, outOfRange } from "./phrases.ts";

/** Laws on who fills a component in and when, and on watermarks. */
export const fillingWords: Readonly<Record<string, CodeWords>> = translatedByName<ComponentWords["filling"]>()({
  "initiator-component-value-required": {
    messages: { "no-value": "这个控件由发起方在发起时填写，却没有写值。" },
    docs: {
      what: "由发起方填写的控件都要写 `value`；组合控件和显示查看人信息的水印除外。",
      why: "发起合同时就要填好这些控件；有一个空着，服务端会拒绝。",
      fix: "请补上 `value`，或把控件移到由签署方填写的 `fill` 里。",
    },
  },
  "signer-component-no-value": {
    messages: { "too-early": "这个控件以后由签署方填写，现在不能写值。" },
    docs: {
      what: "由签署方填写的控件，发起时不写 `value`。",
      why: "签署方填写之前，控件是空的；只有从嵌入页面发起的合同才能预先写值。",
      fix: "请删除 `value`，或把控件移到合同的 `fill` 里。",
    },
  },
  "watermark-initiator-only": {
    messages: { "of-approver": "水印只能由发起方设置，而这个水印写在签署方里。" },
    docs: {
      what: "水印写在合同的 `fill` 里，不写在签署方里。",
      why: "水印在发起时加到合同上；由签署方填写的水印，服务端会拒绝。",
      fix: "请移到合同的 `fill` 里。",
    },
  },
  "watermark-needs-extra": {
    messages: { "no-look": "没有写水印的样式；服务端要求至少写一项。" },
    docs: {
      what: "水印至少要写 `subtype`、`font`、`fontSize`、`opacity`、`rotate`、`density`、`position` 中的一项。",
      why: "一项都没有写的水印，服务端不接受。",
      fix: "请补上 `subtype`，写明水印显示什么。",
    },
  },
  "watermark-custom-needs-value": {
    messages: { "no-text": "这个水印显示自己的文字，却没有写是什么文字。" },
    docs: {
      what: "`subtype` 为 `custom-watermark` 的水印要写 `value`。",
      why: "`value` 就是水印显示的文字。",
      fix: "请补上 `value`，或改用显示查看人信息的 `subtype: viewer`。",
    },
  },
  "extra-watermark-opacity": {
    messages: outOfRange,
    docs: {
      what: "水印的 `opacity` 在 0 到 1 之间。",
      why: "0 完全看不见，1 完全遮住下面的内容；其他数，服务端会拒绝。",
      fix: "请写 0 到 1 之间的小数，例如十分之一写作 `0.1`。",
    },
  },
  "extra-watermark-rotate": {
    messages: outOfRange,
    docs: { what: "水印旋转的度数在 0 到 359 之间。", why: noOtherNumber, fix: "请写 0 到 359 之间的度数；转一整圈就是 0。" },
  },
});
