import * as codes from "../../../codes/params.ts";
import type { CodeWords } from "../../language.ts";
import { translated } from "../../translated.ts";
import { valueWords } from "../values.ts";

/** What may be wrong with a value, said of a default, by ids of its own. */
type DefaultWords = { readonly [Id in keyof typeof valueWords as `default-${Id}`]: `默认值有误：${(typeof valueWords)[Id]}` };

// The ids and sentences are what the type says.
const defaultWords = Object.fromEntries(
  Object.entries(valueWords).map(([id, template]) => [`default-${id}`, `默认值有误：${template}`]),
) as DefaultWords;

/** Parameters: how they are declared, named and used. */
export const paramWords: Readonly<Record<string, CodeWords>> = translated(codes, {
  placeholderSyntax: {
    messages: {
      "not-closed": "花括号没有闭合。",
      "no-name": "花括号里没有名称。",
      "not-a-name": "{text:quoted}不是参数的名称。",
      "wide-braces": "花括号是全角的。",
      "wide-colon": "名称和格式之间的冒号是全角的。",
    },
    helps: {
      colon: "请改成 `:`。",
      braces: "请写 `{{name}}`、`{{item.field}}` 或 `{{name:format}}`；需要花括号本身时，请写 `\\{{`，不加引号或用单引号。",
      "bare-name": "请写不带花括号的名称。",
    },
    docs: {
      what: "`{{` 和 `}}` 之间写参数名、`item` 或 `item` 的字段，后面可以有冒号和格式，此外什么也不写。",
      why: "合同里没有表达式：合同写了什么，要从合同里就读得出来。",
      fix: "请写一个名称；需要花括号本身时，请在前面加反斜杠。",
    },
  },
  placeholderLimit: {
    messages: { "too-many": "这段文本的占位符超过 {limit} 个。" },
    docs: {
      what: "一段文本最多有 500 个占位符。",
      why: "合同的文本只有几个占位符；有几百个的，不是弄错了，就是有意拖住流水线。",
      fix: "请把整段文本作为一个参数。",
    },
  },
  paramNames: {
    messages: {
      "no-param-name": "{name:quoted}不能作参数的名称。",
      "no-item-name": "{name:quoted}不能作列表项的名称。",
      "other-meaning": "{name:code} 另有含义，不能作参数的名称。",
    },
    helps: {
      "name-form": "请用字母、数字和下划线，以字母开头；给人看的名称写在 `label` 里。",
      "item-form": "请用字母、数字和下划线，以字母开头。",
      "other-name": "请换一个名称。",
      index: "写了 `each:` 的元素里，`{{index}}` 是序号；请换一个名称。",
    },
    docs: {
      what: "参数名由字母、数字和下划线组成，以字母开头；`now`、`item`、`index` 和 `vars` 不能用。",
      why: "参数名会成为生成代码里的属性，也要能写进占位符。",
      fix: "请改名；给人看的名称写在 `label` 里。",
    },
  },
  knownParams: {
    messages: {
      "no-param": "没有名为 {name:code} 的参数。",
      "item-with-fields": "{name:code} 是带字段的列表项，不是单个值。",
      "no-field": "{list:code} 的项没有字段 {field:code}。",
    },
    helps: {
      "item-outside": "`item` 只能用在写了 `each:` 的元素里。",
      "index-outside": "`index` 只能用在写了 `each:` 的元素里，从 1 数起。",
      "no-fields": "{name:code} 没有字段。",
      "did-you-mean": "是否想写 {guess:code}？",
      declare: "请在 `params` 下声明。",
      "declare-in": "请在本文件的 `params` 下声明，或在引用它的 {path:code} 里声明。",
      "single-values": "{list:code} 的项是单个值，请写 `{{{name}}}`。",
      "its-fields": "可用的字段有 {fields:list code}。",
    },
    docs: {
      what: "占位符写已声明的参数，或所在列表项的字段。",
      why: "否则没有值可以放在这里。",
      fix: "请在 `params` 下声明，或改正名称。",
    },
  },
  usedParams: {
    messages: { unused: "参数 {name:code} 没有用到。" },
    helps: { "remove-value": "请删除这个值：参数由引用的文件声明，这份合同没有用到，也就没有这个参数。" },
    docs: {
      what: "声明的参数都要用到。",
      why: "没有用到的参数，应用也得传值，却什么也不改变；多半是漏写了占位符。",
      fix: "请用上这个参数，或删除。",
    },
  },
  paramTypesFit: {
    messages: {
      "other-type": "这里应为{wanted:type}，而 {name:code} 的类型是 {type:code}。",
      "one-of": "这里应为 {words:or code}，而 {name:code} 的类型是 {type:code}。",
      "in-text": "文本里只能放文本、数字或日期，而 {name:code} 的类型是 {type:code}。",
      "unfit-words": "{name:code} 可能是 {words:list code}，不能用在这里。",
      "spelt-words": "{name:code} 可能是 {words:list code}，在这里要写作 {forms:list code}。",
      "items-of-type": "这里的每一项应为{wanted:type}，而 {name:code} 的项是 {type:code} 类型。",
      "items-of-maps": "这里的每一项应为{wanted:type}，而 {name:code} 的项是映射。",
      "undeclared-time": "{name:code} 在别处用作时间；数据里的值要按声明的类型来写，而这个参数没有声明类型。",
    },
    helps: {
      "other-param": "请换一个参数。",
      "declare-as": "请声明为 {type:code}，或换一个参数。",
      "declare-items": "请把 `items` 声明为 {type:code}，或换一个参数。",
      "leave-out": "请从 `values` 里删除。",
      rewrite: "请在 `values` 和样例里都这样写；给参数传值的应用也要随之改变。",
      "declare-timestamp": "请声明 `type: timestamp`。",
    },
    docs: {
      what: "参数只能用在类型相符的位置。",
      why: "单独一个占位符保持参数的类型：服务端要文本的地方给了列表，就会拒绝；把手机号当作姓名，就是写错了。",
      fix: "请修改参数的类型，或换一个参数。",
    },
  },
  paramTypesAgree: {
    messages: { "two-types": "{name:code} 在这里的类型是 {here:code}，在别处是 {there:code}。" },
    docs: {
      what: "没有写类型的参数，在各处用作同一种值。",
      why: "类型由用到的位置决定；各处不一致，就定不下来。",
      fix: "请声明类型，或分成两个参数。",
    },
  },
  paramDeclarations: {
    messages: {
      "for-texts": "{key:key} 用于文本，而这个参数的类型是 {type:code}。",
      "for-numbers": "{key:key} 用于数字，而这个参数的类型是 {type:code}。",
      "for-enum": "{key:key} 用于枚举，而这个参数的类型是 {type:code}。",
      "for-list": "{key:key} 用于列表，而这个参数的类型是 {type:code}。",
      "no-words": "枚举没有写 `values`，什么值都不能取。",
      "no-items": "列表没有写 `items`，不知道其中是什么。",
      "no-fields": "列表的项是映射，却没有字段。",
      "no-pattern": "{pattern:quoted}不是正则表达式。",
      "below-least": "{key:key} 小于下限 {least}。",
      "above-most": "{key:key} 大于上限 {most}。",
      "minimum-above-maximum": "`minimum` 大于 `maximum`。",
      "fewest-above-most": "`minItems` 大于 `maxItems`。",
      "never-absent": "有默认值的参数总有值，`optional` 不起作用。",
      ...defaultWords,
    },
    helps: {
      "remove-or-change": "请删除 {key:key}，或修改类型。",
      "list-words": "请在 `values` 下列出可取的词。",
      "add-items": "请补上 `items`：一个类型，或由字段组成的映射。",
      "name-fields": "请写出各个字段，或写一个类型。",
      "pattern-form": "请改正：这里用 JavaScript 的正则表达式，带 `u` 标志。",
      "correct-or-leave": "请改正，或不写。",
      exchange: "请把两个值对调。",
      "remove-one": "请删除 `optional` 或 `default`。",
      "own-type": "默认值要符合参数自己的类型和范围。",
    },
    docs: {
      what: "声明要写类型应有的内容：枚举写 `values`，列表写 `items`，上下限不矛盾，默认值符合类型。文本最多 100,000 个字符，列表最多 10,000 项。",
      why: "自相矛盾的声明，要么什么值都不能取，要么什么值都能取。",
      fix: "请按提示改正声明。",
    },
  },
  patternsInTime: {
    messages: {
      unjudged: "无法判断{pattern:quoted}是否够快：对某些文本可能耗时太久。",
      endless: "{pattern:quoted}可能耗时太久：要 1 亿步以上，才能判断{bait:quoted}不匹配。",
    },
    helps: {
      "too-long": "正则表达式最多 {limit} 个字符。",
      "one-way": "请让每段文本只有一种匹配方式：重复里面不再重复同样的字符，各个分支的开头互不相同。",
    },
    docs: {
      what: "正则表达式要能很快判断一段文本是否匹配。",
      why: "重复套重复，或者几个分支能匹配同样的字符，读法就多得数不清：三十个字符的文本就能让程序忙上几分钟，发来这样的文本，就能让它停摆。",
      fix: "请让每段文本只有一种匹配方式：重复之间加分隔符，各个分支的开头互不相同。文本本来就短的，写 `maxLength` 也有用。正则表达式最多 2,000 个字符。",
    },
  },
  writtenValues: {
    messages: { placeholder: "这里不能用占位符：请求的结构取决于这个值。" },
    helps: {
      "write-word": "请写 {words:or code}。",
      "write-type": "请写{types:or type}。",
      "write-value": "请直接写出值。",
    },
    docs: {
      what: "决定请求结构的值要直接写在合同里，不能来自参数。",
      why: "签署方或控件的类型决定请求有哪些字段；由参数给出，审阅时就看不出来。",
      fix: "请写出这个词；要在运行时选择，请用 `when:` 写两个元素。",
    },
  },
  optionalInText: {
    messages: { hole: "{name:code} 可以省略，省略时文本中间会缺一块。" },
    helps: { "default-or-required": "请给参数写默认值，或改为必填。" },
    docs: {
      what: "可以省略的参数单独写，不写在文本中间。",
      why: "省略时，文本中间会缺一块。",
      fix: "请给参数写默认值，或改为必填。",
    },
  },
});
