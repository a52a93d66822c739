import type { LanguageName } from "../model/language-name.ts";
import type { ReplyMeaning, flowOrder } from "../wire/replies.ts";

/** What is said of the order of contracts in replies. */
type Orders = NonNullable<(typeof flowOrder)[keyof typeof flowOrder]>;

/** What generated code says of what comes after its request, in one language. */
export interface AfterWords {
  readonly reply: (action: string) => string;
  /** What is said of a reply that makes no contract, behind that. */
  readonly onlyPreview: string;
  readonly meanings: Readonly<Record<ReplyMeaning, string>>;
  readonly requestId: string;
  readonly void: Readonly<Record<"sent-on-page" | "saved-on-page", string>>;
  readonly lives: (minutes: number) => string;
  readonly ofPreview: string;
  readonly notOfPreview: string;
  /** What stands between two sentences. */
  readonly space: string;
  readonly approvers: (contract: string) => string;
  readonly approversOf: string;
  readonly approversOfTitled: string;
  readonly flowsOf: string;
  readonly orders: Readonly<Record<Orders, string>>;
  readonly equalTitles: string;
  readonly signUrls: (contract: string, action: string) => string;
  readonly signUrlRequestOf: (action: string) => string;
  readonly userData: string;
  readonly userDataOf: (contract: string) => string;
  readonly traced: string;
}

const english: AfterWords = {
  reply: (action) => `What ${action} answers.`,
  onlyPreview: "This is a preview, so no contract is made.",
  meanings: {
    "flow-id": "The contract's id.",
    "flow-ids": "The ids of the contracts.",
    "group-id": "The group's id.",
    "draft-id": "The draft's id.",
    approvers: "The approvers, each with the id that later calls name it by.",
    "approvers-by-flow": "The approvers of each contract.",
    "approval-id": "The id of the approval that sending waits for.",
    "preview-link": "Shows what the contract would look like.",
    "preview-links": "Show what the contracts would look like.",
    "page-link": "The page on which somebody completes and sends it.",
    "page-preview-link": "Shows what the contract would look like; it is not sent yet.",
    "confirm-link": "The page on which somebody confirms the contracts.",
    "user-data": "The data that each contract was sent with, in their order.",
    "error-messages": "What went wrong with each contract; empty where nothing did.",
    tasks: "What still works on contracts that take longer.",
  },
  requestId: "Names the request to the service's support.",
  void: {
    "sent-on-page": "It is void until somebody sends it on the page.",
    "saved-on-page": "It is void until somebody saves a draft on the page.",
  },
  lives: (minutes) => `The link lives for ${minutes} minutes.`,
  ofPreview: "Only of a preview.",
  notOfPreview: "Not of a preview.",
  space: " ",
  approvers: (contract) => `The approvers of ${contract} in a reply, by role.`,
  approversOf:
    "The approvers in a reply, by role. `by` says of each what that is known by; a reply that does not fit what was sent is refused, and nothing is guessed.",
  approversOfTitled:
    "The approvers that a reply lists for the contract with a title, by role. `by` says of each what that is known by; a reply that does not fit what was sent is refused, and nothing is guessed.",
  flowsOf: "The ids of the contracts in a reply, by title.",
  orders: {
    promised: "The service promises that their order is that of the request.",
    unpromised:
      "The service does not promise that their order is that of the request: `by` says of each whether more than the order tells.",
    "with-data": "Each is told by the data that it was sent with, where no other has the same.",
  },
  equalTitles: "Titles that several contracts have stand under `equal`.",
  signUrls: (contract, action) => `The parties of ${contract} who can have a link to sign, with the body of ${action} for each.`,
  signUrlRequestOf: (action) =>
    `The body of ${action} for the party of a role, of a contract that was sent. The link lives for 30 minutes, so it is made when it is needed.`,
  userData: "What is sent along, and comes back in callbacks.",
  userDataOf: (contract) => `What was sent along, of what a callback has. Refuses what ${contract} does not send. Never throws.`,
  traced: "`from` says by which version of the definition the request was made.",
};

const chinese: AfterWords = {
  reply: (action) => `${action} 的应答。`,
  onlyPreview: "这是预览，不会生成合同。",
  meanings: {
    "flow-id": "合同 ID。",
    "flow-ids": "各份合同的 ID。",
    "group-id": "合同组 ID。",
    "draft-id": "草稿 ID。",
    approvers: "各签署方及其 ID，以后的接口用 ID 指定签署方。",
    "approvers-by-flow": "每份合同的签署方。",
    "approval-id": "发起前审批的 ID。",
    "preview-link": "用来预览合同。",
    "preview-links": "用来预览各份合同。",
    "page-link": "在这个页面上完成并发起合同。",
    "page-preview-link": "用来预览合同；此时还没有发起。",
    "confirm-link": "在这个页面上确认各份合同。",
    "user-data": "发起每份合同时附带的数据，按合同的顺序。",
    "error-messages": "每份合同出错的原因；没有出错则为空。",
    tasks: "合成尚未完成的任务。",
  },
  requestId: "向腾讯电子签咨询时，用它说明是哪次请求。",
  void: { "sent-on-page": "在页面上发起之前无效。", "saved-on-page": "在页面上保存草稿之前无效。" },
  lives: (minutes) => `链接有效期为 ${minutes} 分钟。`,
  ofPreview: "只有预览时才有。",
  notOfPreview: "预览时没有。",
  space: "",
  approvers: (contract) => `应答中 ${contract} 的签署方，按角色列出。`,
  approversOf: "应答中的签署方，按角色列出。`by` 说明凭什么认定是这一方；应答与请求不符时不予认定，不作猜测。",
  approversOfTitled: "应答中某个标题的合同有哪些签署方，按角色列出。`by` 说明凭什么认定是这一方；应答与请求不符时不予认定，不作猜测。",
  flowsOf: "应答中各份合同的 ID，按标题列出。",
  orders: {
    promised: "服务端保证顺序与请求一致。",
    unpromised: "服务端不保证顺序与请求一致：`by` 说明除顺序外还有没有别的依据。",
    "with-data": "凭发起时附带的数据区分；几份合同附带同样数据的除外。",
  },
  equalTitles: "几份合同共用的标题列在 `equal` 里。",
  signUrls: (contract, action) => `${contract} 中可以获取签署链接的各方，以及各自的 ${action} 请求体。`,
  signUrlRequestOf: (action) => `${action} 的请求体，为已发起的合同中某个角色的签署方获取链接。链接有效期为 30 分钟，请在需要时再获取。`,
  userData: "随请求发送、在回调中返回的数据。",
  userDataOf: (contract) => `从回调中读出随请求发送的数据。不是 ${contract} 发送的，一律拒绝。不会抛出异常。`,
  traced: "`from` 说明请求由定义的哪个版本生成。",
};

/** What generated code says of what comes after its request, by the language of the project. */
export const afterWords: Readonly<Record<LanguageName, AfterWords>> = { en: english, "zh-CN": chinese };
