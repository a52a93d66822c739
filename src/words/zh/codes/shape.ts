import * as codes from "../../../codes/shape.ts";
import type { CodeWords } from "../../language.ts";
import { translated } from "../../translated.ts";

/** Keys, words and values of the language. */
export const shapeWords: Readonly<Record<string, CodeWords>> = translated(codes, {
  requiredKeys: {
    messages: {
      one: "这里缺少键 {key:key}。",
      several: "这里缺少键 {keys:and key 12}。",
    },
    helps: {
      add: "请补上 {keys:and key 12}。",
      "add-one-of": "请补上 {keys:or code 12}。",
    },
    docs: {
      what: "必需的键都要写，缺了就没有意义。",
      why: "签署方或控件是什么类型，决定了其他一切，无法猜测。",
      fix: "请补上这个键。",
    },
  },
  knownWords: {
    messages: {
      "no-action": "服务端没有接口{word:quoted}。",
      "no-param-type": "参数没有类型{word:quoted}。",
      "not-taken": "{key:key} 不能取{word:quoted}。",
      "not-known": "这里没有{word:quoted}这个词。",
      "written-here": "{word:quoted}在这里写作 {form:code}。",
      former: "{word:code} 现在写作 {now:code}。",
    },
    helps: {
      "write-one": "请写 {words:or code}。",
      "write-number": "请写整数，也可以写 {words:or code}。",
      "did-you-mean": "是否想写 {guess:code}？",
      "did-you-mean-of": "是否想写 {guess:code}？这里可以写 {words:or code}。",
      "one-of": "只能是 {words:or code 12}。",
      "did-you-mean-one-of": "是否想写 {guess:code}？只能是 {words:or code 12}。",
      "declare-environment": "请在 `environments` 下声明。",
    },
    docs: {
      what: "取值固定的键，只能写其中一个词。",
      why: "服务端在这里只认一组固定的代码，其他一律拒绝。",
      fix: "请选一个词；提示里列出了全部可选的词。",
    },
  },
  valueTypes: {
    messages: {
      "wrong-type": "这里应为{wanted:or type}，实际是{found:type}。",
      "wrong-value": "这里应为{wanted:or type}，实际是 {value:code}。",
      "type-for-name": "这里应为参数名，实际是{found:type}。",
      "value-for-name": "这里应为参数名，实际是 {value:code}。",
      "type-for-condition": "这里应为条件，实际是{found:type}。",
      "value-for-condition": "这里应为条件，实际是 {value:code}。",
      "each-takes-one": "`each` 只能写一个列表。",
      "written-here": "这里应写作 {form:code}。",
      "no-values": "{key:key} 要写 {limit} 个值，这里一个也没有。",
      "one-value": "{key:key} 要写 {limit} 个值，这里只有一个。",
      "other-count": "{key:key} 要写 {limit} 个值，这里有 {count} 个。",
      "no-request": "请求是由字段组成的映射。",
      "no-map": "这里应为映射。",
      "no-text": "这里应为文本。",
      "no-flag": "这里应为 true 或 false。",
    },
    helps: {
      "each-forms": "请写 `each: list`；要给每一项起名称，请写 `each: { name: list }`。",
      "write-or-remove": "请写一个值，或删除这个键。",
      "write-values": "请写 {limit} 个值。",
      "param-name": "请写一个已声明的参数名，不带花括号。",
      condition: "请写 `flag`、`not flag`、`kind is word` 或 `kind is not word`；几个条件用 `and` 连接。",
      write: "请写 {text:code}。",
      finite: "请写一个有限的数字。",
      dashes: "请在每个元素前面写 `- `。",
      brackets: "请写 `[{text}]`。",
      keys: "请写 `{ key: value }`，或每个键单独写一行。",
      "no-dashes": "请写 `key: value`，不要短横线。",
      lines: "请写 `key: value`，每行一个。",
      quotes: "如果 YAML 读成了别的类型，请加上引号。",
      "true-or-false": "请写 `true` 或 `false`，不加引号。",
    },
    docs: {
      what: "值的类型要与键相符：文本、数字、true 或 false、列表、映射。",
      why: "服务端检查每个字段的类型，类型不对就拒绝请求。",
      fix: "请按提示改正；文本看起来像别的类型时，要加引号。",
    },
  },
  quotedDigits: {
    messages: { unquoted: "没有加引号的数字是数值，这里应为文本。" },
    helps: { quotes: "请加上引号。" },
    docs: {
      what: "由数字组成的文本要加引号，如手机号和证件号码。",
      why: "不加引号，YAML 会读成数值：前导零会丢失，长数字的末几位也会丢失。",
      fix: "请给这个值加上引号。",
    },
  },
  valueForms: {
    messages: {
      "wrong-text": "{value:quoted}不是{wanted:type}。",
      "wrong-number": "{value} 不是{wanted:type}。",
      "no-moment": "这不是有效的时刻。",
      "written-here": "{text:quoted}在这里写作 {form:code}。",
    },
    helps: {
      time: "请写日期（如 2026-12-31）、带时区的 ISO 8601 时间、以秒计的 Unix 时间，或从现在算起的时间，如 `+30d`（单位为 {units:list code}）。",
      counted: "请单独写 `{{from}}`，或在后面加一段时间，如 `{{from}} + 7d`。",
      length: "请写点数，或带 mm、cm、in 的数，如 20mm。",
      moment: "请写带时区的 ISO 8601 时间，如 2026-01-05T09:00:00+08:00。",
    },
    docs: {
      what: "时间和长度只有几种写法。",
      why: "别的写法可能有两种读法：合同可能在另一个时间截止，控件可能落在另一个位置。",
      fix: "时间请写日期（到中国时间当天结束）、带时区的 ISO 8601、`+30d` 或以秒计的 Unix 时间；长度请写点数，或带 mm、cm、in 的数。",
    },
  },
  contractNames: {
    messages: {
      "no-kebab": "{name:quoted}不是 kebab-case 写法。",
      taken: "输出目录里的文件 `{name}.ts` 另有用途，合同不能叫 {name:code}。",
      "too-long": "名称有 {length} 个字符，文件名最多容纳 {limit} 个。",
    },
    helps: { "name-form": "请用小写字母、数字和单个连字符，以字母开头。" },
    docs: {
      what: "合同的名称用 kebab-case 写法：小写字母、数字和单个连字符，最多 100 个字符；`index` 和 `runtime` 不能用。",
      why: "生成的文件和函数以合同的名称命名。",
      fix: "请给合同改名。",
    },
  },
  uniqueContractNames: {
    messages: { "same-outputs": "另一份合同与 {name:code} 的输出文件同名。" },
    helps: { "rename-one": "请给其中一份改名。" },
    docs: {
      what: "一个项目里，合同不能同名，也不能只差连字符。",
      why: "否则两份合同的构建函数、样例和审阅表会互相覆盖。",
      fix: "请给其中一份改名。",
    },
  },
  languageVersion: {
    messages: {
      text: "合同语言的版本应为数字。",
      foreign: "当前的 flowspec 支持合同语言第 1 版，这里写的是{version:quoted}。",
      "foreign-type": "当前的 flowspec 支持合同语言第 1 版，这里写的是{found:type}。",
    },
    docs: {
      what: "`flowspec` 是合同语言的版本，值为 1。",
      why: "换一个版本，同样的键可能是别的意思。",
      fix: "请写 `flowspec: 1`。",
    },
  },
  supportedKeys: {
    messages: {
      "sends-one": "{action:code} 只发起一份合同，这里却是合同组。",
      "takes-flows": "{action:code} 用 `flows` 发起几份合同，每份用一个模板，这里却只有一份合同。",
      "sends-several": "{action:code} 发起几份合同，这里却只有一份。",
      "no-key": "{action:code} 在这里没有 {key:key}。",
    },
    helps: {
      "choose-group": "请换成合同组的接口，或把 `flows` 里的每一份各写成一份合同。",
      "choose-or-move": "请换一个接口，或把合同的键移到 `flows` 下面。",
      "of-flows": "这个键写在 `flows` 里的每一份合同中。",
      "of-groups": "这个键用于发起合同组的接口；这个接口只发起一份合同。",
      "no-action": "没有接口在这里支持这个键。",
      "usable-with": "支持这个键的接口有 {actions:and code 12}。",
    },
    docs: {
      what: "每个键只能用于支持它的接口。",
      why: "其他接口的请求里没有对应的字段：写进去，服务端会拒绝；不写，就成了另一份合同。",
      fix: "请删除这个键，或换成支持它的接口；提示里列出了这些接口。",
    },
  },
  supportedWords: {
    messages: { "no-word": "{action:code} 在这里没有 {word:code}。" },
    helps: {
      takes: "可以写 {words:or code 12}。",
      "takes-here": "可以写 {words:or code 12}；支持 {word:code} 的接口有 {actions:and code 12}。",
    },
    docs: {
      what: "一个词只能用于有对应代码的接口。",
      why: "这个词服务端在别的请求里认识，在这个请求里不认识。",
      fix: "请换一个词，或换成支持它的接口；提示里列出了这些接口。",
    },
  },
  tableCells: {
    messages: { "other-count": "这一行有 {count} 个单元格，表格有 {columns} 列。" },
    docs: {
      what: "用 `columns` 和 `rows` 写的表格，每一行的单元格与列数相同。",
      why: "多一个或少一个单元格，后面的内容就会移到别的列，或者移出表格。",
      fix: '请为每一列写一个单元格；空的写 `""`。',
    },
  },
});
