import type { FactsOf } from "../../../runtime/facts.generated.ts";
import type { JsonScalar } from "../../../model/json.ts";
import type { knownKeys } from "../../../codes/known-keys.ts";

/** A key of the language, with the value that another key's value means there. */
interface Said {
  readonly key: string;
  readonly value: JsonScalar;
}

/** Keys that are none, and say what a key says in another way; `undefined` for a value that they would not have. */
const meanings: Readonly<Record<string, (value: JsonScalar) => Said | undefined>> = {
  sequential: (value) => choice(value, ordered("sequential"), ordered("parallel")),
  ordered: (value) => choice(value, ordered("sequential"), ordered("parallel")),
  parallel: (value) => choice(value, ordered("parallel"), ordered("sequential")),
  有序签署: (value) => choice(value, ordered("sequential"), ordered("parallel")),
  顺序签署: (value) => choice(value, ordered("sequential"), ordered("parallel")),
  无序签署: (value) => choice(value, ordered("parallel"), ordered("sequential")),
  expiredays: (value) => inDays(value),
  expireindays: (value) => inDays(value),
  expiresindays: (value) => inDays(value),
  expirationdays: (value) => inDays(value),
  validdays: (value) => inDays(value),
  有效天数: (value) => inDays(value),
  有效期天数: (value) => inDays(value),
};

function ordered(value: "sequential" | "parallel"): Said {
  return { key: "order" satisfies keyof FactsOf["flow"], value };
}

function choice(value: JsonScalar, whenTrue: Said, whenFalse: Said): Said | undefined {
  return value === true ? whenTrue : value === false ? whenFalse : undefined;
}

function inDays(value: JsonScalar): Said | undefined {
  const days = typeof value === "string" && /^\d{1,4}$/u.test(value) ? Number(value) : value;
  const isCount = typeof days === "number" && Number.isInteger(days) && days > 0;
  return isCount ? { key: "deadline" satisfies keyof FactsOf["flow"], value: `+${days}d` } : undefined;
}

/** What a key that is none says in the language; the name in the form in which names are compared. */
export function saidBy(name: string, value: JsonScalar): Said | undefined {
  return Object.hasOwn(meanings, name) ? meanings[name]?.(value) : undefined;
}

type Help = Extract<keyof NonNullable<typeof knownKeys.helps>, `about-${string}`>;

/** Keys that no contract has, by what is to be known in their place. */
const elsewhere: { readonly [H in Help]: string } = {
  "about-callbacks": "callback callbackurl callbacks notifyurl webhook webhookurl webhooks callbackinfo 回调 回调地址 回调链接 通知地址",
  "about-reminders": "reminder reminders remind remindbefore reminddays autoremind 催办 提醒 提醒时间",
  "about-languages": "language locale lang 语言",
  "about-versions": "version schemaversion apiversion 版本 版本号",
  "about-secrets": "secretid secretkey token region endpoint appkey credentials",
};

/** What is to be known where a key is one that contracts of other tools have and these have not. */
export function helpAbout(name: string): Help | undefined {
  const found = Object.entries(elsewhere).find(([, names]) => names.split(" ").includes(name));
  // `entries` forgets that its keys are those of the record.
  return found?.[0] as Help | undefined;
}
