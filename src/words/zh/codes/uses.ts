import * as codes from "../../../codes/uses.ts";
import type { CodeWords } from "../../language.ts";
import { translated } from "../../translated.ts";

/** Files that contracts use. */
export const useWords: Readonly<Record<string, CodeWords>> = translated(codes, {
  usePaths: {
    messages: {
      placeholder: "路径{path:quoted}里有占位符。",
      "web-address": "{path:quoted}是网址。",
      absolute: "{path:quoted}是绝对路径。",
      "no-path": "{path:quoted}不是路径：路径用 `/` 分隔。",
      contract: "{path:quoted}是合同。",
      "no-yaml": "{path:quoted}不是 YAML 文件。",
      outside: "{path:quoted}在项目之外。",
      "outside-package": "{path:quoted}在这个包之外。",
      "no-package-path": "{path:quoted}不是包里的文件。",
      "folder-too": "{path:quoted}指包里的文件，但旁边也有这个路径的文件。",
    },
    helps: {
      "two-elements": "请直接写路径；要选择，请用 `when:` 写两个元素。",
      copy: "请把文件复制到项目中，并写相对于本文件的路径，如 `./parties/our-company.yaml`。",
      form: "请写相对于本文件的路径，如 `./parties/our-company.yaml`。",
      share: "请把两份合同共用的内容移到另一个文件，两边都引用。",
      "package-form": "请写 `@scope/package/file.yaml`；旁边的文件请以 `./` 开头。",
      dot: "要引用旁边的文件，请在前面写 `./`；否则请移走那个文件。",
      move: "请把文件移到项目中，也就是 `flowspec.config.yaml` 所在的目录；没有这个文件时，是当前目录。",
    },
    docs: {
      what: "`use` 写项目中一个 YAML 文件的路径，以所在文件的目录为起点；也可以写已安装的包里的文件：包名加包里的路径，如 `@scope/package/file.yaml`。合同（`*.flow.yaml`）不能引用合同。",
      why: "一份合同在每台机器上都要是同样的意思，只能读取项目里的和项目安装的内容。",
      fix: "请把文件移到项目中，并写相对路径，如 `./parties/our-company.yaml`。",
    },
  },
  usedFiles: {
    messages: {
      "no-file": "没有文件 {path:code}。",
      unreadable: "无法读取 {path:code}。",
      "not-installed": "没有安装包 {name:code}。",
      "other-package": "以 {name:code} 安装的包，自己的 `package.json` 里不是这个名称。",
      "unknown-version": "不知道当时安装的是 {name:code} 的哪个版本。",
      list: "{path:code} 是列表，这里应为{construct:noun}的键。",
      "list-for-contract": "{path:code} 是列表，这里应为合同的键。",
      "no-keys": "{path:code} 里没有键，这里应为{construct:noun}的键。",
      "no-keys-for-contract": "{path:code} 里没有键，这里应为合同的键。",
      "own-key": "引用的文件不能写 {key:key}。",
      "no-map": "引用的文件里，{key:key} 应为映射，以名称为键。",
    },
    helps: {
      relative: "请改正路径；路径相对于本文件。",
      "in-package": "请改正包名后面的路径。",
      install: "请安装这个包，并写进 `package.json`。",
      "installed-then": "请与安装了那个版本的目录比较。",
      readable: "请确认这是一个有权读取的文件。",
      keys: "请写出共用的键，每行一个。",
      "each-contract": "请写在每份合同里。",
      names: "请每行写一个名称及其内容，或删除这个键。",
    },
    docs: {
      what: "引用的文件要存在，在包里的，包要已安装；内容是映射，其中的键是引用处可以写的键。`flowspec`、`name`、`action` 由合同自己写。引用的文件里的 `params` 和 `samples` 归入合同，在哪里引用都一样。",
      why: "其中的键如同写在合同里；缺了，合同就是另一个意思。",
      fix: "请改正路径，安装这个包，或补上文件：一个映射，写引用处的键，如签署方或控件的键。",
    },
  },
  acyclicUses: {
    messages: { itself: "文件会引用自己：{files:chain 引用}。" },
    helps: { third: "请把两边共用的内容移到第三个文件。" },
    docs: {
      what: "引用的文件不能引用自己，也不能通过别的文件引用自己。",
      why: "否则引用没有尽头。",
      fix: "请把两个文件共用的内容移到第三个文件。",
    },
  },
  useLimit: {
    messages: { "too-much": "合同从其他文件引用的内容太多，超过合同的上限。" },
    docs: {
      what: "一份合同从其他文件取键，最多 2,000 次，一共最多 50,000 个值。",
      why: "文件引用文件会成倍增长：几行就能展开成几个 GB。",
      fix: "请直接写出不同的内容，或拆分合同。",
    },
  },
  declarationsAgree: {
    messages: { "two-declarations": "合同引用的一个文件也声明了参数 {name:code}，但声明不同。" },
    docs: {
      what: "合同与所引用的文件声明同一个参数时，声明要相同：类型、范围、默认值都一样。给人看的 `label` 和 `description` 可以不同，以近处的文件为准。",
      why: "这是同一个参数。如果悄悄以其中一处为准，另一处写的就不算数。",
      fix: "请只在一处声明，或让各处相同；如果是另一个值，请换一个名称。",
    },
  },
});
