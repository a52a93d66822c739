import type { Mutations } from "../../support/mutation.ts";
import { atKeyword, changed, extra, filled, placed, signed } from "./places.ts";

const everybody = ["company", "person"] as const;

/** Constraints on where components stand. */
export const placementMutations: Mutations = {
  "ess-component-required-geometry": changed((component) => delete component.ComponentPosX),
  "file-index-zero": changed((component) => (component.FileIndex = 1)),
  "keyword-indexes-range": signed(everybody, atKeyword("SIGN_DATE", { KeywordOrder: "Positive", KeywordIndexes: [-1] })),
  "keyword-only-members": changed((component) => (component.OffsetX = 10)),
  "generate-mode-enum": changed((component) => (component.GenerateMode = "ABSOLUTE")),
  "normal-page-nonzero": changed((component) => (component.ComponentPage = 0)),
  "normal-size-positive": changed((component) => (component.ComponentWidth = 0)),
  "normal-position-nonnegative": changed((component) => (component.ComponentPosY = -1)),
  "normal-overlap": changed((component, list) => {
    const { ComponentId: _, ...further } = component;
    list.push({ ...further, ComponentPosX: component.ComponentPosX + 1 });
  }),
  "paging-needs-y-size": signed(["company"], {
    ComponentType: "SIGN_PAGING_SEAL",
    ComponentPage: 1,
    ComponentPosX: 0,
    ComponentWidth: 100,
    ComponentHeight: 100,
    FileIndex: 0,
  }),
  "keyword-needs-component-id": signed(everybody, atKeyword("SIGN_DATE", { ComponentId: undefined })),
  "keyword-order-enum": signed(everybody, atKeyword("SIGN_DATE", { KeywordOrder: "Asc" })),
  "keyword-page-range": signed(everybody, atKeyword("SIGN_DATE", { KeywordPage: -1 })),
  "relative-location-enum": filled(atKeyword("TEXT", { ComponentValue: "甲", RelativeLocation: "Left" })),
  "field-needs-component-name": filled(placed("TEXT", { ComponentValue: "甲", GenerateMode: "FIELD" })),
  "field-not-for-seal": signed(["company"], placed("SIGN_SEAL", { GenerateMode: "FIELD", ComponentName: "seal" })),
  "extra-ignore-keyword-error": signed(everybody, atKeyword("SIGN_DATE", extra({ IgnoreKeywordError: 2 }))),
  "component-id-length": changed((component) => (component.ComponentId = "c".repeat(31))),
  "component-id-charset": changed((component) => (component.ComponentId = "a-b")),
  "component-id-unique": signed(
    everybody,
    placed("SIGN_DATE", { ComponentId: "twice" }),
    placed("SIGN_DATE", { ComponentId: "twice", ComponentPosY: 100 }),
  ),
  "component-name-length": changed((component) => (component.ComponentName = "名".repeat(21))),
  "component-name-charset": changed((component) => (component.ComponentName = "签名/印章")),
  "component-name-pictographs": changed((component) => (component.ComponentName = "金额💰")),
  "keyword-size": signed(everybody, atKeyword("SIGN_DATE", { ComponentWidth: undefined, ComponentHeight: undefined })),
  "component-output-only-members": changed((component) => (component.ComponentRecipientId = "recipient_1")),
  "component-unused-members": changed((component) => (component.ComponentDateFontSize = 12)),
  "component-lock-embedded-only": changed((component) => (component.LockComponentValue = true)),
  "placeholder-fill-only": signed(everybody, placed("SIGN_DATE", { Placeholder: "请签署" })),
};
