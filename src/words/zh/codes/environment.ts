import * as codes from "../../../codes/environment.ts";
import type { CodeWords } from "../../language.ts";
import { translated } from "../../translated.ts";

/** Environments with their variables, as contracts name them. */
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
