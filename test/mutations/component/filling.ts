import type { Mutations } from "../../support/mutation.ts";
import { byPage, extra, filled, filledBy, neither, placed } from "./places.ts";

const everybody = ["company", "person"] as const;
const fileId = "yDR4yUUgyg1qqlj7UuO4zjES3G9Shoxk";
const text = (value: string, options: object = {}) => filled(placed("TEXT", { ComponentValue: value, ...extra(options) }));
const watermark = (options: object) => filled(placed("WATERMARK", { ComponentValue: "样本", ...extra(options) }));
const table = (value: object) => filled(placed("DYNAMIC_TABLE", { ComponentValue: JSON.stringify(value) }));

/** Constraints on what is filled in, and on its values. */
export const fillingMutations: Mutations = {
  "watermark-needs-extra": filled(placed("WATERMARK", { ComponentValue: "样本" })),
  "watermark-custom-needs-value": filled(placed("WATERMARK", extra({ SubType: "CUSTOM_WATERMARK" }))),
  "initiator-component-value-required": filled(placed("TEXT", { ComponentValue: "" })),
  "signer-component-no-value": filledBy(everybody, placed("TEXT", { ComponentValue: "三万元整" })),
  "value-check-box": byPage(filled(placed("CHECK_BOX", { ComponentValue: "是" })), neither),
  "value-date": byPage(
    filled(placed("DATE", { ComponentValue: "2024-05-28" })),
    filled(placed("DATE", { ComponentValue: "2024年02月30日" })),
  ),
  "value-attachment-count": filled(placed("ATTACHMENT", { ComponentValue: Array.from({ length: 7 }, () => fileId).join(",") })),
  "value-image-id": filled(placed("FILL_IMAGE", { ComponentValue: "https://example.com/logo.png" })),
  "value-text-charset": text("好😀"),
  "value-single-line": text("第一行\n第二行"),
  "value-selector-option": filled(placed("SELECTOR", { ComponentValue: "弃权", ...extra({ Values: ["同意", "不同意"] }) })),
  "value-dynamic-table-json": byPage(
    filled(placed("DYNAMIC_TABLE", { ComponentValue: "[]" })),
    table({ headers: [{ content: "名称" }], rowCount: 1, body: { cells: [{ rowStart: 2, rowEnd: 2, columnStart: 1, columnEnd: 1 }] } }),
  ),
  "value-dynamic-table-limits": table({ headers: [{ content: "名".repeat(101) }], rowCount: 1, body: { cells: [] } }),
  "value-dynamic-table-width": table({
    headers: [
      { content: "名称", widthPercent: 60 },
      { content: "数量", widthPercent: 60 },
    ],
    rowCount: 1,
    body: { cells: [] },
  }),
  "value-subtype-email": text("zhangsan@", { SubType: "EMAIL" }),
  "value-subtype-digit": text("一百", { SubType: "DIGIT" }),
  "value-recipient-mobile": text("12300000000", { RecipientInfoType: "PERSONAL-MOBILE" }),
  "value-recipient-idcard": text("123", { RecipientInfoType: "PERSONAL-IDCARD" }),
  "value-recipient-legal-name": text("张", { RecipientInfoType: "BUSI-LEGAL-NAME" }),
  "value-recipient-org-name": text("典子谦示例企业(深圳)", { RecipientInfoType: "BUSI-FULL-NAME" }),
  "extra-json": filled(placed("TEXT", { ComponentValue: "甲", ComponentExtra: "{FontSize:12}" })),
  "extra-bold-boolean": text("甲", { Bold: "yes" }),
  "extra-image-center-boolean": filled(placed("FILL_IMAGE", { ComponentValue: fileId, ...extra({ NotMakeImageCenter: "no" }) })),
  "extra-selector-wordwrap": filled(
    placed("SELECTOR", { ComponentValue: "同意", ...extra({ Values: ["同意", "不同意"], WordWrap: "no" }) }),
  ),
  "extra-font-enum": text("甲", { Font: "楷体" }),
  "extra-font-size-range": text("甲", { FontSize: 80 }),
  "extra-font-align-enum": text("甲", { FontAlign: "Justify" }),
  "extra-font-color": text("甲", { FontColor: "#FF0000" }),
  "extra-unknown-key": text("甲", { Foo: 1 }),
  "extra-recipient-info-type": text("甲", { RecipientInfoType: "ORG-NAME" }),
  "extra-subtype-by-type": byPage(text("甲", { SubType: "GENDER" }), text("甲", { SubType: "LOCATION" })),
  "extra-recipient-busi-person": filledBy(["person"], placed("TEXT", extra({ RecipientInfoType: "BUSI-FULL-NAME" }))),
  "extra-selector-values": filled(placed("SELECTOR", { ComponentValue: "同意" })),
  "extra-attachment-limit": filled(placed("ATTACHMENT", { ComponentValue: fileId, ...extra({ LimitCount: 7 }) })),
  "extra-image-fill-method": filled(placed("FILL_IMAGE", { ComponentValue: fileId, ...extra({ FillMethod: 2 }) })),
  "extra-watermark-opacity": watermark({ Opacity: 1.5 }),
  "extra-watermark-rotate": watermark({ Rotate: 360 }),
  "extra-watermark-density": watermark({ Font: "黑体", Density: 4 }),
  "extra-watermark-position": watermark({ Font: "黑体", Position: "Top" }),
  "extra-watermark-subtype": watermark({ Font: "黑体", SubType: "TEXT" }),
};
