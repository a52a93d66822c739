import type { Messages } from "../../../runtime/message.ts";
import { familyWords } from "../../translated.ts";

/** Why something is not renamed, and what an outline calls what has no name. */
export const names: Messages = familyWords<"names">()({
  page: "第 {page} 页",
  nothing: "这里没有可以重命名的名称。",
  number: "`index` 是当前项的序号，名称固定。",
  "implicit-item": "`each` 未给出名称时，每一项都叫 `item`。如需命名，请写成 `each: { person: people }`。",
  word: "{name:code} 是枚举的取值，由构建函数的调用方传入，不能在这里重命名。",
  "no-param-name": "{name:code} 不能用作参数名：参数名以字母开头，由字母、数字和 `_` 组成，不能是保留字。",
  "condition-word": "{name:code} 是条件用语，不能改成这个名称。",
  "no-sample-name": "{name:code} 不能用作样例名：样例名由小写字母和数字组成，用 `-` 连接。",
  "no-text": "名称须写在一行内，不能为空，也不能含 `{{`。",
  "taken-param": "{contract} 已有参数 {name:code}，见 {place}。",
  "taken-field": "{contract} 的列表项已有字段 {name:code}，见 {place}。",
  "taken-sample": "{contract} 已有样例 {name:code}，见 {place}。",
  "taken-role": "{contract} 已有角色 {name:quoted}，见 {place}。",
  "taken-component": "{contract} 已有控件 {name:code}，见 {place}。",
  "taken-variable": "已有变量 {name:code}，见 {place}。",
  sent: "{place} 处把列表原样发送，{name:code} 是请求的一部分。",
  captured: "改用这个名称后，{place} 处的含义会变。",
  doubtful: "{place} 处可能用到 {name:code}，但无法解读。请先改正。",
  broken: "{path} 有语法错误，无法确定所有用到的位置。请先改正。",
  unreadable: "{path} 无法读取，无法确定所有用到的位置。",
  outside: "{path} 不属于本项目，因此不修改。",
  "no-use-path": "{name:code} 不能用作引用文件的路径：须在项目之内，以 `.yaml` 或 `.yml` 结尾，且不能是合同的文件名。",
  "no-pdf-path": "{name:code} 不能用作 PDF 的路径：须在项目之内，以 `.pdf` 结尾。",
  "missing-file": "{path} 不存在，无法重命名。",
  "taken-file": "{path} 已存在。",
  "no-moves": "此编辑器不支持由语言服务重命名文件，请在编辑器的文件列表中重命名。",
});
