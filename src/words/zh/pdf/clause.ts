import type { CodeWords } from "../../language.ts";
import type { PdfWords } from "../../rules.generated.ts";
import { translatedByName } from "../../translated.ts";

/** Laws on keywords that also stand in the text's sentences. */
export const clauseWords: Readonly<Record<string, CodeWords>> = translatedByName<PdfWords["clause"]>()({
  "keyword-hit-at-label": {
    messages: {
      "in-clause": "{pages:pages}的{keyword:quoted}像是写在句子里：那里也许没人签。",
      counted:
        "`occurrence: {number}` 数到了 {clauses:counted 处}{clauses:plural}像是写在句子里的{keyword:quoted}：正文一改，选中的就可能是另一处。",
    },
    helps: {
      longer: "请写{text:quoted}，只有那里这样印。",
      last: "请写 `occurrence: last`：这就是最后一处。",
    },
    docs: {
      what: "按关键字签在签署处的标签上，选中哪一处不受正文的句子影响。",
      why: "「甲方盖章」既印在合同末尾，也写在条文里。控件放进条文，没人会签在那里；序号把条文也数进去，正文一改就选中另一处。",
      fix: "请写更长的、只在标签上出现的关键字，或写 `occurrence: last`。",
    },
  },
});
