import type { Messages } from "../../../runtime/message.ts";
import { familyWords } from "../../translated.ts";

/** What the pages on diagnostic codes say beside the codes themselves. */
export const diagnosticPages: Messages = familyWords<"diagnosticPages">()({
  title: "检查",
  derived: "由 `npm run derive` 从检查的代码生成，不要手工修改。",
  offline: "离线时，用 `flowspec explain <检查>` 查看同样的内容。",
  code: "检查",
  "service-code": "错误码",
  law: "要求",
  "what-error": "{what}（错误）",
  "what-warning": "{what}（警告）",
  "what-either": "{what}（错误或警告，因接口而异）",
  why: "**原因**：{why}",
  fix: "**改法**：{fix}",
  wrong: "错误写法：",
  right: "正确写法：",
  answers: "服务端返回的错误码",
  inferred: "标有「推断」的，文档没有写明对应关系，服务端可能返回别的错误码。",
  action: "接口",
  actions: "{actions:list}",
  "action-inferred": "{action}（推断）",
  constraints: "对应的[文档约束]({path})：{ids:list code}。",
});
