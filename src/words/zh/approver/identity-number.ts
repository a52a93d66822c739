import type { CodeWords } from "../../language.ts";
import type { ApproverWords } from "../../rules.generated.ts";
import { translatedByName } from "../../translated.ts";

/** Laws on numbers of identity documents. Each leaves to the one before what that one finds. */
export const identityNumberWords: Readonly<Record<string, CodeWords>> = translatedByName<ApproverWords["identity-number"]>()({
  "idcard-mainland-format": {
    messages: { "no-identity-number": "{key:key} 的值{value:quoted}不是身份证号码：前 17 位是数字，最后一位是数字或大写 X。" },
    helps: { "travel-permit": "若是通行证，请补上 `idCardType: hongkong-and-macao`。" },
    docs: {
      what: "身份证和居住证的号码，前 17 位是数字，最后一位是数字或大写 X。",
      why: "其他号码，服务端会拒绝。没有写 `idCardType` 的，服务端按身份证处理。",
      fix: "请改正号码，或用 `idCardType` 写明证件类型。",
    },
  },
  "idcard-mainland-birthdate": {
    messages: {
      "no-date": "{key:key} 的值{value:quoted}中，第 7 到 14 位不是出生日期。",
      "in-future": "{key:key} 的值{value:quoted}中的出生日期还没有到。",
    },
    docs: {
      what: "身份证号码的第 7 到 14 位是出生日期：这一天存在，而且已经过去。",
      why: "没有人有这样的号码，服务端会拒绝。",
      fix: "请改正号码。",
    },
  },
  "idcard-mainland-checksum": {
    messages: { check: "{number:quoted}的最后一位校验码不对；服务端可能拒绝这个号码。" },
    docs: {
      what: "身份证号码的最后一位是由前 17 位算出的校验码。",
      why: "校验码不对，多半是号码输错了，服务端可能拒绝。",
      fix: "请对照证件核对号码。",
    },
  },
  "idcard-hkmo-format": {
    messages: { "no-travel-permit": "{key:key} 的值{value:quoted}不是通行证号码：第一位是 H 或 M，后面是 10 位数字。" },
    docs: {
      what: "港澳居民来往内地通行证的号码，第一位是 H 或 M，后面是 10 位数字。",
      why: "其他号码，服务端会拒绝。",
      fix: "请改正号码，或改正 `idCardType`。",
    },
  },
  "idcard-hmt-prefix": {
    messages: { prefix: "居住证号码以 81、82 或 83 开头，{number:quoted}不是；服务端可能拒绝。" },
    docs: {
      what: "港澳台居民居住证的号码以 81、82 或 83 开头。",
      why: "其他号码多半是身份证号码；当作居住证，服务端可能拒绝。",
      fix: "请改正号码，或改正 `idCardType`。",
    },
  },
  "idcard-age": {
    messages: { minor: "{number:quoted}的持有人未满 18 岁；服务端可能拒绝未成年人。" },
    docs: {
      what: "按身份证号码中的出生日期，签署方已满 18 岁。",
      why: "服务端拒绝未成年人；企业申请放宽年龄限制的除外。",
      fix: "请改正号码，或由法定监护人签署，或申请放宽年龄限制。",
    },
  },
});
