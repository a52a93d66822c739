import type { Mutations } from "../../support/mutation.ts";
import { atKeyword, extra, filled, placed, signed } from "./places.ts";

const everybody = ["company", "person"] as const;
const company = ["company"] as const;
const seal = (options: object) => signed(company, placed("SIGN_SEAL", { ComponentHeight: 100, ...extra(options) }));
const date = (options: object) => signed(everybody, placed("SIGN_DATE", extra(options)));
const combination = (options: object) => placed("SIGN_VIRTUAL_COMBINATION", { ComponentHeight: 300, ...extra(options) });
const part = (type: string, id: string, more: object = {}) => placed(type, { ComponentId: id, ComponentPosY: 40, ...more });

/** Constraints on options of what is signed, and on combinations. */
export const extraMutations: Mutations = {
  "extra-opinion-values": signed(everybody, placed("SIGN_OPINION", extra({ Values: "同意签署", ValuesArray: ["同意"] }))),
  "extra-sign-method": signed(everybody, placed("SIGN_OPINION", extra({ Values: "同意签署", SignMethod: 2 }))),
  "extra-page-ranges-type": date({ PageRanges: [{ BeginPage: 1, EndPage: -1 }] }),
  "extra-use-seal-size": signed(everybody, placed("SIGN_SIGNATURE", extra({ UseSealSize: true }))),
  "extra-signature-limit-type": signed(everybody, placed("SIGN_SIGNATURE", extra({ ComponentTypeLimit: ["PEN"] }))),
  "extra-seal-limit-type": seal({ ComponentTypeLimit: ["COMPANY"] }),
  "extra-date-format": date({ Format: "dd/mm/yyyy" }),
  "extra-date-gaps": date({ Format: "yyyy m d", Gaps: "2" }),
  "extra-date-gaps-effective": date({ Format: "yyyy-m-d", Gaps: "2,2" }),
  "extra-date-needs-format": date({ FontSize: 20 }),
  "extra-page-ranges-shape": seal({ PageRanges: [{ BeginPage: 1 }] }),
  "extra-page-ranges-bounds": seal({ PageRanges: [{ BeginPage: 5, EndPage: 2 }] }),
  "extra-page-ranges-overlap": seal({
    PageRanges: [
      { BeginPage: 1, EndPage: 3 },
      { BeginPage: 2, EndPage: 4 },
    ],
  }),
  "extra-page-ranges-normal-only": signed(everybody, atKeyword("SIGN_SIGNATURE", extra({ PageRanges: [{ BeginPage: 1, EndPage: -1 }] }))),
  "extra-seal-opacity-ess": seal({ Opacity: 0.3 }),
  "extra-seal-opacity-channel": seal({ Opacity: 1.2 }),
  "extra-rotate-channel": seal({ Rotate: 400 }),
  "extra-rotate-relation": signed(everybody, placed("SIGN_DATE", { ComponentId: "day", ...extra({ RotateRelation: "nobody" }) })),
  "value-opinion-length": signed(everybody, placed("SIGN_OPINION", extra({ Values: "同".repeat(51) }))),
  "combination-children-exist": signed(everybody, combination({ Children: ["ComponentId_99"] })),
  "combination-children-max": signed(
    everybody,
    combination({ Children: ["a", "b", "c", "d", "e"] }),
    ...["a", "b", "c", "d", "e"].map((id, index) => part("SIGN_SIGNATURE", id, { ComponentPosY: 40 + 50 * index })),
  ),
  "combination-children-types": signed(everybody, combination({ Children: ["a"] }), part("SIGN_OPINION", "a", extra({ Values: "同意" }))),
  "combination-keyword-children": signed(
    everybody,
    atKeyword("SIGN_VIRTUAL_COMBINATION", extra({ Children: ["a"] })),
    part("SIGN_SIGNATURE", "a"),
  ),
  "combination-child-value": signed(
    everybody,
    atKeyword(
      "SIGN_VIRTUAL_COMBINATION",
      extra({
        ChildrenComponents: [
          {
            ComponentType: "SIGN_SIGNATURE",
            ComponentOffsetX: 0,
            ComponentOffsetY: 0,
            ComponentWidth: 119,
            ComponentHeight: 43,
            ComponentValue: "甲",
          },
        ],
      }),
    ),
  ),
  "virtual-combination-children-types": filled(
    placed("VIRTUAL_COMBINATION", extra({ SubType: "CHECK_BOX_GROUP", Children: ["a"] })),
    part("TEXT", "a", { ComponentValue: "甲" }),
  ),
  "virtual-combination-needs-children": filled(placed("VIRTUAL_COMBINATION", extra({ SubType: "CHECK_BOX_GROUP" }))),
};
