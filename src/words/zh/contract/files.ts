import type { CodeWords } from "../../language.ts";
import type { ContractWords } from "../../rules.generated.ts";
import { translatedByName } from "../../translated.ts";

/** Laws on what a contract is made of. */
export const fileWords: Readonly<Record<string, CodeWords>> = translatedByName<ContractWords["files"]>()({
  "file-ids-one": {
    messages: { several: "一份合同只能有一个文件，这里有 {count} 个。" },
    docs: {
      what: "一份合同只有一个文件。",
      why: "这个字段虽然是列表，服务端目前只接受一个文件。",
      fix: "请把文件合并成一个 PDF，或改用合同组。",
    },
  },
  "file-ids-required": {
    messages: { "no-file": "合同没有文件。" },
    docs: {
      what: "用文件发起的合同要有文件。",
      why: "没有文件，就没有可签的内容。",
      fix: "请补上 `files`，写 UploadFiles 返回的 ID。",
    },
  },
  "prepare-resource-id-required": {
    messages: { nothing: "合同没有文件，也没有模板和草稿。" },
    docs: {
      what: "在嵌入页面上准备的合同，要从文件、模板或草稿开始。",
      why: "三项都没有，即使页面上可以上传文件，服务端也会拒绝请求。",
      fix: "请补上 `files`、`template` 或 `draft`。",
    },
  },
  "one-resource": {
    messages: { two: "合同同时写了 {first:key} 和 {second:key}，只能发送其中一项。" },
    docs: {
      what: "在嵌入页面上准备的合同，`files`、`template`、`draft` 只写一项。",
      why: "请求只容得下一项，另一项会丢失，合同的内容就不是作者所写的。",
      fix: "请保留实际要用的一项。",
    },
  },
  "file-id-shape": {
    messages: { "no-id": "{id:excerpt}不像 UploadFiles 返回的 ID（32 位字母和数字），服务端可能找不到文件。" },
    docs: {
      what: "文件 ID 是 32 位字母和数字。",
      why: "UploadFiles 返回的 ID 都是这样；写成别的，多半是文件名、路径或没有写全的 ID，服务端找不到文件。",
      fix: "请填写 UploadFiles 返回的 ID。",
    },
  },
  "template-not-with-files": {
    messages: { template: "合同组用文件发起，不能写 `template`；服务端可能拒绝。" },
    docs: {
      what: "合同组用文件发起时，组内合同不写模板。",
      why: "这个字段只用于以模板发起的合同组，与文件同写没有意义。",
      fix: "请删除 `template`。",
    },
  },
});
