import { between, rangeMessages } from "../../runtime/component/style.ts";
import { ofNewComponents } from "../../runtime/component/template.ts";
import { isPresent, hole, isConcrete } from "../../runtime/hole.ts";
import { lengthOf } from "../../runtime/text.ts";
import { type Rule, constructRule, numberRule } from "../base/rule.ts";

/** A component has a type. */
const type = constructRule(
  {
    name: "component-type-required",
    refusals: ["component-type-required"],
    messages: {
      "no-type": "Nothing says what this component is.",
    },
    docs: {
      what: "A component has a `type`, also where `wire` sets some of its members.",
      why: "It decides everything else about the component; the service refuses one without.",
      fix: "Add the type.",
      wrong: "{ type: seal, omit: [ComponentType] }",
      right: "{ type: seal }",
    },
  },
  ["sign-component", "fill-component", "flow"],
  ofNewComponents(function* ({ type }) {
    if (type === undefined) yield { message: "no-type" };
  }),
);

const longestOpinion = 50;

/** A statement that is confirmed is short. */
const opinion = constructRule(
  {
    name: "value-opinion-length",
    refusals: ["value-opinion-length"],
    messages: {
      "too-long": "The statement has {length} characters, and at most {limit} are allowed.",
    },
    docs: {
      what: "The statement that an approver confirms has at most 50 characters, its parts counted together.",
      why: "The service refuses a longer one.",
      fix: "Shorten `text`; a longer statement belongs into the document itself.",
      wrong: `text: ${"本人已阅读并理解合同全部内容，".repeat(4)}`,
      right: "text: 本人已阅读并同意",
    },
  },
  ["sign-component"],
  function* ({ text }) {
    const parts = typeof text === "string" ? [text] : isConcrete(text) ? text : [];
    const length = parts.reduce((total, part) => total + (typeof part === "string" ? lengthOf(part) : 0), 0);
    if (length > longestOpinion) yield { key: "text", message: "too-long", data: { length, limit: longestOpinion } };
  },
);

/** Subtypes of texts, each with the type that is documented to have it. */
const typeOfSubtype: Readonly<Record<string, string>> = { email: "text", digit: "text", location: "multiline-text" };

/** A subtype stands with the type it refines. */
const subtype = constructRule(
  {
    name: "extra-subtype-by-type",
    refusals: ["extra-subtype-by-type"],
    messages: {
      "other-type": "{subtype:quoted} is documented for {own:quoted}, not for {type:quoted}; the service may refuse it.",
    },
    docs: {
      what: "The subtypes `email` and `digit` stand with the type `text`, `location` with `multiline-text`.",
      why: "The documents show no others, and the service may refuse them or overlook the subtype.",
      fix: "Use the type that has the subtype.",
      wrong: "{ type: text, subtype: location }",
      right: "{ type: multiline-text, subtype: location }",
    },
  },
  ["sign-component", "fill-component", "sign-child"],
  function* ({ type, subtype }) {
    if (!isConcrete(type) || !isConcrete(subtype) || (type !== "text" && type !== "multiline-text")) return;
    const own = typeOfSubtype[subtype];
    if (own !== undefined && own !== type) yield { key: "subtype", message: "other-type", data: { subtype, own, type } };
  },
);

/** A selector has something to select, of its own or by its subtype. */
const options = constructRule(
  {
    name: "extra-selector-values",
    refusals: ["extra-selector-values"],
    messages: {
      "no-options": "There is nothing to select: this has neither options nor a subtype.",
    },
    docs: {
      what: "A selector has `options`, or a `subtype` that brings its own.",
      why: "Nobody could choose anything, and the service may refuse it.",
      fix: "Add `options`, or the subtype `education` or `gender`.",
      wrong: "{ type: selector, at: { page: 1, x: 10, y: 10 }, size: [100, 20] }",
      right: "{ type: selector, options: [同意, 不同意], at: { page: 1, x: 10, y: 10 }, size: [100, 20] }",
    },
  },
  ["sign-component", "fill-component", "sign-child"],
  function* ({ type, subtype, options }) {
    if (type !== "selector" || isPresent(subtype) || options === hole || isPresent(options)) return;
    yield { ...(options === undefined ? {} : { key: "options" }), message: "no-options" };
  },
);

const maxFiles = numberRule(
  {
    name: "extra-attachment-limit",
    refusals: ["extra-attachment-limit"],
    messages: rangeMessages,
    docs: {
      what: "An attachment takes 1 to 6 files: `maxFiles`.",
      why: "The service refuses another limit.",
      fix: "Write a number from 1 to 6.",
      wrong: "{ type: attachment, maxFiles: 10 }",
      right: "{ type: attachment, maxFiles: 6 }",
    },
  },
  { "fill-component": ["maxFiles"] },
  between(1, 6),
);

/** Laws on types of components, and on options of single types. */
export const optionsRules: readonly Rule[] = [type, opinion, subtype, options, maxFiles];
