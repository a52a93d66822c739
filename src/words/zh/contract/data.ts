import type { CodeWords } from "../../language.ts";
import type { ContractWords } from "../../rules.generated.ts";
import { translatedByName } from "../../translated.ts";
import { length } from "../approver/phrases.ts";

const userData = { "too-long": "`userData` 编码为 base64 后有 {length} 个字符，最多 {limit} 个。" } as const;
const sendId = "请把数据存在自己的系统里，这里只传 ID。";

/** Laws on the description and the user data of a contract. */
export const dataWords: Readonly<Record<string, CodeWords>> = translatedByName<ContractWords["data"]>()({
  "flow-description-length": {
    messages: length,
    docs: { what: "合同描述最多 1,000 个字符。", why: "超过长度，服务端会拒绝。", fix: "请缩短；细节写在合同文件里。" },
  },
  "userdata-length-ess": {
    messages: userData,
    docs: {
      what: "`userData` 以 base64 发送，编码后最多 20,480 个字符，约合 15,000 个字节。",
      why: "超过长度，服务端会拒绝。base64 把 3 个字节编码为 4 个字符，一个汉字占 3 个字节。",
      fix: sendId,
    },
  },
  "userdata-length-essbasic": {
    messages: userData,
    docs: {
      what: "第三方应用的 `userData` 编码为 base64 后最多 1,000 个字符，即 750 个字节，或 250 个汉字。",
      why: "超过长度，服务端会拒绝；企业自建应用的上限是 20,480 个。",
      fix: sendId,
    },
  },
});
