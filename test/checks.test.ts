import { expect, test } from "vitest";
import { noPictographs } from "../src/runtime/text.ts";

/** What the law on pictographs means, written as slowly as it reads. */
const pictograph = /\p{Emoji_Presentation}|(?=[\u{1F000}-\u{1FAFF}])\p{Extended_Pictographic}|\p{Extended_Pictographic}\uFE0F|\u20E3/u;

test("no pictograph slips through the quick look at a text", () => {
  for (let code = 0; code <= 0x10_ffff; code += 1) {
    for (const text of [String.fromCodePoint(code), `${String.fromCodePoint(code)}\uFE0F`]) {
      if ((noPictographs(text) !== undefined) !== pictograph.test(text)) expect.fail(`U+${code.toString(16)}`);
    }
  }
});
