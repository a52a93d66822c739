import type { CodeWords } from "../../language.ts";
import type { ContractWords } from "../../rules.generated.ts";
import { translatedByName } from "../../translated.ts";

const seconds = {
  "before-epoch": "{key:key} 的值 {value} 早于 1970 年。",
  milliseconds: "{key:key} 的值 {value} 以毫秒计，而服务端以秒计。",
} as const;
const tooLate = { "too-late": "{key:key} 是 {moment:moment}，而文档中最晚的时间是 {latest:moment}。" } as const;

/** Laws on the times of a contract. */
export const timeWords: Readonly<Record<string, CodeWords>> = translatedByName<ContractWords["time"]>()({
  "deadline-type": {
    messages: seconds,
    docs: {
      what: "截止时间写成数字时，是从 1970 年起的秒数，不是毫秒数。",
      why: "服务端以秒计；把 `Date.now()` 的值写在这里，时间会落到几万年以后。",
      fix: "请除以 1000，或写带时区的 ISO 8601 时间。",
    },
  },
  "deadline-future": {
    messages: { "not-ahead": "{key:key} 是 {moment:moment}，不晚于发起时间。" },
    docs: {
      what: "截止时间晚于发起时间；写 0，就是服务端默认的 365 天。",
      why: "没有人能按时签署，服务端会拒绝合同。",
      fix: "请写更晚的时间，或从现在算起的时间，例如 +30d。",
    },
  },
  "deadline-max-channel-group": {
    messages: tooLate,
    docs: {
      what: "第三方应用发起的合同组中，合同的截止时间早于 3021 年。",
      why: "这是服务端写明的上限；再晚，服务端会拒绝。",
      fix: "请写更早的时间；多半是多写了一位数字。",
    },
  },
  "deadline-far": {
    messages: tooLate,
    docs: {
      what: "截止时间早于 3021 年。",
      why: "文档没有为这个接口写上限，另一个接口有；超过的，多半是多写了一位数字。",
      fix: "请写更早的时间。",
    },
  },
  "reminded-on-range": {
    messages: {
      ...seconds,
      "before-sending": "{key:key} 是 {moment:moment}，早于发起时间。",
      "too-late": "{key:key} 是 {moment:moment}，比发起时间晚 10 年以上。",
    },
    docs: {
      what: "到期提醒发给发起方，时间不早于发起时间，最晚为发起后 10 年。",
      why: "不在这段时间内，服务端会拒绝。",
      fix: "请写 10 年以内的时间。",
    },
  },
});
