import { expect, test } from "vitest";
import { bold, code, prose } from "../../src/language-service/markdown.ts";
import { plainText } from "../../src/language-service/plain-text.ts";

const texts = [
  "title",
  "a`b",
  "``",
  "`",
  "a\\b",
  "\\",
  "\\`",
  "*a* **b**",
  "<b>&amp;</b>",
  "[a](b)",
  "某某 www.a @b ://",
  "- 1. #x",
  "{{a}} + 7d",
  "_x_",
];

test.each(texts)("what is made Markdown of %j is that text again", (text) => {
  for (const made of [code, prose, bold]) {
    expect(plainText(made(text))).toBe(text);
    expect(plainText(`${made(text)} ${code("x")}`)).toBe(`${text} x`);
  }
});

test("a block of code is its lines, and a list stays one", () => {
  expect(plainText("**a**\n\n- `b`: c\n\n```yaml\n- type: x\n  y: `z`\n```")).toBe("a\n\n- b: c\n\n- type: x\n  y: `z`");
});
