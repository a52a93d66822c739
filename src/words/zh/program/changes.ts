import type { Messages } from "../../../runtime/message.ts";
import { familyWords } from "../../translated.ts";

/** What changes are called that an editor offers, and why one cannot be made. */
export const changes: Messages = familyWords<"changes">()({
  "fix-all-of": "修正本文件中的 {count:counted 处} {code:code}",
  "fix-all": "修正本文件中所有可以安全改正的问题",
  remove: "删除 {name:code}",
  ignore: "忽略这里的 {code:code}，并填写理由",
  extract: "改为参数 {name:code}",
  "extract-all": "{count} 处都改为参数 {name:code}",
  inline: "去掉参数 {name:code}，直接写值",
  "inline-differs": "各样例给 {name:code} 的值不同。",
  "inline-personal": "{name:code} 是个人信息，不写进合同。",
  "inline-asked": "条件（`when`）或重复（`each`）用到了 {name:code}。",
  "inline-formatted": "{name:code} 后面带有格式，写出的值会变样。",
  "inline-shared": "别的文件也用到或声明了 {name:code}。",
  "inline-valueless": "样例里没有 {name:code} 的值，也没有默认值。",
  "inline-found": "把 {name:code} 写成固定值，检查会报告问题。",
  "inline-otherwise": "去掉参数 {name:code} 后，请求的内容会变。",
  move: "移到 {path:code}，并在这里引用",
  "bring-back": "不再引用 {path:code}，把内容写在这里",
  "write-keys": "把 {key:code} 中的 {count:counted 个字段}改写成键",
});
