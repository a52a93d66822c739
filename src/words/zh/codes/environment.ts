import * as codes from "../../../codes/environment.ts";
import type { CodeWords } from "../../language.ts";
import { translated } from "../../translated.ts";

/** The configuration: environments with their variables, paths, hosts. */
export const environmentWords: Readonly<Record<string, CodeWords>> = translated(codes, {
  knownVars: {
    messages: {
      "no-environments": "项目没有环境，因此没有变量。",
      "no-name": "`vars` 本身没有值，要写其中的变量。",
      unknown: "没有名为 {name:code} 的变量。",
    },
    helps: {
      declare: "请在 `flowspec.config.yaml` 中声明：`environments: { production: { vars: { … } }, test: { vars: { … } } }`。",
      known: "这里可以写 {names:and code 12}。其他变量请在每个环境的 `vars` 下声明。",
      "did-you-mean": "是否想写 {guess:code}？",
    },
    docs: {
      what: "`{{vars.name}}` 所写的变量，在项目的环境中要有声明。",
      why: "否则没有值可以放在这里。",
      fix: "请在 `flowspec.config.yaml` 中每个环境的 `vars` 下声明，或改正名称。",
    },
  },
  chosenEnvironment: {
    messages: { "none-chosen": "{variable:code} 在 {environments:and code 12} 中的值不同，却没有选择环境。" },
    helps: { choose: "请用 {options:or code 12} 选择一个，或设置 `FLOWSPEC_ENV`。" },
    docs: {
      what: "合同用到变量时，要渲染、预览或追溯一个请求，就得先选择环境。",
      why: "服务端各站点的 ID 不同。`check` 和 `compile` 检查每一个环境，不需要选择。",
      fix: "请加 `--env production`，或设置 `FLOWSPEC_ENV`，或在 `flowspec.config.yaml` 中写 `env: production`。",
    },
  },
  varsLikeParams: {
    messages: {
      "no-place": "这里不能用变量：各个环境中，这里的内容必须相同。",
      "no-text": "变量是文本，这里应为{wanted:type}。",
    },
    docs: {
      what: "能用参数的地方才能用变量：不能用在 `name`、`action`、`summary`，也不能用在 `each`、`when`、`omit`。",
      why: "生成的代码供所有环境使用，只有值可以不同。",
      fix: "请直接写出值。只在部分环境发送的内容，请用参数和 `when:`。",
    },
  },
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
  endpointsOfService: {
    messages: {
      "other-service": "{host:code} 接收 {other:code} 的请求，不接收 {action:code}。",
      uploads: "{host:code} 只接收上传的文件，不接收其他请求。",
      production: "{environment:code} 与 {other:code} 发往同一个地方：{host:code}。",
    },
    helps: { "by-service": "请为每个服务分别写主机名：`endpoint: { … }`。" },
    docs: {
      what: "`endpoint` 是服务端的主机，与合同所用的服务一致；只有正式环境发往正式环境的主机。",
      why: "主机写错，往往到最后才发现：服务端说密钥或接口不对，或者合同已经真的发出去了。",
      fix: "请按服务端文档写这个环境的主机。",
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
  freeProvenance: {
    messages: {
      replaced: "`wire` 或 `omit` 取代了用户数据，而配置写了 `provenance: true`，请求的来源要写在用户数据里。",
      taken: "配置写了 `provenance: true`，{name:code} 要用来写请求的来源。",
    },
    docs: {
      what: "写了 `provenance: true`，用户数据里就不能另有字段 `flowspec`，也不能用别的内容取代用户数据。",
      why: "那里要写合同的名称、指纹和应用的业务编号；与自己写的内容只能发送其一。",
      fix: "请给这个字段换一个名称；写在 `wire` 或 `omit` 里的，请改写 `userData`。",
    },
  },
});
