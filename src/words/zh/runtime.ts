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

/** What builders say of parameters. */
export const runtimeWords: RuntimeWords = {
  formats: "chinese",
  messages: {
    passedMessages: translatedMessages(passedMessages, {
      "no-map-of": "参数要以对象传入，包括 {names:list}。",
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
      "other-bytes": "这不是随 {contract:code} 审阅过的文件：它的 SHA-256 是 {found}，审阅过的 PDF 是 {expected}。",
      "no-bytes": "这里没有文件内容：随 {contract:code} 审阅过的文件要以 ArrayBuffer 或其视图传入。",
      "not-accepted": "这个文件没有经过核对：请传入 {contract:code} 的文件的 `accept` 的结果。",
      "no-file-id": "返回结果中没有文件 ID。",
      "which-file-id": "返回结果中有 {count} 个文件 ID，请用从 0 起的序号说明哪一个是 {contract:code} 的文件。",
      "no-upload-moment": "上传时刻无效，应为日期对象或以秒计的 Unix 时间。",
    }),
    reviewedIdMessages: translatedMessages(reviewedIdMessages, {
      "not-reviewed": "这不是按审阅过的内容上传的 {pdf} 的 ID：请传入其文件的 `uploaded` 的结果。",
      "other-file": "这是另一个文件的 ID，不是随本合同审阅过的 {pdf}。",
    }),
    idHourMessages: translatedMessages(idHourMessages, {
      "hour-over": "服务端保留这个文件到 {until:moment} 为止，之后可能找不到它：请重新上传。",
    }),
    keyMessages: translatedMessages(keyMessages, {
      "no-key-text": "业务编号应为文本。",
      "empty-key": "业务编号不能为空。",
      "key-with-control-character": "业务编号中有换行或其他看不见的字符。",
      "half-character-in-key": "业务编号中有半个字符。",
      "key-too-long": "业务编号有 {bytes} 个字节，最多 {limit} 个。",
    }),
    commonFaultMessages: translatedMessages(commonFaultMessages, {
      "unquoted-digits": "没有加引号的数字是数值，这里应为文本。",
      "half-character": "文本中有半个字符。",
      "wrong-type": "类型不对。应为：{wanted:type}；实际为：{found:type}。",
      "too-long": "共 {length} 个字符，最多 {limit} 个。",
      "too-long-to-try": "共 {length} 个字符；格式能及时核对的，最多 {limit} 个。",
      "no-match": "{value:quoted}不符合格式 {pattern}。",
    }),
    timeFaultMessages: translatedMessages(timeFaultMessages, {
      "no-seconds": "以秒表示的时间须为整数。",
      "no-time": "{value:quoted}既不是带时区的 ISO 8601 时间，也不是日期，也不是 +30d 这样从现在算起的时间。",
    }),
    dateFaultMessages: translatedMessages(dateFaultMessages, {
      "no-date": "{value:quoted}不是有效的日期，日期写作 yyyy-mm-dd。",
    }),
    dayFaultMessages: translatedMessages(dayFaultMessages, {
      "empty-date": "日期为空，而合同中有一个时间由它决定。",
    }),
    amountFaultMessages: translatedMessages(amountFaultMessages, {
      "too-exact": "{value} 的小数多于 {limit} 位，而大写金额只写到分。",
    }),
    wordFaultMessages: translatedMessages(wordFaultMessages, {
      "not-among": "只能是 {words:list}，不能是{value:quoted}。",
      "type-not-among": "只能是 {words:list}。实际为：{found:type}。",
    }),
    numberFaultMessages: translatedMessages(numberFaultMessages, {
      "not-whole": "{value} 不是整数。",
      "not-finite": "{value} 不是请求可以携带的数字。",
      "too-small": "{value} 小于下限 {limit}。",
      "too-great": "{value} 大于上限 {limit}。",
    }),
    listFaultMessages: translatedMessages(listFaultMessages, {
      "too-few": "只有 {count} 项，至少要有 {limit} 项。",
      "too-many": "有 {count} 项，最多 {limit} 项。",
      "no-fields": "这里的每一项都是对象，包括 {fields:list}。",
    }),
    personNameTypeMessages: translatedMessages(personNameTypeMessages, {
      "no-letter": "含有{character:character}；姓名只能由文字、空格和 · . - ' 组成。",
    }),
    mobileTypeMessages: translatedMessages(mobileTypeMessages, {
      "no-phone": "{value:quoted}不是手机号。",
    }),
    emailTypeMessages: translatedMessages(emailTypeMessages, {
      "no-email": "{value:quoted}不是邮箱地址。",
    }),
    idCardTypeMessages: translatedMessages(idCardTypeMessages, {
      "no-document": "{value:quoted}不是证件号码。",
    }),
    organizationTypeMessages: translatedMessages(organizationTypeMessages, {
      control: "含有{character:character}，企业名称中不会有它。",
      blank: "开头或末尾有空白，登记的企业名称不会这样。",
      pictograph: "含有{character:character}；表情符号会被拒绝。",
    }),
    usccTypeMessages: translatedMessages(usccTypeMessages, {
      length: "共 {length} 个字符，统一社会信用代码有 18 个。",
      foreign: "含有{character:character}；统一社会信用代码只由数字和大写字母组成，没有 I、O、S、V、Z。",
    }),
    givenIdTypeMessages: translatedMessages(givenIdTypeMessages, {
      "blank-in-id": "含有空白，而 ID 中没有空白。",
    }),
    urlTypeMessages: translatedMessages(urlTypeMessages, {
      "no-address": "{value:excerpt}不是网址。",
    }),
    refusedMessages: translatedMessages(refusedMessages, {
      refused: "{contract} 的参数不符合要求。",
      one: "- {where}：{what}",
      inexpressible: "有一个参数的值无法写入请求。",
      unsent: "所发送的不是这份合同：其中没有可以获取签署链接的{role}。",
    }),
  },
};
