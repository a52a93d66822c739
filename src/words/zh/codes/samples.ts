import * as codes from "../../../codes/samples.ts";
import type { CodeWords } from "../../language.ts";
import { translated } from "../../translated.ts";
import { idHourWords, valueWords } from "../values.ts";

/** Samples, and the values of parameters wherever they come from. */
export const sampleWords: Readonly<Record<string, CodeWords>> = translated(codes, {
  sampleParams: {
    messages: {
      "no-value": "{names:and code 12} 没有值。",
      "no-param": "没有名为 {name:code} 的参数。",
    },
    helps: {
      "every-one": "没有写 `optional` 或 `default` 的参数都要有值。",
      "no-params": "这份合同没有参数。",
      "its-params": "这份合同的参数有 {names:and code 12}。",
      "did-you-mean": "是否想写 {guess:code}？",
    },
    docs: {
      what: "样例给每个需要值的参数一个值，此外不写别的。",
      why: "样例就是将要发送的请求；少一个值，就得不到请求。",
      fix: "请补上缺少的值，改正写错的名称。",
    },
  },
  paramValues: {
    messages: valueWords,
    helps: {
      "declared-as": "{name:code} 声明的类型是 {type:code}。",
      "write-fields": "请写 {list:code} 的字段。",
    },
    docs: {
      what: "参数的值要符合声明的类型和范围。",
      why: "运行时，构建函数也会因同样的理由拒绝这个值。",
      fix: "请按提示改正。",
    },
  },
  sampleNow: {
    messages: { "by-clock": "样例 {name:code} 的结果随时间而变。" },
    helps: { "add-moment": "请写明检查时当作现在的时刻，如 `now: 2026-01-05T09:00:00+08:00`。" },
    docs: {
      what: "结果随时间而变的样例，要写明检查时当作现在的时刻。",
      why: "否则生成的文件每天都不一样。",
      fix: "请给样例加上 `now:`。",
    },
  },
  sampleNames: {
    messages: { "no-kebab": "{name:quoted}不是 kebab-case 写法，或超过 {limit} 个字符。" },
    helps: { "name-form": "请用小写字母、数字和单个连字符。" },
    docs: {
      what: "样例的名称用 kebab-case 写法，最多 100 个字符。",
      why: "样例名会成为文件名的一部分。",
      fix: "请给样例改名。",
    },
  },
  fileIdHour: {
    messages: idHourWords,
    docs: {
      what: "上传得到的文件 ID，要在服务端保留文件的期限之内使用；默认是上传后一小时。",
      why: "过了期限，服务端随时可能清除这个文件，也就找不到了。只有知道上传时间的 ID，构建函数才能判断。",
      fix: "请在临发送请求前重新上传文件。",
    },
  },
  fileIdWritten: {
    messages: { written: "这里直接写了文件 ID，而上传的文件服务端只保留一小时，账号获准的可以更久。" },
    docs: {
      what: "上传得到的文件 ID 是参数，不直接写在合同、引用的文件或变量里。",
      why: "上传的文件服务端只保留一小时，账号获准的可以更久：明天再发请求，文件就已经没有了。",
      fix: "请改为参数，每次传入刚由 UploadFiles 返回的 ID；样例里可以随意写一个。",
    },
  },
  reminderBeforeDeadline: {
    messages: { early: "`expiryReminderAt` 早于签署截止时间：这是合同到期的提醒，不是催签。" },
    docs: {
      what: "`expiryReminderAt` 晚于签署截止时间。",
      why: "这项提醒告诉发起方企业约定的事项即将到期，以便续签，并不催人签署。签署截止之前，合同可能还没有签成。",
      fix: "请写约定的事项到期前不久的时间，或删除。",
    },
  },
});
