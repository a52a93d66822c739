import * as codes from "../../../codes/personal.ts";
import type { CodeWords } from "../../language.ts";
import { translated } from "../../translated.ts";

/** Personal data in definitions. */
export const personalWords: Readonly<Record<string, CodeWords>> = translated(codes, {
  personalDataInParams: {
    messages: { written: "这里出现了{found:type}：{value:quoted}。" },
    helps: { "make-param": "请改为参数。" },
    docs: {
      what: "手机号、身份证号、银行卡号、邮箱地址，以及与身份证号写在一起的姓名，都是参数，不写在合同里。",
      why: "定义保存在代码仓库里，参与的人都能看到；删除之后，历史里仍然有。",
      fix: "请声明参数并用在这里，样例里写一个编造的值；`check --fix` 可以代为修改。",
    },
  },
  inventedSamples: {
    messages: { "of-somebody": "{value:quoted}可能是真实的{found:type}。" },
    helps: {
      mobile: "请写一个四位连号的号码，如 13200000000。",
      "id-card": "请写一个校验位不对的号码，如 620000198802020000。",
    },
    docs: {
      what: "样例里的个人信息不属于任何人：手机号的后八位中有四位相同或连续，身份证号的校验位不对。",
      why: "样例要提交到仓库，据此生成的请求和审阅表也一样；可能属于某个人的值不该出现在那里。",
      fix: "请写一个看得出是编造的值，如 13200000000。",
    },
  },
});
