import * as codes from "../../../codes/configuration.ts";
import type { CodeWords } from "../../language.ts";
import { translated } from "../../translated.ts";

/** The configuration: environments, paths, hosts, what it extends. */
export const configurationWords: Readonly<Record<string, CodeWords>> = translated(codes, {
  varsEverywhere: {
    messages: {
      lacking: "{environment:code} 缺少变量 {variable:code}。",
      twice: "{variable:code} 在 {environment:code} 中有值，又写在 `atRunTime` 里。",
    },
    helps: {
      add: "请在 `vars` 中补上 {variable:code}；值只有应用知道的，请写在 `atRunTime` 中。",
      "remove-one": "请删除其中一处。",
    },
    docs: {
      what: "一个环境有的变量，其他环境也要有：值写在 `vars` 里，或名称写在 `atRunTime` 里。",
      why: "否则要到发布时才出错，而不是在合并请求中。",
      fix: "请给缺少变量的环境补上，或从其他环境中删除。",
    },
  },
  endpointHosts: {
    messages: { "no-host": "{value:excerpt}不是主机名。" },
    docs: {
      what: "环境的 `endpoint` 写主机名：所有服务共用一个，或按服务分别写。",
      why: "协议和路径由服务端的 SDK 加上。",
      fix: "请写主机名，不带 `https://` 和路径。",
    },
  },
  configPaths: {
    messages: {
      absolute: "{path:quoted}是绝对路径。",
      outside: "{path:quoted}在配置所在的目录之外。",
    },
    docs: {
      what: "配置的 `specs` 和 `out` 写相对路径，不出配置所在的目录。",
      why: "配置随项目分发：如果读写别处，每台检查这个项目的机器都会照做。",
      fix: "请写配置所在目录下的路径。命令行上的路径不受此限。",
    },
  },
  baseConfigurations: {
    messages: {
      "no-path": "{path:quoted}不是相对路径。",
      outside: "{path:quoted}在仓库之外。",
      "no-file": "没有文件 {path:code}。",
      unreadable: "无法读取 {path:code}。",
      itself: "配置会继承自己：{files:chain 继承}。",
      "too-many": "配置继承的文件超过 {limit} 个。",
      "own-setting": "{key:key} 不能由多个项目共用。",
    },
    helps: {
      form: "请写相对于本文件的路径，如 `../../flowspec.base.yaml`。",
      move: "请把文件移到仓库中，也就是 `.git` 所在的目录；没有 `.git` 时，移到项目的目录。",
      readable: "请确认这是一个有权读取的文件。",
      third: "请把两边共用的内容移到第三个文件。",
      fewer: "请把设置写在更少的文件里。",
      "each-project": "请写在每个项目的 `flowspec.config.yaml` 里。",
    },
    docs: {
      what: "`extends` 写仓库中多个项目共用的设置文件，路径相对于所在的文件。`specs` 和 `out` 由每个项目自己写。",
      why: "仓库在哪里检出，项目都要是同样的意思。",
      fix: "请改正路径，或把文件移到仓库中。",
    },
  },
});
