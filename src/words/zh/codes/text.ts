import * as codes from "../../../codes/text.ts";
import type { CodeWords } from "../../language.ts";
import { translated } from "../../translated.ts";

/** The text of a file, whatever it holds: its size, its encoding, aliases, JSON, and what was pasted. */
export const textWords: Readonly<Record<string, CodeWords>> = translated(codes, {
  findingsLimit: {
    messages: {
      errors: "错误超过 {limit} 个，其余不再列出。",
      warnings: "警告超过 {limit} 个，其余不再列出。",
    },
    helps: { first: "请先改正列出的这些。" },
    docs: {
      what: "一个文件最多列出 1,000 个错误和 1,000 个警告。",
      why: "再多也没有人看；有这么多问题的文件还算不上合同，或者根本是别的文件。",
      fix: "请先改正列出的这些，或检查路径是否指对了文件。",
    },
  },
  wholeCharacters: {
    messages: {
      half: "这里只有半个字符：{half:code} 缺了另一半。",
      holds: "其中有半个字符。",
    },
    docs: {
      what: "文本由完整的字符组成。",
      why: "超过 U+FFFF 的字符在 UTF-16 中占两个单元。单独一个单元不成字符，既不能写入文件，也不能发送，最后变成 `�`。",
      fix: "请直接写这个字符，或把两个转义写全，如 `\\ud83d\\ude00`。",
    },
  },
  sizeLimit: {
    messages: {
      contract: "文件太大，超过合同文件的上限。",
      request: "文件太大，超过请求的上限。",
    },
    helps: {
      contract: "一个文件最多 {megabytes} MB，YAML 词法单元最多 {tokens} 百万个。",
      request: "一个文件最多 {megabytes} MB。",
    },
    docs: {
      what: "一个文件最多 2 MB。",
      why: "合同只有几 KB；大上千倍的文件不是弄错了，就是攻击，会拖慢所有人的流水线。",
      fix: "请拆分文件，或检查路径是否指对了文件。",
    },
  },
  utf8Text: {
    messages: {
      "other-encoding": "文件不是 UTF-8 编码。",
      "looks-like-encoding": "文件不是 UTF-8 编码，看起来是 {encoding}。",
      "looks-like-little": "文件不是 UTF-8 编码，看起来是 {encoding}（小端）。",
      "looks-like-big": "文件不是 UTF-8 编码，看起来是 {encoding}（大端）。",
      "looks-like-latin": "文件不是 UTF-8 编码，看起来是 Latin-1 或 Windows-1252。",
      "looks-like-broken": "文件看起来是 UTF-8，但有一个字符坏了。",
      "looks-like-halves": "文件不是 UTF-8 编码，看起来是 CESU-8，一个字符写成了两半。",
      "looks-like-gbk": "文件不是 UTF-8 编码，看起来是 GBK，中文 Windows 和 Excel 常这样保存。",
      "looks-like-pdf": "文件不是 UTF-8 文本，看起来是 PDF。",
      "looks-like-zip": "文件不是 UTF-8 文本，看起来是 ZIP 压缩包，.docx 和 .xlsx 也是这种格式。",
      "looks-like-office": "文件不是 UTF-8 文本，看起来是旧版 Office 文档，如 .doc 和 .xls。",
      "looks-like-gzip": "文件不是 UTF-8 文本，看起来是 gzip 压缩包。",
      "looks-like-png": "文件不是 UTF-8 文本，看起来是 PNG 图片。",
      "looks-like-jpeg": "文件不是 UTF-8 文本，看起来是 JPEG 图片。",
    },
    helps: {
      save: "请把文件保存为 UTF-8。",
      convert: "请保存为 UTF-8，或用 {command:code} 转换。",
      "write-again": "请重新输入这个字符。",
      "save-it": "请保存为 UTF-8。",
      point: "请换成 UTF-8 文本文件。",
    },
    docs: {
      what: "文件是 UTF-8 文本，有没有字节顺序标记（BOM）都可以。",
      why: "换一种编码，同样的字节就是别的字符：企业名称发出去，会变成谁也没有写过的内容。",
      fix: "请把文件保存为 UTF-8，或转换：`iconv -f GB18030 -t UTF-8`。",
    },
  },
  depthLimit: {
    messages: {
      nested: "这里的值嵌套超过 {limit} 层。",
      "by-aliases": "这里的值经别名嵌套，超过 {limit} 层。",
    },
    helps: {
      levels: "请给括号补上另一半，或删除多余的括号和短横线。",
      brackets: "请给括号补上另一半，或删除多余的括号。",
      "write-out": "请直接写出这些值。",
    },
    docs: {
      what: "值最多嵌套 100 层。",
      why: "合同最多嵌套十来层；再深，程序读取时会耗尽栈空间。",
      fix: "请去掉多余的嵌套，多半是有个括号没有闭合。",
    },
  },
  aliasLimit: {
    messages: { "too-many": "文件用到的别名超过 {limit} 个，或者展开后的内容太多。" },
    helps: { share: "请直接写出这些值，或用 `use:` 共用。" },
    docs: {
      what: "一个文件最多用到 100 个别名。",
      why: "别名套别名会成倍增长：1 KB 的文件可以展开成几个 GB。",
      fix: "请直接写出这些值；几份合同共用的内容用 `use:`。",
    },
  },
  collectionLimit: {
    messages: {
      list: "从这里开始的列表有 {count} 个值。",
      map: "从这里开始的映射有 {count} 个值。",
      "long-list": "从这里开始的列表超过 {limit} 个值。",
      "long-object": "从这里开始的对象超过 {limit} 个值。",
    },
    helps: { "at-most": "最多写 {limit} 个。" },
    docs: {
      what: "一个列表或映射最多有 2,000 个值。",
      why: "服务端的列表最多几百项；更长的是数据，不是合同，会拖慢所有人的流水线。",
      fix: "请在生成请求时把数据作为参数传入，或删去不属于合同的内容。",
    },
  },
  acyclicAliases: {
    messages: { "inside-itself": "别名 {alias:code} 出现在自己所引用的值里面。" },
    helps: { part: "请只给需要重复的那一部分加锚点。" },
    docs: {
      what: "别名不能出现在自己所引用的值里面。",
      why: "否则这个值包含自身，没有尽头。",
      fix: "请把锚点移到需要重复的那一部分。",
    },
  },
  knownAliases: {
    messages: { "no-anchor": "这个别名前面没有定义锚点{name:quoted}。" },
    helps: { define: "请用 {anchor:code} 定义，或改正名称。" },
    docs: {
      what: "别名所指的锚点，要在同一文件中先出现。",
      why: "否则 YAML 没有值可以放在这里。",
      fix: "请在第一次使用之前用 `&name` 定义锚点，或改正名称。",
    },
  },
  mergeSource: {
    messages: { "no-map": "`<<` 只能合并映射。" },
    helps: { anchored: "请指向一个带锚点的映射。" },
    docs: {
      what: "合并键 `<<` 的值是一个映射，或映射的列表。",
      why: "只有映射的键才能并入另一个映射。",
      fix: "请让 `<<` 指向一个带锚点的映射。",
    },
  },
  keptLayout: {
    messages: {
      unreadable: "文件保持原来的排版：按规范排版后，就无法读取了。",
      otherwise: "文件保持原来的排版：按规范排版后，这里的意思就变了。",
      "lost-comment": "文件保持原来的排版：按规范排版后，这条注释会丢失或改变。",
      "moved-comment": "文件保持原来的排版：按规范排版后，这条注释就指向别处了。",
    },
    helps: { plainly: "请把这一部分写得简单些：注释独占一行，文本写在一行并加引号。" },
    docs: {
      what: "只有意思和每条注释都不变时，`flowspec fmt` 才重新排版。",
      why: "改变合同内容、或让注释指向别处的排版，不如没有。文件保持原样，检查和编译都照常。",
      fix: "请把这一部分写得简单些：注释独占一行，文本写在一行并加引号。",
    },
  },
  pastedRequest: {
    messages: {
      "body-of": "这是 {action:code} 的请求体，不是合同。",
      body: "这是请求体，不是合同。",
      call: "这是发送时的整个请求，不是合同。",
      command: "这是 curl 命令，不是合同。",
      code: "这是发送请求的代码，不是合同。",
      "other-code": "这是发送请求的代码，不是合同。",
      reply: "这是服务端的应答，不是合同。",
    },
    helps: {
      import: "{command:code} 可以转成合同。",
      "other-code": "请让代码输出所发送的请求体，存为 `body.json`，再用 `flowspec import body.json` 加 `--action` 生成合同。",
      reply: "请用对应的请求：`flowspec import` 可以转成合同。",
    },
    docs: {
      what: "合同文件里写的是合同：`flowspec: 1`、名称、接口和各个键。",
      why: "服务端的请求用另一套名称和取值。粘贴来的不是一份有上百处错误的合同，而是可以直接导入的请求。",
      fix: "请用 `flowspec import` 导入：请求体、curl 命令、TypeScript 或 JavaScript 里的调用，都能转成合同。",
    },
  },
});
