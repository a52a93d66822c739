import { isPresent, isConcrete } from "../../runtime/hole.ts";
import { type Rule, constructRule, listRule } from "../base/rule.ts";

/** Gaps of a date are numbers of spaces. */
const gaps = listRule(
  {
    name: "extra-date-gaps",
    refusals: ["extra-date-gaps"],
    messages: {
      "no-spaces": "{key:key} holds {gap}, which is no number of spaces.",
    },
    docs: {
      what: "The `gaps` of a date are two numbers of spaces.",
      why: "They stand between year, month and day; the service refuses anything else.",
      fix: "Write two whole numbers of 0 or more.",
      wrong: "{ type: date, format: yyyy m d, gaps: [-1, 2] }",
      right: "{ type: date, format: yyyy m d, gaps: [2, 2] }",
    },
  },
  { "sign-component": ["gaps"], "sign-child": ["gaps"] },
  (gaps) => {
    const wrong = gaps.filter((gap) => typeof gap === "number").find((gap) => gap < 0);
    return wrong === undefined ? undefined : { message: "no-spaces", data: { gap: wrong } };
  },
);

/** The only form of a date that has gaps. */
const formWithGaps = "yyyy m d";

/** Gaps are for dates that are written with gaps. */
const gapsEffective = constructRule(
  {
    name: "extra-date-gaps-effective",
    refusals: ["extra-date-gaps-effective"],
    messages: {
      "no-effect": '`gaps` has no effect on the form {format:quoted}; only "yyyy m d" has gaps.',
    },
    docs: {
      what: "`gaps` stands with the format `yyyy m d`.",
      why: "Only this format has spaces to widen; with any other the gaps are overlooked.",
      fix: "Use `format: yyyy m d`, or leave `gaps` out.",
      wrong: "{ type: date, format: yyyy-m-d, gaps: [2, 2] }",
      right: "{ type: date, format: yyyy m d, gaps: [2, 2] }",
    },
  },
  ["sign-component", "sign-child"],
  function* ({ format, gaps }) {
    if (isPresent(gaps) && isConcrete(format) && format !== formWithGaps) yield { key: "gaps", message: "no-effect", data: { format } };
  },
);

/** Options of a date that the service overlooks while it has no format. */
const dateKeys = ["font", "fontSize", "textAlign", "verticalAlign", "color", "bold", "gaps"] as const;

/** Options of a date come with its format. */
const format = constructRule(
  {
    name: "extra-date-needs-format",
    refusals: ["extra-date-needs-format"],
    messages: {
      "no-format": "Without `format`, {keys:and key} {count:plural has have} no effect on a date.",
    },
    docs: {
      what: "A date to sign that has a font, a size, an alignment or gaps has a `format` too.",
      why: "Without a format the service overlooks all options of the date and draws it as it likes: yyyy年m月d日, centred.",
      fix: "Add `format`, for example `yyyy年m月d日`.",
      wrong: "{ type: date, fontSize: 20 }",
      right: "{ type: date, format: yyyy年m月d日, fontSize: 20 }",
    },
  },
  ["sign-component", "sign-child"],
  function* (component) {
    if (component.type !== "date" || isPresent(component.format)) return;
    const keys = dateKeys.filter((key) => isPresent(component[key]));
    const [first] = keys;
    if (first !== undefined) yield { key: first, message: "no-format", data: { keys, count: keys.length } };
  },
);

/** Laws on dates that are signed. */
export const dateRules: readonly Rule[] = [gaps, gapsEffective, format];
