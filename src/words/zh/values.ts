/** What is wrong with the value of a parameter, whoever says so: checks, and builders, which are shipped with those that they need. */
export const commonFaultWords = {
  "unquoted-digits": "没有加引号的数字是数值，这里应为文本。",
  "half-character": "文本中有不完整的字符。",
  "wrong-type": "类型不对。应为：{wanted:type}；实际为：{found:type}。",
  "too-long": "共 {length} 个字符，最多 {limit} 个。",
  "too-long-to-try": "共 {length} 个字符，太长，无法及时按格式核对；最多 {limit} 个。",
  "no-match": "{value:quoted}不符合格式 {pattern:code}。",
} as const;

export const timeFaultWords = {
  "no-seconds": "以秒表示的时间须为整数。",
  "no-time": "{value:quoted}既不是带时区的 ISO 8601 时间，也不是日期，也不是 `+30d` 这样从现在算起的时间。",
} as const;

export const dateFaultWords = { "no-date": "{value:quoted}不是有效的日期，日期写作 `yyyy-mm-dd`。" } as const;

export const dayFaultWords = { "empty-date": "日期为空，而合同中有一个时间取决于这个日期。" } as const;

export const amountFaultWords = { "too-exact": "{value} 的小数多于 {limit} 位，而大写金额只写到分。" } as const;

export const wordFaultWords = {
  "not-among": "只能是 {words:list code}，不能是{value:quoted}。",
  "type-not-among": "只能是 {words:list code}。实际为：{found:type}。",
} as const;

export const numberFaultWords = {
  "not-whole": "{value} 不是整数。",
  "not-finite": "{value} 无法写入请求。",
  "too-small": "{value} 小于下限 {limit}。",
  "too-great": "{value} 大于上限 {limit}。",
} as const;

export const listFaultWords = {
  "too-few": "只有 {count} 项，至少要有 {limit} 项。",
  "too-many": "有 {count} 项，最多 {limit} 项。",
  "no-fields": "这里的每一项都要是对象，包括 {fields:list code}。",
} as const;

export const personNameTypeWords = {
  "no-letter": "含有{character:character}；姓名只能由文字、空格和 · . - ' 组成。",
} as const;

export const mobileTypeWords = { "no-phone": "{value:quoted}不是手机号。" } as const;

export const emailTypeWords = { "no-email": "{value:quoted}不是邮箱地址。" } as const;

export const idCardTypeWords = { "no-document": "{value:quoted}不是证件号码。" } as const;

export const organizationTypeWords = {
  control: "含有{character:character}，企业名称中不会有这个字符。",
  blank: "开头或末尾有空白，登记的企业名称不会这样。",
  pictograph: "含有{character:character}；服务端不接受表情符号。",
} as const;

export const usccTypeWords = {
  length: "共 {length} 个字符，统一社会信用代码是 18 位。",
  foreign: "含有{character:character}；统一社会信用代码只由数字和大写字母组成，没有 I、O、S、V、Z。",
} as const;

export const givenIdTypeWords = { "blank-in-id": "含有空白，而 ID 中没有空白。" } as const;

export const urlTypeWords = { "no-address": "{value:excerpt}不是网址。" } as const;

/** The same of an id that may have been forgotten. */
export const idHourWords = { "hour-over": "服务端只把这个文件保留到 {until:moment}，之后可能找不到：请重新上传。" } as const;

/** The same of an id that is not that of a reviewed file. */
export const reviewedIdWords = {
  "not-reviewed": "这个 ID 不属于审阅过的 {pdf:code}：请传入 `uploaded` 返回的结果。",
  "other-file": "这是另一个文件的 ID，不是随本合同审阅过的 {pdf:code}。",
} as const;

/** What is wrong with values, all of it by id: no two say different things by one. */
export const valueWords: typeof commonFaultWords &
  typeof timeFaultWords &
  typeof dateFaultWords &
  typeof dayFaultWords &
  typeof amountFaultWords &
  typeof wordFaultWords &
  typeof numberFaultWords &
  typeof listFaultWords &
  typeof personNameTypeWords &
  typeof mobileTypeWords &
  typeof emailTypeWords &
  typeof idCardTypeWords &
  typeof organizationTypeWords &
  typeof usccTypeWords &
  typeof givenIdTypeWords &
  typeof urlTypeWords = {
  ...commonFaultWords,
  ...timeFaultWords,
  ...dateFaultWords,
  ...dayFaultWords,
  ...amountFaultWords,
  ...wordFaultWords,
  ...numberFaultWords,
  ...listFaultWords,
  ...personNameTypeWords,
  ...mobileTypeWords,
  ...emailTypeWords,
  ...idCardTypeWords,
  ...organizationTypeWords,
  ...usccTypeWords,
  ...givenIdTypeWords,
  ...urlTypeWords,
};
