import type { CodeWords } from "../../language.ts";
import type { ApproverWords } from "../../rules.generated.ts";
import { translatedByName } from "../../translated.ts";

/** Laws on what templates and files ask of approvers. */
export const templateWords: Readonly<Record<string, CodeWords>> = translatedByName<ApproverWords["template"]>()({
  "channel-prepare-resource-id-required": {
    messages: { empty: "{key:key} 是空的，没有写明是哪一个。", "no-file": "页面不允许上传文件，合同又没有文件。" },
    docs: {
      what: "模板和草稿要有 ID；页面不允许上传时，文件也要有 ID。",
      why: "否则没有可签的内容，服务端会拒绝请求。",
      fix: "请写 ID，或允许在页面上传。",
    },
  },
  "prepare-template-recipient": {
    messages: { "no-role": "合同由模板生成，而这个签署方没有对应到模板中的角色。" },
    docs: {
      what: "由模板生成的合同，每个签署方用 `recipientId` 对应模板中的一个角色。",
      why: "否则服务端分不清哪些控件属于谁，会拒绝请求。",
      fix: "请按模板补上 `recipientId`。",
    },
  },
  "recipient-id-not-for-files": {
    messages: { role: "合同由文件生成，文件里没有角色。" },
    docs: {
      what: "由文件生成的合同，签署方不写 `recipientId`。",
      why: "只有模板才有角色，在这里没有意义；多半是想用模板。",
      fix: "请删除，或改用模板发起。",
    },
  },
  "forbid-modify-seal-embedded-only": {
    messages: { "files-only": "这项设置只对由文件生成的合同起作用，而这份合同由模板生成。" },
    docs: {
      what: "`canEditSeal` 只用于由文件生成的合同。",
      why: "模板中的印章由模板决定，服务端在这里忽略 `canEditSeal`。",
      fix: "请删除。",
    },
  },
  "template-approver-no-effect": {
    messages: { "template-decides": "合同由模板生成，{key:key} 由模板决定，这里不起作用。" },
    docs: {
      what: "由模板生成的合同，签署方签什么、填什么、如何校验身份，都由模板决定。",
      why: "服务端以模板为准，忽略请求中的内容。",
      fix: "请修改模板，或改用文件发起。",
    },
  },
});
