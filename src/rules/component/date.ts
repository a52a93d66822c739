import { listedKeys } from "../../runtime/phrases.ts";
import type { SignChild, SignComponent } from "../../runtime/facts.generated.ts";
import { given, known } from "../../runtime/hole.ts";
import type { Problem } from "../../runtime/problem.ts";
import { type Rule, constructRule, listRule } from "../base/rule.ts";

/** Gaps of a date are numbers of spaces. */
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
  (gaps: readonly unknown[]): string | undefined => {
    const wrong = gaps.filter((gap) => typeof gap === "number").find((gap) => gap < 0);
    return wrong === undefined ? undefined : `holds ${wrong}, which is no number of spaces`;
  },
);

/** The only form of a date that has gaps. */
const formWithGaps = "yyyy m d";

/** Gaps are for dates that are written with gaps. */
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
  function* ({ format, gaps }: SignComponent | SignChild): Iterable<Problem> {
    if (given(gaps) && known(format) && format !== formWithGaps)
      yield { key: "gaps", message: `\`gaps\` has no effect on the form ${JSON.stringify(format)}; only "${formWithGaps}" has gaps.` };
  },
);

/** Options of a date that the service overlooks while it has no format. */
const dateKeys = ["font", "fontSize", "textAlign", "verticalAlign", "color", "bold", "gaps"] as const;

/** Options of a date come with its format. */
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
  function* (component: SignComponent | SignChild): Iterable<Problem> {
    if (component.type !== "date" || given(component.format)) return;
    const [first, ...more] = dateKeys.filter((key) => given(component[key]));
    if (first === undefined) return;
    const have = more.length > 0 ? "have" : "has";
    yield { key: first, message: `Without \`format\`, ${listedKeys([first, ...more])} ${have} no effect on a date.` };
  },
);

/** Laws on dates that are signed. */
export const dateRules: readonly Rule[] = [gaps, gapsEffective, format];
