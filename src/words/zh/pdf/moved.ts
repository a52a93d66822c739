import type { CodeWords } from "../../language.ts";
import type { PdfWords } from "../../rules.generated.ts";
import { translatedByName } from "../../translated.ts";

/** Laws on keywords that moved. */
export const movedWords: Readonly<Record<string, CodeWords>> = translatedByName<PdfWords["moved"]>()({
  "keyword-hit-unmoved": {
    messages: {
      moved: "自提交信息文件以来，{keyword:quoted}移动了 {points} 点：在第 {page} 页，从 x {fromX}、y {fromY} 移到 x {x}、y {y}。",
      "moved-page": "自提交信息文件以来，{keyword:quoted}移动了：从第 {fromPage} 页 x {fromX}、y {fromY} 移到第 {page} 页 x {x}、y {y}。",
      "another-place":
        "`occurrence` 选中的{keyword:quoted}与提交信息文件时不同：现在是第 {page} 页 x {x}、y {y}，原先是第 {fromPage} 页 x {fromX}、y {fromY}。",
      several:
        "自提交信息文件以来，{keyword:quoted}有 {count} 处移动了，第一处从第 {fromPage} 页 x {fromX}、y {fromY} 移到第 {page} 页 x {x}、y {y}。",
      number: "{keyword:quoted}现在有 {hits:counted 处}放控件，提交信息文件时有 {before} 处。",
    },
    helps: {
      "some-new": "到那里为止，有 {count:counted 处}{count:plural}是新出现的：请看签署位置是否正确，再运行 `flowspec preflight --update`。",
      "some-gone": "到那里为止，有 {count:counted 处}{count:plural}不见了：请看签署位置是否正确，再运行 `flowspec preflight --update`。",
    },
    docs: {
      what: "关键字仍在提交信息文件时所在的地方。读取 PDF 并与信息文件对照时才判断：`preflight`（带 `--update` 的，在写入之前）和 `preview`。",
      why: "审阅时看到的控件在别处。关键字移动，控件跟着移动，这可能没错；选中的变成另一处，就签到别处去了。",
      fix: "请看控件现在的位置，再运行 `flowspec preflight --update`，并提交信息文件。",
    },
  },
});
