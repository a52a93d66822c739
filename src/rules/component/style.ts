import { between, rangeMessages } from "../../runtime/component/style.ts";
import { all, hole, isConcrete, maybe } from "../../runtime/hole.ts";
import { type Rule, constructRule, numberRule, textRule } from "../base/rule.ts";

const fontSize = numberRule(
  {
    name: "extra-font-size-range",
    refusals: ["extra-font-size-range"],
    messages: rangeMessages,
    docs: {
      what: "A `fontSize` is 6 to 72 points.",
      why: "The service refuses a smaller or a larger one.",
      fix: "Write a number from 6 to 72; left out, it is 12.",
      wrong: "{ type: text, fontSize: 80 }",
      right: "{ type: text, fontSize: 12 }",
    },
  },
  { "sign-component": ["fontSize"], "fill-component": ["fontSize"], "sign-child": ["fontSize"] },
  between(6, 72),
);

/** A colour. */
const color = textRule(
  {
    name: "extra-font-color",
    refusals: ["extra-font-color"],
    messages: {
      "no-color": "{key:key} is {value:excerpt}, and colours are written #RRGGBB.",
    },
    docs: {
      what: "A `color` is written #RRGGBB: red, green and blue, each with two hexadecimal digits.",
      why: "The compiler writes it as the service wants it, red, green and blue as numbers up to 255; the service refuses a name.",
      fix: 'Write the colour with six hexadecimal digits, in quotes: `"#FF0000"` for red.',
      wrong: "{ type: text, color: red }",
      right: '{ type: text, color: "#FF0000" }',
    },
  },
  { "sign-component": ["color"], "fill-component": ["color"], "sign-child": ["color"] },
  (value) => (/^#[0-9a-f]{6}$/iu.test(value) ? undefined : { message: "no-color", data: { value } }),
);

const opacityEss = numberRule(
  {
    name: "extra-seal-opacity-ess",
    refusals: ["extra-seal-opacity-ess"],
    messages: rangeMessages,
    docs: {
      what: "On ess, the `opacity` of a seal or a signature is 0.6 to 1.",
      why: "A paler one could hardly be seen; the service refuses it.",
      fix: "Write a number from 0.6 to 1; left out, it is 1.",
      wrong: "{ type: seal, opacity: 0.3 }",
      right: "{ type: seal, opacity: 0.7 }",
    },
  },
  { "sign-component": ["opacity"], "sign-child": ["opacity"] },
  between(0.6, 1),
);

const opacityChannel = numberRule(
  {
    name: "extra-seal-opacity-channel",
    refusals: ["extra-seal-opacity-channel"],
    messages: rangeMessages,
    docs: {
      what: "On essbasic, the `opacity` of a seal or a signature is 0.6 to 1, as on ess.",
      why: "A paler one could hardly be seen; the service refuses it.",
      fix: "Write a number from 0.6 to 1; left out, it is 1.",
      wrong: "{ type: seal, opacity: 0.3 }",
      right: "{ type: seal, opacity: 0.7 }",
    },
  },
  { "sign-component": ["opacity"], "sign-child": ["opacity"] },
  between(0.6, 1),
);

const rotate = numberRule(
  {
    name: "extra-rotate-channel",
    refusals: ["extra-rotate-channel"],
    messages: rangeMessages,
    docs: {
      what: "A seal, a signature or a date is turned by -360 to 360 degrees.",
      why: "The service refuses other numbers.",
      fix: "Write the degrees within one turn.",
      wrong: "{ type: seal, rotate: 400 }",
      right: "{ type: seal, rotate: 40 }",
    },
  },
  { "sign-component": ["rotate"], "sign-child": ["rotate"] },
  between(-360, 360),
);

/** Components that are turned together name each other. */
const together = constructRule(
  {
    name: "extra-rotate-relation",
    refusals: ["extra-rotate-relation"],
    messages: {
      "no-partner": "No other component of this approver has the id {id:excerpt}.",
      "one-sided": "The component that is turned together with this one does not name it.",
    },
    docs: {
      what: "Components that are turned together name each other: each has the other's id in `rotateWith`.",
      why: "The service turns two components around a common centre only when both say so; else each is turned alone, or the request refused.",
      fix: "Give both components an `id` and a `rotateWith`.",
      wrong:
        "sign:\n  - { type: signature, id: name, rotate: 30, rotateWith: day, at: { page: 1, x: 10, y: 10 } }\n  - { type: date, id: day, rotate: 30, at: { page: 1, x: 10, y: 60 }, size: [100, 20] }",
      right:
        "sign:\n  - { type: signature, id: name, rotate: 30, rotateWith: day, at: { page: 1, x: 10, y: 10 } }\n  - { type: date, id: day, rotate: 30, rotateWith: name, at: { page: 1, x: 10, y: 60 }, size: [100, 20] }",
    },
  },
  ["approver"],
  function* ({ sign }) {
    const components = all(sign);
    if (components.some(({ id }) => id === hole)) return;
    for (const component of components) {
      const { id, rotateWith } = component;
      if (!isConcrete(rotateWith) || maybe in component) continue;
      const partner = components.find((other) => other.id === rotateWith && other !== component);
      if (partner === undefined) {
        yield { on: component, key: "rotateWith", message: "no-partner", data: { id: rotateWith } };
      } else if (partner.rotateWith !== hole && (id === undefined || partner.rotateWith !== id)) {
        const related = [{ on: partner, key: "rotateWith", message: "this-one" }];
        yield { on: component, key: "rotateWith", message: "one-sided", related };
      }
    }
  },
);

/** Laws on how components look. */
export const styleRules: readonly Rule[] = [fontSize, color, opacityEss, opacityChannel, rotate, together];
