import type { CodeWords } from "../../language.ts";
import type { ComponentWords } from "../../rules.generated.ts";
import { translatedByName } from "../../translated.ts";
import { noOtherNumber, outOfRange } from "./phrases.ts";

const opacity = { why: "再淡就看不清了，服务端会拒绝。", fix: "请写 0.6 到 1 之间的数；不写就是 1。" } as const;

/** Laws on how components look. */
export const styleWords: Readonly<Record<string, CodeWords>> = translatedByName<ComponentWords["style"]>()({
  "extra-font-size-range": {
    messages: outOfRange,
    docs: { what: "`fontSize` 在 6 到 72 点之间。", why: noOtherNumber, fix: "请写 6 到 72 之间的数；不写就是 12。" },
  },
  "extra-font-color": {
    messages: { "no-color": "{key:key} 为{value:excerpt}，而颜色要写作 `#RRGGBB`。" },
    docs: {
      what: "`color` 写作 `#RRGGBB`：红、绿、蓝各用两位十六进制数。",
      why: "编译时会写成服务端的形式，红、绿、蓝各是 0 到 255 的数；颜色的名称，服务端会拒绝。",
      fix: '请用六位十六进制数写颜色，并加引号：红色写作 `"#FF0000"`。',
    },
  },
  "extra-seal-opacity-ess": {
    messages: outOfRange,
    docs: { what: "在 ess 中，印章和签名的 `opacity` 在 0.6 到 1 之间。", ...opacity },
  },
  "extra-seal-opacity-channel": {
    messages: outOfRange,
    docs: { what: "在 essbasic 中，印章和签名的 `opacity` 与 ess 一样，在 0.6 到 1 之间。", ...opacity },
  },
  "extra-rotate-channel": {
    messages: outOfRange,
    docs: { what: "印章、签名和日期旋转的度数在 -360 到 360 之间。", why: noOtherNumber, fix: "请写一圈以内的度数。" },
  },
  "extra-rotate-relation": {
    messages: {
      "no-partner": "这个签署方没有 ID 为{id:excerpt}的其他控件。",
      "one-sided": "一起旋转的两个控件要互相写明：对方的 `rotateWith` 没有写这个控件的 ID。",
    },
    docs: {
      what: "一起旋转的两个控件，在 `rotateWith` 里互相写对方的 ID。",
      why: "两个都写明，服务端才让两个控件绕同一中心旋转；否则各转各的，或者拒绝请求。",
      fix: "请给两个控件都写上 `id` 和 `rotateWith`。",
    },
  },
});
