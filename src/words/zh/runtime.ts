import { environmentMessages } from "../../runtime/environment.ts";
import {
  commonFaultMessages,
  amountFaultMessages,
  dateFaultMessages,
  dayFaultMessages,
  listFaultMessages,
  numberFaultMessages,
  timeFaultMessages,
  wordFaultMessages,
} from "../../runtime/param.ts";
import {
  emailTypeMessages,
  givenIdTypeMessages,
  idCardTypeMessages,
  mobileTypeMessages,
  organizationTypeMessages,
  personNameTypeMessages,
  urlTypeMessages,
  usccTypeMessages,
} from "../../runtime/param-types.ts";
import { passedMessages } from "../../runtime/params.ts";
import { keyMessages } from "../../runtime/provenance.ts";
import { idHourMessages, reviewedFileMessages } from "../../runtime/reviewed-file.ts";
import { refusedMessages } from "../../runtime/speech.ts";
import { reviewedIdMessages } from "../../runtime/uploads.ts";
import type { RuntimeWords } from "../language.ts";
import { translatedMessages } from "../translated.ts";
import {
  commonFaultWords,
  timeFaultWords,
  dateFaultWords,
  dayFaultWords,
  amountFaultWords,
  wordFaultWords,
  numberFaultWords,
  listFaultWords,
  personNameTypeWords,
  mobileTypeWords,
  emailTypeWords,
  idCardTypeWords,
  organizationTypeWords,
  usccTypeWords,
  givenIdTypeWords,
  urlTypeWords,
  reviewedIdWords,
  idHourWords,
} from "./values.ts";

/** What builders say of parameters. */
export const runtimeWords: RuntimeWords = {
  formats: "chinese",
  messages: {
    passedMessages: translatedMessages(passedMessages, {
      "no-map-of": "参数要以对象传入，包括 {names:list code}。",
      "no-map": "参数要以对象传入。",
      "no-value": "没有传入 {name:code}。",
      "no-param": "没有名为 {name:code} 的参数。",
      unreadable: "这里的值无法读取。",
      "no-moment": "{option:code} 不是有效的时刻，应为日期对象或以秒计的 Unix 时间。",
    }),
    environmentMessages: translatedMessages(environmentMessages, {
      "none-chosen": "没有选择环境：`env` 应为 {environments:or code}。",
      "no-environment": "没有名为 {name:code} 的环境：`env` 应为 {environments:or code}。",
    }),
    reviewedFileMessages: translatedMessages(reviewedFileMessages, {
      "other-bytes": "这不是随 {contract:code} 审阅过的文件：SHA-256 是 {found}，审阅过的 PDF 是 {expected}。",
      "no-bytes": "这里没有文件内容：随 {contract:code} 审阅过的文件要以 `ArrayBuffer` 或其视图传入。",
      "not-accepted": "这个文件没有经过核对：请用 {contract:code} 的 `accept` 核对，再传入返回的结果。",
      "no-file-id": "返回结果中没有文件 ID。",
      "which-file-id": "返回结果中有 {count} 个文件 ID，请用从 0 起的序号说明哪一个是 {contract:code} 的文件。",
      "no-upload-moment": "上传时刻无效，应为日期对象或以秒计的 Unix 时间。",
    }),
    reviewedIdMessages: translatedMessages(reviewedIdMessages, reviewedIdWords),
    idHourMessages: translatedMessages(idHourMessages, idHourWords),
    keyMessages: translatedMessages(keyMessages, {
      "no-key-text": "业务编号应为文本。",
      "empty-key": "业务编号不能为空。",
      "key-with-control-character": "业务编号中有换行或其他看不见的字符。",
      "half-character-in-key": "业务编号中有不完整的字符。",
      "key-too-long": "业务编号有 {bytes} 个字节，最多 {limit} 个。",
    }),
    commonFaultMessages: translatedMessages(commonFaultMessages, commonFaultWords),
    timeFaultMessages: translatedMessages(timeFaultMessages, timeFaultWords),
    dateFaultMessages: translatedMessages(dateFaultMessages, dateFaultWords),
    dayFaultMessages: translatedMessages(dayFaultMessages, dayFaultWords),
    amountFaultMessages: translatedMessages(amountFaultMessages, amountFaultWords),
    wordFaultMessages: translatedMessages(wordFaultMessages, wordFaultWords),
    numberFaultMessages: translatedMessages(numberFaultMessages, numberFaultWords),
    listFaultMessages: translatedMessages(listFaultMessages, listFaultWords),
    personNameTypeMessages: translatedMessages(personNameTypeMessages, personNameTypeWords),
    mobileTypeMessages: translatedMessages(mobileTypeMessages, mobileTypeWords),
    emailTypeMessages: translatedMessages(emailTypeMessages, emailTypeWords),
    idCardTypeMessages: translatedMessages(idCardTypeMessages, idCardTypeWords),
    organizationTypeMessages: translatedMessages(organizationTypeMessages, organizationTypeWords),
    usccTypeMessages: translatedMessages(usccTypeMessages, usccTypeWords),
    givenIdTypeMessages: translatedMessages(givenIdTypeMessages, givenIdTypeWords),
    urlTypeMessages: translatedMessages(urlTypeMessages, urlTypeWords),
    refusedMessages: translatedMessages(refusedMessages, {
      refused: "{contract} 的参数不符合要求。",
      one: "- {where}：{what}",
      inexpressible: "有一个参数的值无法写入请求。",
      unsent: "发送的不是这份合同：其中没有可以获取签署链接的「{role}」。",
    }),
  },
};
