import * as codes from "../../../codes/yaml.ts";
import type { CodeWords } from "../../language.ts";
import { translated } from "../../translated.ts";

/** How YAML is written. */
export const yamlWords: Readonly<Record<string, CodeWords>> = translated(codes, {
  uniqueKeys: {
    messages: {
      key: "键{name:quoted}在这里第二次出现。",
      member: "字段{name:quoted}在这里第二次出现。",
    },
    helps: {
      key: "请删除其中一个。",
      member: "请删除其中一个：不同的程序会读到不同的一个。",
    },
    docs: {
      what: "一个映射里，每个键只出现一次。",
      why: "否则其中一个值会丢失，而且没有任何提示。",
      fix: "请删除其中一个，或给其中一个改名。",
    },
  },
  stringKeys: {
    messages: {
      "no-key": "这里有值，却没有键。",
      "no-text": "键{key:excerpt}不是普通文本。",
    },
    helps: {
      placeholder: "请直接写键：只有值可以是参数。",
      quote: "请加上引号，或改正。",
      word: "请写一个普通的词，后面跟 `: `。",
    },
    docs: {
      what: "键是普通文本。",
      why: "合同语言的键没有一个是数字、列表或映射。",
      fix: "请给键加上引号，或删除多余的标点。",
    },
  },
  quotedPlaceholder: {
    messages: { "read-as-map": "不加引号，YAML 会把 `{value}` 的花括号读成映射。" },
    helps: {
      whole: "请给整个值加上引号。",
      write: "请写成 {text:code}。",
    },
    docs: {
      what: "以占位符开头的值要加引号。",
      why: "不加引号，YAML 会把花括号读成映射套映射，参数就丢了。",
      fix: "请给这个值加上引号。",
    },
  },
  yamlTabs: {
    messages: { tab: "这一行用制表符缩进。" },
    helps: { spaces: "请改用空格。" },
    docs: {
      what: "缩进用空格。",
      why: "YAML 不接受制表符缩进：制表符在各个编辑器里的宽度不同。",
      fix: "请把制表符换成空格。",
    },
  },
  yamlIndentation: {
    messages: { column: "这一行没有与同级的内容对齐。" },
    helps: { align: "请与同级的其他键或列表项对齐。" },
    docs: {
      what: "同一级的各项从同一列开始，并且比上一级缩进得更多。",
      why: "YAML 靠缩进判断层次。",
      fix: "请把这一行与同级的内容对齐。",
    },
  },
  yamlUnclosed: {
    messages: {
      "no-comma": "这里的两项之间缺少逗号。",
      quote: "这个引号没有闭合。",
      bracket: "这个括号没有闭合。",
    },
    helps: {
      comma: "请加上逗号；文本里有 `: ` 的要加引号。",
      quote: "请在结束的地方补上右引号。",
      bracket: "请在结束的地方补上右括号。",
    },
    docs: {
      what: "引号、括号和分隔符都要写全。",
      why: "缺了收尾的符号，文件后面的内容就全归了这个值。",
      fix: "请补上缺少的符号。",
    },
  },
  yamlStructure: {
    messages: {
      "nothing-known": "这里既不是带值的键，也不是列表项，也不是任何一项的结尾。",
      sign: "文本不能以这个符号开头。",
      "closes-nothing": "这个括号没有对应的左括号。",
      ended: "前面的值已经结束了。",
      "no-colon": "这一行没有 `: `，不是带值的键。",
      dash: "短横线后面要有空格，才是列表项。",
      "second-colon": "这一行有第二个 `: `。",
    },
    helps: {
      quotes: "请给含有 `: `、`#`、花括号或方括号的文本加上引号，每个键单独写一行。",
      "quote-text": "请给文本加上引号。",
      bracket: "请删除，或补上对应的左括号。",
      "one-pair": "请用一对引号把整个值括起来。",
      colon: "请写成 `key: value`，冒号后面有一个空格。",
      dash: "请写成 `- `。",
      "own-line": "请给值加上引号，或每个键单独写一行。",
    },
    docs: {
      what: "每一行是一个带值的键、一个列表项，或文本的一部分。",
      why: "否则 YAML 无法判断这一行属于什么。",
      fix: "请给含有 `: `、`#`、`{`、`[`、`*`、`&`、`%` 或 `@` 的文本加上引号，每个键单独写一行。",
    },
  },
  yamlEscapes: {
    messages: { unknown: "双引号里的反斜杠后面不是 YAML 的转义。" },
    helps: { two: "请写两个反斜杠，或改用单引号。" },
    docs: {
      what: "双引号里的反斜杠，后面是 YAML 认识的转义。",
      why: "否则 YAML 不知道指的是哪个字符。",
      fix: "请写两个反斜杠，或改用单引号。",
    },
  },
  yamlTags: {
    messages: {
      tag: "这个标签在合同里没有意义。",
      named: "标签 {tag:code} 在合同里没有意义。",
      anchors: "一个值有两个锚点。",
      directive: "合同里不能写 YAML 指令。",
    },
    helps: {
      tag: "请删除这个标签。",
      text: "请删除这个标签；文本请加上引号。",
      not: "请写 `not {name}`。",
      anchors: "请只留一个。",
      directive: "请删除以 `%` 开头的这一行。",
    },
    docs: {
      what: "值不带 YAML 标签，也不带名称特殊的锚点，文件里没有 YAML 指令。",
      why: "合同语言在 YAML 里没有自己的类型：值是什么类型，由键决定。",
      fix: "请删除这个标签。",
    },
  },
  oneDocument: {
    messages: { second: "第二个文档从这里开始。" },
    helps: { move: "请移到另一个文件，或删除 `---` 这一行。" },
    docs: {
      what: "一个文件只有一个文档。",
      why: "一份合同就是一个文件；`---` 后面的内容会丢失。",
      fix: "请把第二个文档移到另一个文件。",
    },
  },
});
