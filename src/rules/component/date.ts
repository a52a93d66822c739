import { gapsForm, gapsOfFormat, optionsOfFormat } from "../../runtime/component/date.ts";
import { constructRule, listRule, type Rule } from "../base/rule.ts";

const gaps = listRule(
  {
    name: "extra-date-gaps",
    refusals: ["extra-date-gaps"],
    docs: {
      what: "The `gaps` of a date are two numbers of spaces.",
      why: "They stand between year, month and day; the service refuses anything else.",
      mend: "Write two whole numbers of 0 or more.",
      wrong: "{ type: date, format: yyyy m d, gaps: [-1, 2] }",
      right: "{ type: date, format: yyyy m d, gaps: [2, 2] }",
    },
  },
  { "sign-component": ["gaps"], "sign-child": ["gaps"] },
  gapsForm,
);

const gapsEffective = constructRule(
  {
    name: "extra-date-gaps-effective",
    refusals: ["extra-date-gaps-effective"],
    docs: {
      what: "`gaps` stands with the format `yyyy m d`.",
      why: "Only this format has spaces to widen; with any other the gaps are overlooked.",
      mend: "Use `format: yyyy m d`, or leave `gaps` out.",
      wrong: "{ type: date, format: yyyy-m-d, gaps: [2, 2] }",
      right: "{ type: date, format: yyyy m d, gaps: [2, 2] }",
    },
  },
  ["sign-component", "sign-child"],
  gapsOfFormat,
);

const format = constructRule(
  {
    name: "extra-date-needs-format",
    refusals: ["extra-date-needs-format"],
    docs: {
      what: "A date to sign that has a font, a size, an alignment or gaps has a `format` too.",
      why: "Without a format the service overlooks all options of the date and draws it as it likes: yyyy年m月d日, centred.",
      mend: "Add `format`, for example `yyyy年m月d日`.",
      wrong: "{ type: date, fontSize: 20 }",
      right: "{ type: date, format: yyyy年m月d日, fontSize: 20 }",
    },
  },
  ["sign-component", "sign-child"],
  optionsOfFormat,
);

/** Laws on dates that are signed. */
export const dateRules: readonly Rule[] = [gaps, gapsEffective, format];
