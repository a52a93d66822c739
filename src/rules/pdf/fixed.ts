import { sealTypes } from "../../runtime/component/seals.ts";
import { all, certain, isConcrete } from "../../runtime/hole.ts";
import { formOf } from "../../runtime/component/placement.ts";
import { componentsOf } from "../../runtime/component/lists.ts";
import type { LabelFacts } from "../../model/pdf-facts.ts";
import type { Size } from "../../placement/align.ts";
import { type BesideLabel, labelBeside, offsetTo } from "../../placement/beside.ts";
import type { PageBox, Standing } from "../../placement/standing.ts";
import type { Rule } from "../base/rule.ts";
import { pdfRule, type View } from "./pdf-rule.ts";

const followsLabel = pdfRule(
  {
    name: "label-place-by-keyword",
    severity: "warning",
    refusals: [],
    messages: {
      beside: "It stands at {label:quoted} on page {page}, and stays there when the text moves.",
    },
    helps: {
      follow: "{placement:code} keeps it there and moves with the label; then run `flowspec preflight --update`.",
    },
    docs: {
      what: "In a contract whose components follow keywords, or whose PDF is made anew each time, what is signed at a printed label follows the label too.",
      why: "One more line of text moves the label and not the component: it is signed beside the wrong words, or upon them. Where a PDF never changes a position is as good, so contracts that place everything by positions are not judged; elsewhere, answer the warning with that reason.",
      fix: "Place it by the label as keyword, with an `offset`, or at a form field.",
      wrong:
        "[{ type: signature, at: { keyword: 乙方签字, align: right } }, { type: seal, at: { page: 1, x: 80, y: 560 } }] # 甲方盖章 is printed there",
      right: "[{ type: signature, at: { keyword: 乙方签字, align: right } }, { type: seal, at: { keyword: 甲方盖章 } }]",
    },
  },
  function* (view) {
    const isChanging = certain(view.flow.files)[0]?.pdf === undefined; // made for each person
    if (!isChanging && !hasKeywords(view)) return;
    for (const standing of view.standings) {
      const [box, ...more] = standing.boxes;
      if (box === undefined || more.length > 0 || !isSignedAtPosition(standing)) continue;
      const beside = labelBeside(box, view.pdf, (label) => suits(label, standing));
      if (beside === undefined) continue;
      const placement = placementAt(beside, box);
      yield {
        on: isConcrete(standing.component.at) ? standing.component.at : standing.component,
        message: "beside",
        data: { label: beside.label.text, page: box.page },
        ...(placement === undefined ? {} : { help: { message: "follow", data: { placement } } }),
      };
    }
  },
);

function hasKeywords({ flow }: View): boolean {
  return componentsOf(flow).some(({ at }) => isConcrete(at) && formOf(at) === "keyword");
}

/** Whether a component is signed by an approver, at a position of one page. */
function isSignedAtPosition({ component, party, by, part }: Standing): boolean {
  const isKind = component.type === "signature" || component.type === "date" || sealTypes.has(component.type);
  return by === "position" && part === undefined && isKind && all(party.approver?.sign).some((each) => each === component);
}

/** Whether what a label asks for is what a component is. Words for a party alone ask for any signature or seal. */
function suits({ text }: LabelFacts, { component: { type } }: Standing): boolean {
  const isDate = /日期|时间|年\s*月|date/iu.test(text);
  if (isDate || type === "date") return isDate && type === "date";
  const [seal, signature] = [/章|印|seal|stamp|chop/iu.test(text), /签|代表|负责|经办|代理|sign|represent/iu.test(text)];
  return type === "signature" ? signature || !seal : seal || !signature;
}

/** A placement by a label that stands just where a box is, as YAML; nothing where no word but a number chooses the label. */
function placementAt({ label, align }: BesideLabel, box: PageBox): string | undefined {
  const [index, hits] = label.among ?? [0, 1];
  const occurrence = hits === 1 ? undefined : index === hits - 1 ? "last" : index === 0 ? "first" : null;
  if (occurrence === null) return undefined;
  const size: Size = [box.width, box.height];
  const offset = offsetTo(box, label.box, size, align);
  const isShifted = offset.some((distance) => distance !== 0);
  const keys = [
    `keyword: ${JSON.stringify(label.text)}`,
    ...(occurrence ? [`occurrence: ${occurrence}`] : []),
    ...(align === "middle" ? [] : [`align: ${align}`]),
    ...(isShifted ? [`offset: [${offset.join(", ")}]`] : []),
  ];
  return `{ ${keys.join(", ")} }`;
}

/** Laws on components whose place is fixed, though a label is there. */
export const fixedRules: readonly Rule[] = [followsLabel];
