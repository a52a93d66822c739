/** A text that is too long, as several rules say it. */
export const length = {
  "too-long": "{key:key} 有 {length} 个字符，最多 {limit} 个。",
  "parts-too-long": "{key:key} 不计占位符就有 {length} 个字符，最多 {limit} 个。",
} as const;

/** Why ids have a length. */
export const noLongerIds = "服务端不接受更长的 ID，会拒绝请求。";

/** What to write where an id of an employee is wrong. */
export const registeredId = "请填写应用登记这名员工时使用的 ID。";

/** The same of a company. */
export const registeredCompany = "请填写应用登记这家企业时使用的 ID。";

/** Why a text has a length, and what to do. */
export const shorten = { why: "超过长度，服务端会拒绝。", fix: "请缩短。" } as const;

/** The other way out, where the company is none of the application. */
export const outsideInstead = "企业不在应用内的，请写 `outsideApp: true`。";
