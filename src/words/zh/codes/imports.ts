import * as codes from "../../../codes/imports.ts";
import type { CodeWords } from "../../language.ts";
import { translated } from "../../translated.ts";

/** What is imported: bodies of one kind, and code. */
export const importWords: Readonly<Record<string, CodeWords>> = translated(codes, {
  bodiesAlike: {
    messages: {
      fixed: "{pointer:code} 的值与 {other:code} 中的不同，而旁边写什么由它决定，不能用参数代替。",
      missing: "这里有 {pointer:code}，{other:code} 里没有，而参数不能表示这样的省略。",
      built: "{pointer:code} 的结构与 {other:code} 中的不同。",
      elements: "{pointer:code} 的元素个数与 {other:code} 中的不同；元素是结构的列表才能重复。",
      order: "{pointer:code} 的元素顺序与 {other:code} 中的不同。",
      nested: "{pointer:code} 在重复元素里面的列表中，个数与 {other:code} 中的不同。",
      otherwise: "合同得不到这个请求体：与 {other:code} 的差别，没有参数能表示。",
    },
    helps: { apart: "请单独导入：这是另一类合同。" },
    docs: {
      what: "一起导入的请求体属于同一类：不同的只是值、元素的个数，或省略的内容。",
      why: "这些请求体由同一份合同生成，不同之处成为参数。参数是值，不能代表另一种签署方，也不能代表另一种顺序。",
      fix: "请把另一类的单独导入。",
    },
  },
  codeSyntax: {
    messages: {
      syntax: "代码从这里起无法读取：不是 TypeScript，也不是 JavaScript。",
      nested: "代码嵌套太深，无法读取。",
    },
    docs: {
      what: "导入的代码是 TypeScript 或 JavaScript，没有语法错误。",
      why: "语法错误后面的内容可能会读错，导入的就成了另一个请求。",
      fix: "请改正编辑器在那里标出的错误。",
    },
  },
  readableCalls: {
    messages: {
      body: "这里发送的内容不在本文件中。",
      size: "这里得到的内容超过请求的上限。",
      spread: "这里展开的内容不在本文件中，可能写入任何字段。",
      computed: "这个字段名是算出来的，而所用的内容不在本文件中。",
      function: "这个字段是函数。",
      choice: "这里有两种结构，用哪一种由代码决定。",
      condition: "这里的内容满足条件才出现，而值直接写在代码里，没有参数能表示这个条件。",
      changed: "{name:code} 在这里改变；是否改变、改变几次，要看代码怎样执行。",
      repeated: "这里逐项生成元素，而所依据的列表本身也是逐项生成的。",
      json: "这里把含有计算结果的列表写成了 JSON 文本。",
      fixed: "旁边写什么由 {member:code} 决定，而这个值由代码决定。",
      structure: "{member:code} 里是结构，而这里得到的内容不在本文件中。",
      unsaid: "这里算出来的内容，合同没有键或字段可以放。",
      parameter: "flowspec 不读取这里的结果，用一个参数代替。",
    },
    helps: {
      literal: "请在本文件中直接写出，或导入发送过的请求体。",
      choice: "请分别导入两种请求体，或把调用写两次。",
      condition: "请分别导入两种请求体，或把值放进变量：参数可以省略。",
      members: "请导入发送过的请求体。",
      parameter: "请在合同里核对这个参数的名称和类型。",
    },
    docs: {
      what: "代码发送的请求写在同一个文件里：对象字面量，由字面量、本文件的常量和函数组成；每次不同的值可以是表达式。",
      why: "导入时只读代码，不运行代码，也不猜测代码会怎样改变请求：值的位置上的表达式成为参数；可能改变请求结构的，会指出来。",
      fix: "请在发送的地方写出对象，或导入发送过的请求体。",
    },
  },
});
