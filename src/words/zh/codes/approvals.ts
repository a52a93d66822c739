import * as codes from "../../../codes/approvals.ts";
import type { CodeWords } from "../../language.ts";
import { translated } from "../../translated.ts";

/** flowspec.approvals.yaml. */
export const approvalWords: Readonly<Record<string, CodeWords>> = translated(codes, {
  approvalForm: {
    messages: {
      "no-list": "批准文件应是一个列表。",
      "no-map": "一条批准应是映射。",
      "unknown-key": "批准没有键{name:quoted}。",
      lacks: "这条批准缺少 {keys:and code 12}。",
      "no-text": "{key:code} 的值应是文本。",
      "says-nothing": "{key:code} 没有内容。",
      digits: "没有引号的数字是数值，{key:code} 的值应是文本。",
      "unknown-kind": "没有{word:quoted}这种变更。",
    },
    helps: {
      "one-each": "每条批准以 `- change:` 开头，其他键写在下面。",
      "known-keys": "可以写的键有 {keys:and code 12}。",
      "did-you-mean": "是否想写 {guess:code}？",
      quotes: "请加上引号。",
      "by-command": "`flowspec diff --approve` 会写出完整的一条。",
      "list-kinds": "`flowspec diff --format json` 会列出每项变更的种类。这个键也可以不写。",
    },
    docs: {
      what: "`flowspec.approvals.yaml` 是由批准组成的列表。每条都有 `change`、`contract`、`reason` 和 `by`，还可以有 `kind`、`says` 和 `until`。",
      why: "看不懂的内容，可能批准了作者本意之外的变更，也可能什么都没有批准，而且无人知晓。",
      fix: "请改正这一条，或用 `flowspec diff --approve` 重新写出。",
    },
  },
  approvalReasonRequired: {
    messages: {
      "no-reason": "这条批准没有写理由，不起作用。",
      nobody: "这条批准没有写由谁批准，不起作用。",
    },
    helps: {
      reason: "请写明这项变更为何妥当：`reason: …`。",
      by: "请写明由谁批准：`by: …`。可以是团队，也可以是个人。",
    },
    docs: {
      what: "批准要写明变更为何妥当，以及由谁批准。",
      why: "日后看到的人要能判断理由是否仍然成立，也要知道该问谁。",
      fix: "请写上 `reason` 和 `by`。",
    },
  },
  approvalIdWhole: {
    messages: {
      short: "这只是编号的开头：32 位中只有 {count} 位。",
      "no-id": "这不是变更的编号：编号共 32 位，由 `0` 到 `9`、`a` 到 `f` 组成。",
    },
    helps: {
      whole: "请写完整的编号，`flowspec diff --format json` 里有。`flowspec diff --approve` 只需要编号的开头，写出的是完整的编号。",
    },
    docs: {
      what: "`change` 是变更的完整编号，由 32 位十六进制数字组成，字母小写。",
      why: "只写开头的话，别人可以造出开头相同的另一项变更；完整的编号则造不出来。",
      fix: "请写完整的编号，`flowspec diff --format json` 里有。",
    },
  },
  approvalUntilDate: {
    messages: {
      "no-date": "{given:excerpt} 不是日期。",
      "wants-date": "这里应是日期。",
    },
    helps: {
      form: "请写批准有效的最后一天，例如 `2027-01-31`。",
    },
    docs: {
      what: "`until` 是日历上的一天，写作 `yyyy-mm-dd`：批准有效的最后一天，按北京时间计算。",
      why: "不是日期，就没有人知道批准何时到期。",
      fix: "请把日期写成 `2027-01-31` 的形式，或删除这个键。",
    },
  },
  approvalUnique: {
    messages: {
      twice: "这项变更批准了两次。",
    },
    helps: {
      remove: "请删除其中一条。",
    },
    docs: {
      what: "一项变更只有一条批准。",
      why: "两条的理由或期限不同时，没有人知道以哪一条为准。",
      fix: "请删除其中一条。",
    },
  },
  approvalAgrees: {
    messages: {
      "other-contract": "这条批准写的合同是{contract:quoted}，它批准的变更却属于{actual:quoted}。",
      "other-kind": "这条批准写的种类是 {kind:code}，它批准的变更却是 {actual:code}。",
    },
    helps: {
      look: "请确认这就是想批准的变更，再改为 {actual:code}。",
    },
    docs: {
      what: "批准写明的合同和种类，与编号所指的变更一致。",
      why: "人看的是合同和种类，flowspec 看的是编号：两者不是同一项变更时，批准的就不是看到的内容。",
      fix: "请确认编号就是想批准的那项变更，再改正合同或种类。",
    },
  },
  approvalUsed: {
    messages: {
      unused: "{contract:quoted}没有与这条批准对应的变更。",
      spent: "{contract:quoted}已经没有与这条批准对应的变更：修改前就有这条批准。",
    },
    helps: {
      stale: "如果变更的内容又改过，请重新查看并批准：`flowspec diff`。`flowspec diff --prune` 会删除多余的批准。",
      prune: "`flowspec diff --prune` 会删除它。",
    },
    docs: {
      what: "每条批准都对应所比较的两个版本之间的一项变更。",
      why: "留着不删，下次有人再做同样的修改时就已经批准了，没有人会去看。",
      fix: "请删除：`flowspec diff --prune`。",
    },
  },
  approvalCurrent: {
    messages: {
      lapsed: "这条批准已于 {until} 到期。",
    },
    helps: {
      again: "请重新查看变更并批准：`flowspec diff`。`flowspec diff --prune` 会删除多余的批准。",
    },
    docs: {
      what: "批准在所写日期的当天结束之前有效，按北京时间计算。",
      why: "批准的人只批准了一段时间；到期的批准不起作用。",
      fix: "请重新查看变更并批准，或删除这条批准：`flowspec diff --prune`。",
    },
  },
});
