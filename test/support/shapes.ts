/** A kind of text that grows: what somebody might write, or hand over to hold a server up. */
export interface Shape {
  readonly name: string;
  /** The text with so many of what it is about. */
  readonly text: (count: number) => string;
  /** How many there are in the smaller of the two texts that are compared; the larger has twice as many. */
  readonly count: number;
  /** An action, where the text is the body of a request. */
  readonly action?: string;
}

const times = (count: number, each: (index: number) => string, between = "\n"): string =>
  Array.from({ length: count }, (_, index) => each(index)).join(between);

/** A contract with one key more, or with another title. */
const contract = (more: string, title = "采购合同"): string => `flowspec: 1
name: shape
action: CreateFlowByFiles
initiator: { userId: u1 }
title: ${title}
files: [{ id: ${"0a1b2c3d".repeat(4)} }]
${more}
`;

const signer = `approvers:
  - { type: person, name: 张三, mobile: "13200000000", sign: [{ type: signature, at: { page: 1, x: 100, y: 600 } }] }
`;

const titled = (name: string, part: (index: number) => string, count: number, quote = '"'): Shape => ({
  name: `a title of ${name}`,
  text: (size) => contract(signer, quote + times(size, part, "") + quote),
  count,
});

const lines = (name: string, each: (index: number) => string, count: number, head = "", tail = ""): Shape => ({
  name,
  text: (size) => contract(`${head}${times(size, each)}\n${tail}`),
  count,
});

const raw = (name: string, part: string, count: number, before = "", after = ""): Shape => ({
  name,
  text: (size) => `${contract(signer)}summary: ${before}${part.repeat(size)}${after}\n`,
  count,
});

const mobile = (index: number): string => `132${String(index).padStart(8, "0")}`;

export const shapes: readonly Shape[] = [
  titled("unknown placeholders", (index) => `{{x${index}}}`, 3000),
  titled("broken placeholders", (index) => `{{${index}}}`, 3000),
  titled("empty placeholders", () => "{{}}", 6000),
  titled("braces that nothing closes", () => "{{", 20_000),
  titled("escaped braces", () => String.raw`\{{`, 10_000, "'"),
  titled("backslashes", () => "\\", 40_000, "'"),
  titled("backslashes before what is no placeholder", (index) => (index === 0 ? "{{x}} " : "\\"), 20_000, "'"),
  titled("unknown variables", (index) => `{{vars.x${index}}}`, 3000),
  titled("mobiles", (index) => ` ${mobile(index)}`, 3000),
  titled("e-mail addresses", (index) => ` a${index}@example.com`, 3000),
  titled("what is nearly an address", () => "a.", 20_000),
  titled("what is nearly a host", () => "a@a.", 10_000),
  titled("digits", () => "1", 40_000),
  titled("full-width digits", () => "１", 40_000),
  titled("identity numbers", (index) => ` 6200001988020${String(index).padStart(5, "0")}`, 2000),
  titled("Chinese characters", () => "合", 40_000),
  titled("pictographs", () => "😀", 20_000),
  titled("brackets", () => "(（", 20_000),
  titled("escapes", () => String.raw`\u5408`, 10_000),
  titled("spaces", () => " ", 40_000),
  titled("curly quotes", () => "“", 20_000),
  raw("hashes before a line separator", " #", 20_000, "a", "\u2028b"),
  raw("hashes before a line separator and an open quote", " #", 20_000, "[", '\u2028 {{x}} "'),
  raw("an unclosed bracket behind letters", "a", 40_000, "[", "["),
  raw("letters in brackets before a placeholder", "a", 40_000, "[", "[ {{x}} ]"),
  raw("spaces before a placeholder", " ", 40_000, "[", "{{x}} ]"),
  raw("unclosed brackets with commas", "[a,", 90),
  raw("opened brackets", "[", 5000),
  raw("opened braces", "{", 5000),
  raw("flow lists side by side", "[a],", 10_000, "[", "]"),
  raw("second colons", "a: ", 10_000),
  raw("quotes that nothing closes", `"a' `, 10_000),
  raw("texts side by side", `"a" `, 10_000),
  raw("dashes", "- ", 10_000),
  raw("question marks", "? ", 10_000, "\n"),
  raw("tags", "!!str ", 10_000),
  raw("anchors", "&a ", 10_000),
  raw("unknown aliases", "*a, ", 5000, "[", "]"),
  lines(
    "syntax errors in entries",
    (index) => `  - type: person\n    role: ${index % 2 === 0 ? '"甲方' : "[甲方"}\n    name: 张三`,
    250,
    "approvers:\n",
  ),
  lines("syntax errors in keys", (index) => `key${index}: [甲方\nother${index}: 1`, 250),
  raw("unquoted placeholders", "{{a}} ", 5000),
  raw("unquoted placeholders in brackets", "{{a}}, ", 5000, "[", "]"),
  raw("percent signs and at signs", "@%`", 10_000),
  raw("a line of carriage returns", "\r", 20_000),
  raw("tabs", "\t", 20_000),
  raw("empty lines", "\n", 20_000),
  raw("lines of spaces", "\n  ", 20_000),
  lines("unknown keys", (index) => `unknown${index}: 1`, 3000, signer),
  lines("the same key again and again", () => "description: 一", 3000, signer),
  lines("keys that are no text", (index) => `${index}: 1`, 3000, signer),
  lines("lines without a colon", (index) => `line ${index}`, 3000, signer),
  lines("lines with tabs", () => "\tx: 1", 3000, signer),
  lines("comments", (index) => `# comment ${index}`, 10_000, signer),
  lines("comments that suppress nothing", () => "# flowspec-ignore file-id-shape: because", 3000, signer),
  lines("comments that suppress unknown codes", (index) => `# flowspec-ignore nothing-${index}: because\nx${index}: 1`, 1000, signer),
  lines("comments without a reason", () => "# flowspec-ignore", 3000, signer),
  lines("parameters", (index) => `  p${index}: text`, 1500, `${signer}params:\n`),
  lines("parameters of their places", (index) => `    - "{{p${index}}}"`, 1500, `${signer}userData:\n  x:\n`),
  lines("parameters with patterns", (index) => `  p${index}: { type: text, pattern: "[a-z]+${index}" }`, 1000, `${signer}params:\n`),
  {
    name: "unknown parameters against declared ones",
    text: (size) =>
      contract(
        `${signer}params:\n${times(size, (index) => `  param${index}: text`)}\nsamples:\n  s:\n${times(size, (index) => `    other${index}: x`)}`,
      ),
    count: 700,
  },
  {
    name: "misspelt placeholders against declared parameters",
    text: (size) =>
      contract(
        `${signer}params:\n${times(size, (index) => `  param${index}: text`)}\nuserData:\n${times(size, (index) => `  k${index}: "{{other${index}}}"`)}`,
      ),
    count: 700,
  },
  {
    name: "samples",
    text: (size) =>
      contract(`${signer}params: { p: text }\ndescription: "{{p}}"\nsamples:\n${times(size, (index) => `  s${index}: { p: x }`)}`),
    count: 300,
  },
  {
    name: "samples with values that do not fit",
    text: (size) =>
      contract(`${signer}params: { p: mobile }\ndescription: "{{p}}"\nsamples:\n${times(size, (index) => `  s${index}: { p: ${index} }`)}`),
    count: 500,
  },
  {
    name: "items of a sample",
    text: (size) =>
      contract(
        `params: { l: { type: list, items: { name: person-name, mobile: mobile } } }\napprovers:\n  - { each: l, type: person, name: "{{item.name}}", mobile: "{{item.mobile}}", sign: [{ type: signature, at: { page: 1, x: 100, y: 600 } }] }\nsamples:\n  s:\n    l:\n${times(size, (index) => `      - { name: 张三, mobile: "${mobile(index)}" }`)}`,
      ),
    count: 400,
  },
  lines("words of an enum", (index) => `      - w${index}`, 5000, `${signer}params:\n  e:\n    type: enum\n    values:\n`),
  lines("approvers", (index) => `  - { type: person, name: 张三, mobile: "${mobile(index)}" }`, 1000, "approvers:\n"),
  lines("approvers who are one person", () => `  - { type: person, name: 张三, mobile: "13200000000" }`, 1000, "approvers:\n"),
  lines("approvers of a wrong kind", () => "  - text", 5000, "approvers:\n"),
  lines(
    "components at one place",
    () => "      - { type: text, name: a, at: { page: 1, x: 100, y: 100 }, width: 10, height: 10 }",
    500,
    `approvers:\n  - type: person\n    name: 张三\n    mobile: "13200000000"\n    fill:\n`,
  ),
  lines("copies", (index) => `  - { type: person, name: 李四, mobile: "${mobile(index)}" }`, 1000, `${signer}cc:\n`),
  lines("members of the wire", (index) => `  Member${index}: 1`, 5000, `${signer}wire:\n`),
  lines("omitted members", (index) => `  - Member${index}`, 5000, `${signer}omit:\n`),
  lines("used files", () => "  - { use: ./other.yaml }", 1000, "approvers:\n"),
  lines("user data", (index) => `  k${index}: "x"`, 5000, `${signer}userData:\n`),
  lines(
    "elements for words of an enum",
    (index) => `  - { type: text, at: { field: f${index} }, value: x, when: kind is w${index % 400} and not flag }`,
    500,
    `params: { flag: boolean, kind: { values: [${times(400, (index) => `w${index}`, ", ")}] } }\n${signer}fill:\n`,
  ),
  ...["flag and ", "not ", "kind is not ", " ", "flag or ", "(", "!"].map((part) => ({
    name: `a condition of ${JSON.stringify(part)}`,
    text: (size: number) =>
      contract(
        `params: { flag: boolean, kind: { values: [not, and] } }\n${signer.replace("name:", `when: ${JSON.stringify(`flag and ${part.repeat(size)}`)}, name:`)}`,
      ),
    count: 20_000,
  })),
  lines("form fields", (index) => `  - { name: f${index}, value: x }`, 1000, `${signer}formFields:\n`),
  lines("mobiles in lines of their own", (index) => `  k${index}: "${mobile(index)}"`, 1000, `${signer}userData:\n`),
  lines("anchors and merges", (index) => `  k${index}: &a${index}\n    <<: { x: 1 }`, 1000, `${signer}userData:\n`),
  { name: "a long name", text: (size) => contract(signer).replace("shape", "a-".repeat(size)), count: 20_000 },
  { name: "a long key", text: (size) => contract(`${signer}${"k".repeat(size)}: 1`), count: 40_000 },
  { name: "a block of text", text: (size) => contract(`${signer}summary: |\n${times(size, () => "  合同")}`), count: 10_000 },
  { name: "a deadline of digits", text: (size) => contract(`${signer}deadline: +${"1".repeat(size)}d`), count: 40_000 },
  { name: "pages of commas", text: (size) => contract(signer.replace("page: 1", `page: "${"1,".repeat(size)}"`)), count: 20_000 },
];

const body = (more: string, name = "合同"): string =>
  `{ "Operator": { "UserId": "u" }, "FlowName": ${JSON.stringify(name)}, "FileIds": ["${"0a1b2c3d".repeat(4)}"]${more === "" ? "" : `, ${more}`} }`;

const approver = (index: number): string =>
  `{ "ApproverType": 1, "ApproverName": "张三", "ApproverMobile": "${mobile(index)}", "SignComponents": [{ "ComponentType": "SIGN_SIGNATURE", "ComponentPage": 1, "ComponentPosX": 1, "ComponentPosY": 1, "ComponentWidth": 10, "ComponentHeight": 10, "FileIndex": 0 }] }`;

/** Bodies of requests, each on one line. */
export const requests: readonly Shape[] = [
  { name: "unknown members", text: (size: number) => body(times(size, (index) => `"M${index}": 1`, ", ")), count: 3000 },
  { name: "approvers", text: (size: number) => body(`"Approvers": [${times(size, approver, ", ")}]`), count: 300 },
  { name: "one member again and again", text: (size: number) => body(times(size, () => `"FlowDescription": "x"`, ", ")), count: 3000 },
  { name: "mobiles in a text", text: (size: number) => body("", times(size, mobile, " ")), count: 3000 },
  {
    name: "placeholders in a text",
    text: (size: number) =>
      body(
        "",
        times(size, (index) => `{{x${index}}}`, ""),
      ),
    count: 3000,
  },
  {
    name: "copies",
    text: (size: number) => body(`"CcInfos": [${times(size, (index) => `{ "Mobile": "${mobile(index)}", "Name": "李四" }`, ", ")}]`),
    count: 1000,
  },
  { name: "values of a wrong type", text: (size: number) => body(`"Approvers": [${times(size, () => "1", ", ")}]`), count: 5000 },
  { name: "lists in lists", text: (size: number) => body(`"Approvers": [${times(size, () => "[]", ", ")}]`), count: 5000 },
  { name: "opened lists", text: (size: number) => body(`"Approvers": ${"[".repeat(size)}`), count: 20_000 },
].map((shape) => ({ ...shape, action: "CreateFlowByFiles" }));
