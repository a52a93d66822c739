import type { Cell } from "./cells.ts";

/** Whether a cell is of an office that certifies or registers a contract: 鉴（公）证意见, 登记机关（章）. */
export function isOfOffice({ text }: Cell): boolean {
  return /^(?:合同|协议)?(?:鉴\(公\)证|公\(鉴\)证|鉴证|公证|登记|备案|见证(?=[机单部律]))(?:机关|机构|意见|单位|部门|律师|人员|员|处|专用章|经办|\(?[盖公章签]|$)/u.test(
    text,
  );
}
