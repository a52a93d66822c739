/** What contracts call a party, and the name that code has for it. */
export interface PartyWord {
  /** A name for parameters: `lessee`, `partyA`. */
  readonly name: string;
  /** The words of documents, the most frequent first. */
  readonly words: readonly string[];
  /** Further English words. */
  readonly english: readonly string[];
}

function row(name: string, words: string, ...english: readonly string[]): PartyWord {
  return { name, words: words.split(" "), english: [name.toLowerCase(), ...english] };
}

/** The usual words; of two parties of one contract each has a row of its own. */
const partyWords: readonly PartyWord[] = [
  row("partyA", "甲方"),
  row("partyB", "乙方"),
  row("partyC", "丙方"),
  row("partyD", "丁方"),
  row("employer", "用人单位 聘用单位 聘用方 雇主"),
  row("employee", "劳动者 员工 雇员 职工 受聘人 受聘方"),
  row("lessor", "出租方 出租人", "landlord"),
  row("lessee", "承租方 承租人", "tenant"),
  row("seller", "卖方 出卖人 出卖方 供方 供应商 供货方 供应方 销售方", "supplier", "vendor"),
  row("buyer", "买方 买受人 买受方 需方 采购方 购买方 购货方", "purchaser"),
  row("client", "委托方 委托人", "principal"),
  row("agent", "受托方 受托人", "trustee"),
  row("lender", "出借人 出借方 贷款人 贷款方", "creditor"),
  row("borrower", "借款人 借款方", "debtor"),
  row("guarantor", "保证人 担保人 保证方 担保方"),
  row("owner", "发包人 发包方 业主 建设单位", "employer of works"),
  row("contractor", "承包人 承包方 施工单位 施工方"),
  row("discloser", "披露方", "disclosing party"),
  row("recipient", "接收方", "receiving party"),
  row("promisor", "承诺人 承诺方"),
  row("transferor", "转让方 转让人 出让方 出让人", "assignor"),
  row("transferee", "受让方 受让人", "assignee"),
  row("licensor", "许可方 许可人"),
  row("licensee", "被许可方 被许可人"),
  row("customer", "客户 用户"),
  row("provider", "服务商 服务提供方", "service provider"),
  row("donor", "赠与人 赠与方"),
  row("donee", "受赠人 受赠方"),
  row("bidder", "投标人 投标单位", "tenderer"),
  row("tenderee", "招标人 招标单位"),
  row("witness", "见证人 见证方"),
];

/** All words of documents for parties. */
export function allPartyWords(): readonly string[] {
  return partyWords.flatMap(({ words }) => words);
}

/** Letters and digits alone, small, compatible ones as one: how words of documents and of contracts are compared. */
export function bare(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "");
}

/** The row of a document's word for a party; nothing for an unusual one. */
export function partyWordOf(word: string): PartyWord | undefined {
  const wanted = bare(word);
  return partyWords.find(
    ({ words, english }) => words.some((each) => wanted.includes(each)) || english.some((each) => bare(each) === wanted),
  );
}

/** Whether a text says one of the words of a row: a Chinese one anywhere, an English one as a word, of which `supplierMobile` has two. */
export function says(text: string, { words, english }: PartyWord): boolean {
  const plain = bare(text);
  if (words.some((word) => plain.includes(word))) return true;
  const spelt = ` ${text
    .replaceAll(/([a-z0-9])([A-Z])/gu, "$1 $2")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, " ")} `;
  return english.some((word) => spelt.includes(` ${word} `) || spelt.replaceAll(" ", "") === bare(word));
}

/** What a party is called by its usual word, as its role: a word of the table, or one that says by its end that it is no name; nothing otherwise. */
export function usualRole(word: string): string | undefined {
  const wanted = bare(word);
  const known = partyWordOf(word);
  const said = known?.words.find((each) => wanted.includes(each));
  if (said !== undefined) return said;
  if (known) return word.normalize("NFKC").trim();
  return /^\p{Script=Han}{2,5}(?:[方人者]|单位)$/u.test(wanted) ? wanted : undefined;
}
