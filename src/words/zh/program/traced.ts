import type { Messages } from "../../../runtime/message.ts";
import { familyWords } from "../../translated.ts";

/** What `trace` and `resolve` say of a value. */
export const traced: Messages = familyWords<"traced">()({
  "the-request": "整个请求",
  request: "{request}：{text}",
  value: "{pointer}：{text}",
  key: "来自键 {way}：{doc}",
  contract: "来自合同本身",
  wire: "由 `wire` 写入",
  "wire-in": "由 `wire` 写入，位于 {way}",
  compiler: "不来自任何键：编译器按服务端的要求或建议补上",
  "compiler-in": "不来自任何键：编译器按服务端的要求或建议补上，位于 {way}",
  encoded: "编码：{functions}",
  "between-functions": "，再 ",
  parameter: "参数：{name}",
  "parameter-declared": "参数：{name}，声明在 {declared}",
  "parameter-given": "参数：{name}，值写在 {given}",
  "parameter-both": "参数：{name}，声明在 {declared}，值写在 {given}",
  environment: "环境：{env}，{variable} 写在 {place}",
  used: "引用处：{place}",
  origin: "{place}，{variables:list}",
  variable: "{variable} 来自 {place}",
});
