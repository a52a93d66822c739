import type { CodeWords } from "../../language.ts";
import type { ComponentWords } from "../../rules.generated.ts";
import { translatedByName } from "../../translated.ts";

/** Laws on what a placement says. */
export const placementWords: Readonly<Record<string, CodeWords>> = translatedByName<ComponentWords["placement"]>()({
  "one-placement": {
    messages: {
      "foreign-on-page": "这里用坐标定位，{keys:and key} 不起作用{count:plural}。",
      "foreign-at-keyword": "这里用关键字定位，{keys:and key} 不起作用{count:plural}。",
      "foreign-at-field": "这里放在表单域上，{keys:and key} 不起作用{count:plural}。",
    },
    docs: {
      what: "位置只写一组键：`page`、`x` 和 `y`；或 `keyword` 及其附加项；或 `field`。",
      why: "一个控件只有一个位置。服务端会忽略另一组键，控件就不在想放的地方。",
      fix: "请只保留一组键。",
    },
  },
  "complete-placement": {
    messages: {
      nowhere: "没有写这个控件放在哪里。",
      "one-missing": "这个位置没有写 {first:code}。",
      "two-missing": "这个位置没有写 {first:code} 和 {second:code}。",
      "all-missing": "这个位置没有写 `page`、`x` 和 `y`。",
    },
    docs: {
      what: "控件要写位置；用坐标定位的，要写 `page`、`x` 和 `y`。",
      why: "没有位置的控件，服务端会拒绝，或放到页面的一角。",
      fix: "请写 `page`、`x` 和 `y`，或用 `keyword`、`field` 放在关键字或表单域处。",
    },
  },
  "complete-size": {
    messages: { "no-size": "没有写这个控件的宽和高。" },
    docs: {
      what: "控件要写 `size`；印章和签名有建议的大小，放在表单域上的用表单域的大小，可以不写。",
      why: "服务端要有宽和高才能画出控件。",
      fix: "请补上 `size: [宽, 高]`，单位是点，也可以带 mm、cm 或 in。",
    },
  },
  "keyword-size": {
    messages: { "no-size": "没有写这个控件的宽和高；服务端可能拒绝，或自行决定大小。" },
    docs: {
      what: "用关键字定位的控件要写 `size`；印章和签名有建议的大小，可以不写。",
      why: "服务端的接口定义要求写宽和高；不写的请求也有人在用，但文档没有写明这时控件有多大。",
      fix: "请补上 `size: [宽, 高]`，单位是点，也可以带 mm、cm 或 in。",
    },
  },
  "paging-needs-y-size": {
    messages: {
      "no-y": "没有写这个控件离页面上边多远。",
      "no-size": "没有写这个控件有多大。",
      neither: "没有写这个控件离页面上边多远，也没有写有多大。",
    },
    docs: {
      what: "骑缝章和骑缝签名要在 `at` 里写 `y`，骑缝签名还要写 `size`；骑缝章有建议的大小。",
      why: "骑缝章跨过每一页的边缘；离页面上边多远、签名有多大，服务端无从得知。",
      fix: "请写 `at: { y: … }`；骑缝签名再写 `size: [宽, 高]`。",
    },
  },
  "page-height-known": {
    messages: { "not-known": "还不知道页面有多高，不能从页面下边量起。" },
    docs: {
      what: "`from: bottom-left` 只在知道页面高度时使用。",
      why: "服务端从上边量起，从下边量的距离要换算，这需要 PDF 信息文件。",
      fix: "请删除 `from`，`y` 从页面上边量起。",
    },
  },
  "no-id-at-keyword": {
    messages: { replaced: "用关键字定位的控件不能写 `id`：请求里放 ID 的字段用来放关键字。" },
    docs: {
      what: "用关键字定位的控件不写 `id`。",
      why: "服务端用同一个字段放 ID 和关键字，只能发送其中一个。",
      fix: "请删除 `id`，或改用坐标定位。",
    },
  },
  "no-name-at-field": {
    messages: { replaced: "放在表单域上的控件不能写 `name`：请求里放名称的字段用来放表单域的名称。" },
    docs: {
      what: "放在表单域上的控件不写 `name`。",
      why: "服务端用同一个字段放控件名称和表单域名称，只能发送其中一个。",
      fix: "请删除 `name`：控件的名称就是表单域的名称。",
    },
  },
});
