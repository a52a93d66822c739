import type { Cell } from "./cells.ts";
import type { Row } from "./rows.ts";

/** Whether somebody is to sign on a row that he has got something: 本人已收到本合同一份，签字：____. */
export function isReceipt({ text }: Row): boolean {
  return /[收领]/u.test(text) && /[收领](?:到|取|讫|悉|执).{2,40}(?:[签收领]|日期)[^:。;]{0,8}(?:[:_]|$)/u.test(text);
}

/** Whether a label is of whoever gets something: on the row of a receipt, or by its own words. */
export function isOfReceiver({ row, text }: Cell): boolean {
  return isReceipt(row) || /^(?:签收|领取|接收|收到|收讫)(?:人|日期|时间|签)/u.test(text);
}
