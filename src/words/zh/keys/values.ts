import type { ScalarSlot } from "../../../language/tables/construct.ts";
import type { ValueNoun } from "../../../language/tables/nouns.ts";
import { durationUnits } from "../../../runtime/durations.ts";
import { paramTypes } from "../../../model/contract.ts";
import { paramTypeRows } from "../../../runtime/param-types.ts";

const letters = Object.keys(durationUnits).join("、");

/** How a contract writes a time; a date alone is the moment of its day that is given. */
function time(moment: string): string {
  return `日期（${moment}）、以秒计的 Unix 时间、带时区的 ISO 8601 时间，或从现在算起的时间，如 +30d（${letters}）；也可以从参数算起：{{from}} + 7d`;
}

/** How a contract writes values, where that is not how an application passes them. */
const written: Readonly<Partial<Record<ValueNoun, string>>> = {
  date: "yyyy-mm-dd",
  timestamp: time("中国时间当天结束时"),
  colour: "#RRGGBB",
  length: "点数，或带 mm、cm、in 的数",
  pages: "all、3、1-3，或 1-3,5,8-last",
  "page-number": "从 1 数起，负数从末尾数起，或 last",
  occurrence: "first、last、all，或从 0 数起的序号（负数从末尾数起）",
  mobile: "11 位数字，带引号，不带 +86",
  "id-card": "带引号；末位可以是大写字母 X",
};

/** How a value of a slot is written, in Chinese; nothing where the noun says it. */
export function formOfSlot({ noun, form, decode }: ScalarSlot): string | undefined {
  if (form === undefined) return undefined;
  if (decode === "morningSeconds") return time("中国时间当天 09:00");
  const type = paramTypes.find((each) => each === noun);
  return written[noun] ?? (type && paramTypeRows[type].docs.passed?.zh);
}
