/** Clauses as contracts have them, in our own words: some fill two lines, some one; some speak of seals, signatures and dates, which are no places to sign. */
const texts = [
  "标的的名称、规格、数量与单价见附件一，附件一经各方确认后成为本合同的组成部分。",
  "款项以银行转账方式支付，收款一方应当先行开具合法有效的发票，付款一方在收到发票后十五个工作日内付清。",
  "任何一方迟延履行的，每迟延一日，按迟延部分金额的万分之三向对方支付违约金，累计不超过合同总额的百分之十。",
  "本合同的变更与补充应当采用书面形式，经各方签字或者盖章后生效。",
  "各方对在履行中知悉的对方商业秘密负有保密义务，该项义务不因本合同终止而消灭。",
  "因不可抗力不能履行的一方，应当及时通知对方，并在三十日内提供证明，双方据此协商是否延期履行或者解除。",
  "各方确认首部所列的地址与电话为有效的送达方式，变更的应当提前三日通知对方。",
  "验收由接收成果的一方组织，自交付之日起十日内完成；逾期未提出书面异议的，视为验收合格。",
  "任何一方不得擅自将合同权利义务转让给第三人，但法律另有规定或者事先取得对方书面同意的除外。",
  "加盖的印章应当是公章或者合同专用章，签字的代表应当持有授权书，授权书的签署日期不得晚于本合同。",
  "质量标准执行国家标准；没有国家标准的，执行行业标准，行业标准也没有的，由各方另行约定。",
  "履行期限自合同生效之日起计算，为期一年，期满前三十日内任何一方均可书面提出续约。",
  "因履行本合同发生争议的，先行协商；协商不成的，提交原告所在地有管辖权的人民法院裁判。",
  "通知以书面方式作出，以邮件发送的，自到达对方系统之日起视为送达。",
  "守约方有权要求违约方继续履行、采取补救措施或者赔偿损失，损失包括为实现权利支出的合理费用。",
  "本合同附件与正文不一致的，以正文为准；附件之间不一致的，以日期在后的为准。",
  "各方应当对其提供资料的真实性、合法性负责，并承担由此产生的全部责任。",
  "任何条款无效的，不影响其余条款的效力。",
];

const digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

function numbered(number) {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const ten = tens === 0 ? "" : `${tens === 1 ? "" : digits[tens]}十`;
  return `第${ten}${digits[ones]}条`;
}

/** So many clauses as paragraphs; the same number gives the same ones. Half of one is a clause of a single line. */
export function clauses(count) {
  const all = Array.from({ length: Math.floor(count) }, (_, index) => texts[index % texts.length]);
  return [...all, ...(Number.isInteger(count) ? [] : [texts.at(-1)])]
    .map((text, index) => `<p>${numbered(index + 1)}　${text}</p>`)
    .join("\n");
}
