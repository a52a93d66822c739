import { noParties } from "./words.ts";

/** Whether words are a profession or an office, which nobody is a party by. */
export function isTitle(text: string): boolean {
  return /^\p{Script=Han}{0,16}(?:(?<![教老讲导])师|会计|出纳|总监|经理|主任|总裁|[董监理]事|[院校所厂店部处科局队组会]长|主管|领导|主席|书记|助理|秘书|专员)$/u.test(
    text,
  );
}

/** Whether words before a role say which one it is: 采购经办人, or, where it is to be signed, 公司法定代表人或经其授权的部门负责人. */
export function isOffice(text: string, isActed: boolean): boolean {
  return (isActed ? /^[\p{Script=Han}、,/]{1,24}$/u : /^\p{Script=Han}{1,4}$/u).test(text) && !noParties.has(text);
}
