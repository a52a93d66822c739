import type { Messages } from "../../../runtime/message.ts";
import { familyWords } from "../../translated.ts";

/** Why a project wants its builders in a shape. */
export const shape: Messages = familyWords<"shape">()({
  "verbatim-commonjs": "构建函数的形式：{config} 写有 `{option}: {value}`，此时 TypeScript 无法把按模块写的代码编译成 CommonJS。",
  jest: "构建函数的形式：jest 按不带扩展名的导入查找 TypeScript。",
  "jest-map": "构建函数的形式：{config} 写有 `{option}: {value}`；请在 jest 中把 {pattern} 映射到 $1。",
  "ts-imports": "构建函数的形式：{config} 写有 `{option}: {value}`。",
  "file-that-runs": "构建函数的形式：{config} 写有 `{option}: {value}`，导入要写运行时的文件名。",
  deno: "构建函数的形式：Deno 按完整的文件名导入。",
  bundler: "构建函数的形式：{config} 写有 `{option}: {value}`，各种打包工具都能找到不带扩展名的导入。",
  require: "构建函数的形式：{config} 写有 `{option}: {value}`，require 不需要扩展名。",
  "require-no-module": "构建函数的形式：package.json 没有写 `type: module`，require 不需要扩展名。",
  "untyped-module": "构建函数的形式：这里没有 TypeScript，package.json 写有 `type: module`。",
  "untyped-bundler": "构建函数的形式：这里没有 TypeScript，{bundler} 接受模块。",
  "untyped-commonjs": "构建函数的形式：这里没有 TypeScript，package.json 没有写 `type: module`。",
  "checked-module": "构建函数的形式：{config} 只检查 JavaScript，package.json 写有 `type: module`。",
  "checked-bundler": "构建函数的形式：{config} 只检查 JavaScript，{bundler} 接受模块。",
  "checked-commonjs": "构建函数的形式：{config} 只检查 JavaScript，package.json 没有写 `type: module`。",
  "old-target": '构建函数用到了 es2020 的功能：编译目标为 {target} 时，tsconfig.json 还需要写 `"lib": ["es2020"]`。',
});
