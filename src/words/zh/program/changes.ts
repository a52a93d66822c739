import type { Messages } from "../../../runtime/message.ts";
import { familyWords } from "../../translated.ts";

/** What changes are called that an editor offers, and why one cannot be made. */
export const changes: Messages = familyWords<"changes">()({
  "fix-all-of": "修正本文件中 {count:counted 处} {code:code}",
  "fix-all": "完成本文件中所有安全的修正",
  remove: "删除 {name:code}",
  ignore: "忽略这里的 {code:code}，并填写理由",
  extract: "改为参数 {name:code}",
  "extract-all": "{count} 处都改为参数 {name:code}",
  inline: "去掉参数 {name:code}，直接写值",
  "inline-differs": "各样例的 {name:code} 值不同。",
  "inline-personal": "{name:code} 是个人信息，不写进合同。",
  "inline-asked": "条件或重复用到了 {name:code}。",
  "inline-formatted": "{name:code} 后面带有格式，写出来不一样。",
  "inline-shared": "另一个文件也用到或声明了 {name:code}。",
  "inline-valueless": "样例和默认值都没有 {name:code} 的值。",
  "inline-found": "{name:code} 写成固定值，检查会报问题。",
  "inline-otherwise": "去掉参数 {name:code} 后，请求会变。",
  move: "移到 {path:code}，在这里引用",
  "bring-back": "把 {path:code} 的内容写回这里",
  "write-keys": "{key:code} 中 {count:counted 个成员}改用键",
});
