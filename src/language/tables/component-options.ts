import { hole } from "../../runtime/hole.ts";
import { literalOf, type Tree } from "../../model/tree.ts";
import { apply } from "../trees/apply.ts";
import { across, camel, capitals, coded, codedEach, encoded, not, plainly, reading, to, withDomains } from "./codecs.ts";
import { enumerated, key, type LiftMembers, type LowerMembers, type Row } from "./construct.ts";
import { sealKinds as sealCodes, signatureKinds as signatureCodes } from "./kinds.ts";
import * as slot from "./slots.ts";
import { basic, childComponent, ess } from "./structures.ts";

/** Everything that bears a `ComponentExtra`, and what of it is essbasic's. */
export const everywhere: readonly string[] = [ess.component, basic.component, childComponent.ess, childComponent.basic];
const channelOnly = [basic.component, childComponent.basic];

type Rows = Readonly<Record<string, Row>>;

const { boolean, words, listOf, integer, decimal } = slot;
const extra = (member: string): string => `ComponentExtra.${member}`;
const option = (member: string): ReturnType<typeof to> => to(extra(member), ...everywhere);

const fonts = plainly("黑体", "宋体", "仿宋");
const font = enumerated(key(words(...Object.keys(fonts)), "Font.", coded(extra("Font"), fonts, ...everywhere)), "extra-font-enum");
const fontSize = key(slot.between(decimal, 6, 72), "Size of the font in points, 6 to 72; 10.5 is 五号. Default: 12.", option("FontSize"));

/** How a text looks. */
export const textStyle: Rows = {
  font,
  fontSize,
  textAlign: enumerated(
    key(
      words("left", "right", "center"),
      "Where the text stands in its box.",
      coded(extra("FontAlign"), camel("left", "right", "center"), ...everywhere),
    ),
    "extra-font-align-enum",
  ),
  verticalAlign: enumerated(
    key(
      words("top", "middle", "bottom"),
      "Where the text stands in the height of its box.",
      coded(extra("VerticalAlign"), camel("top", "middle", "bottom"), ...everywhere),
    ),
    "extra-unknown-key",
  ),
  color: enumerated(
    key(slot.color, "Colour of the text.", encoded(extra("FontColor"), "rgb", undefined, ...everywhere)),
    "extra-font-color",
  ),
  bold: enumerated(key(boolean, "The text is bold. Default: no.", option("Bold")), "extra-bold-boolean"),
};

const pages: Row = {
  ...enumerated(
    key(slot.pages, "Pages on which it is repeated.", encoded(extra("PageRanges"), "pageRanges", undefined, ...everywhere)),
    "extra-page-ranges-shape",
  ),
  onlyOn: "extra-page-ranges-type",
};
const opacity = key(decimal, "How opaque it is, 0.6 to 1: 1 hides what is below.", option("Opacity"));
const useSealSize: Row = {
  ...enumerated(
    key(boolean, "It is as large as the real seal, not as its box. Default: no.", option("UseSealSize")),
    "extra-use-seal-size",
  ),
  onlyOn: "extra-use-seal-size",
};
const rotate = key(decimal, "Degrees by which it is turned clockwise, -360 to 360.", to(extra("Rotate"), ...channelOnly));
const rotateWith = key(slot.text, "Id of the component it is turned together with; that one must name this one.", option("RotateRelation"));
const sealKinds = enumerated(
  key(
    listOf(words(...Object.keys(sealCodes))),
    "The kinds of seal that may be used here.",
    codedEach(extra("ComponentTypeLimit"), sealCodes, ...everywhere),
  ),
  "extra-seal-limit-type",
);
const signatureKinds = enumerated(
  key(
    listOf(words(...Object.keys(signatureCodes))),
    "The ways in which it may be signed here.",
    codedEach(extra("ComponentTypeLimit"), signatureCodes, ...everywhere),
  ),
  "extra-signature-limit-type",
);

const afterCut = key(boolean, "Stands in a documented example; no document says what it does. Leave it out.", option("isAfterCut"));
const withDate = key(boolean, "Stands in a documented example; no document says what it does. Leave it out.", option("Date"));

export const sealOptions: Rows = { sealKinds, pages, opacity, useSealSize, rotate, rotateWith };
export const pagingSealOptions: Rows = { sealKinds, opacity, useSealSize };
export const legalPersonSealOptions: Rows = { opacity, useSealSize };
export const signatureOptions: Rows = { signatureKinds, pages, opacity, rotate, rotateWith, withDate, afterCut };
export const pagingSignatureOptions: Rows = { signatureKinds };

const dateFormats = [
  "yyyy m d",
  "yyyy年m月d日",
  "yyyy/m/d",
  "yyyy-m-d",
  "yyyy.m.d",
  "yyyy m d HH:MM:SS",
  "yyyy/m/d HH:MM:SS",
  "yyyy-m-d HH:MM:SS",
  "yyyy.m.d HH:MM:SS",
];

/** `["2", "2"]` as `[2, 2]`. */
function gapsOf(parts: unknown): number[] | undefined {
  const isTwo = Array.isArray(parts) && parts.length === 2 && parts.every((part) => typeof part === "string" && /^\d{1,4}$/u.test(part));
  return isTwo ? parts.map(Number) : undefined;
}

export const signDateOptions: Rows = {
  ...textStyle,
  format: enumerated(
    key(
      words(...dateFormats),
      "How the date is written. Default: yyyy年m月d日; without it the other options of a date are ignored.",
      coded(extra("Format"), plainly(...dateFormats), ...everywhere),
    ),
    "extra-date-format",
  ),
  gaps: enumerated(
    key(
      slot.tuple(integer, integer),
      "Spaces in the two gaps of the format `yyyy m d`.",
      reading(encoded(extra("Gaps"), "joined", ",", ...everywhere), gapsOf),
    ),
    "extra-date-gaps",
  ),
  rotate,
  rotateWith,
  afterCut,
};

/** A statement the approver copies, as a whole or put together from its parts. */
const lowerOpinion: LowerMembers = (value) =>
  value.kind === "list"
    ? [
        [extra("Values"), apply("joined", value, "")],
        [extra("ValuesArray"), value],
      ]
    : [[extra("Values"), value]];

const liftOpinion: LiftMembers = (read) => {
  const whole = read(extra("Values"));
  const parts = read(extra("ValuesArray"));
  const unknown = [whole, parts].find((tree) => tree?.kind === "unknown");
  if (unknown) return unknown;
  const texts = parts?.kind === "list" ? parts.items.map((item) => literalOf(item.value)) : [];
  if (parts?.kind === "list" && texts.length > 0 && texts.every((text) => typeof text === "string") && texts.join("") === literalOf(whole))
    return parts;
  return whole?.kind === "literal" && typeof whole.value === "string" ? whole : undefined;
};

export const opinionOptions: Rows = {
  text: key(
    slot.oneOrMany(slot.text),
    "The statement the approver confirms, at most 50 characters; as a list, the parts that are put together.",
    withDomains(across([extra("Values"), extra("ValuesArray")], lowerOpinion, liftOpinion, ...everywhere), {
      [extra("ValuesArray")]: {
        values: [],
        refusals: ["extra-opinion-values"],
        accepts: (parts, read) => read(extra("Values")) === hole || (Array.isArray(parts) && parts.join("") === read(extra("Values"))),
      },
    }),
  ),
  signMethod: enumerated(
    key(
      words("join-parts"),
      "How it is confirmed: by putting the parts together.",
      coded(extra("SignMethod"), { "join-parts": 1 }, ...everywhere),
    ),
    "extra-sign-method",
  ),
};

const multiple = key(boolean, "More than one may be chosen. Default: no.", option("MultiSelect"));

/** What `SubType` can be for a type of component. */
function subtype(doc: string, codes: Readonly<Record<string, string>>, ...domain: readonly string[]): Row {
  return enumerated(key(words(...Object.keys(codes)), doc, coded(extra("SubType"), codes, ...everywhere)), ...domain);
}

export const selectorOptions: Rows = {
  ...textStyle,
  options: key(listOf(slot.text), "What can be chosen.", option("Values")),
  multiple,
  wrap: enumerated(key(boolean, "A long choice is broken into lines. Default: no.", option("WordWrap")), "extra-selector-wordwrap"),
  subtype: subtype("What the choice is of: an education or a gender.", capitals("education", "gender"), "extra-subtype-by-type"),
};

const infoTypes = {
  "company-name": "BUSI-FULL-NAME",
  ...Object.fromEntries(
    ["busi-credit-code", "busi-legal-name", "personal-name", "personal-mobile", "personal-idcard-type", "personal-idcard"].map((word) => [
      word,
      word.toUpperCase(),
    ]),
  ),
};
const autofill = enumerated(
  key(
    words(...Object.keys(infoTypes)),
    "What the service fills in from the party's data.",
    coded(extra("RecipientInfoType"), infoTypes, ...everywhere),
  ),
  "extra-recipient-info-type",
);

const textSubtypes = capitals("email", "digit", "location");
export const textOptions: Rows = {
  ...textStyle,
  autofill,
  subtype: subtype("What the text is: an e-mail address, a number or a place.", textSubtypes, "extra-subtype-by-type"),
};

export const fillDateOptions: Rows = {
  ...textStyle,
  manual: key(boolean, "The party picks the date; otherwise it is today's.", option("ManualFill")),
};

export const imageOptions: Rows = {
  fit: enumerated(
    key(
      words("stretch", "keep-ratio"),
      "How the picture fills its box. Default: stretch.",
      coded(extra("FillMethod"), { stretch: 0, "keep-ratio": 1 }, ...everywhere),
    ),
    "extra-image-fill-method",
  ),
  centered: enumerated(
    key(boolean, "It stands in the middle of its box. Default: yes.", not(extra("NotMakeImageCenter"), ...everywhere)),
    "extra-image-center-boolean",
  ),
};

export const attachmentOptions: Rows = {
  maxFiles: key(slot.between(integer, 1, 6), "How many files may be attached, 1 to 6.", option("LimitCount")),
  accept: enumerated(
    key(words("image"), "What may be attached: pictures.", coded(extra("AttachmentType"), { image: "IMG" }, ...everywhere)),
    "extra-unknown-key",
  ),
};

export const watermarkOptions: Rows = {
  font,
  fontSize,
  opacity: key(slot.between(decimal, 0, 1), "How opaque it is, 0 to 1.", option("Opacity")),
  rotate: key(slot.between(decimal, 0, 359), "Degrees by which it is turned, 0 to 359.", option("Rotate")),
  density: enumerated(
    key(
      words("loose", "standard", "dense"),
      "How close the marks stand. Default: standard.",
      coded(extra("Density"), { loose: 1, standard: 2, dense: 3 }, ...everywhere),
    ),
    "extra-watermark-density",
  ),
  position: enumerated(
    key(
      words("none", "left-top", "left-bottom", "right-top", "right-bottom", "center"),
      "Where it stands. Default: none, all over the page.",
      coded(extra("Position"), camel("none", "left-top", "left-bottom", "right-top", "right-bottom", "center"), ...everywhere),
    ),
    "extra-watermark-position",
  ),
  subtype: subtype(
    "What the watermark says: a text of your own, which is its value, or who is looking.",
    { ...capitals("custom-watermark"), viewer: "PERSON_INFO_WATERMARK" },
    "extra-watermark-subtype",
  ),
};

export const checkboxGroupOptions: Rows = {
  subtype: subtype("Its checkboxes are one group.", { "checkbox-group": "CHECK_BOX_GROUP" }, "extra-subtype-by-type"),
  multiple,
};

/** A list of names of components, as `Children` holds it. */
export function areNames(value: Tree): boolean {
  return value.kind === "list" && value.items.every((item) => item.value.kind !== "record");
}
