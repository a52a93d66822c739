import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dateFormat, numberFormat } from "../../src/language/tables/formats.ts";
import { decimal } from "../../src/runtime/decimal.ts";
import { morningSeconds, shiftOf, unixSeconds } from "../../src/runtime/encode.ts";
import { dateText, figures, rmb } from "../../src/runtime/formats.ts";
import { runs } from "../support/long.ts";

const tries = { numRuns: runs(500, 50_000) };

describe("a number is its plain decimal", () => {
  test.each([
    [1e21, "1000000000000000000000"],
    [1e-7, "0.0000001"],
    [-1.5e-9, "-0.0000000015"],
    [1.5e22, "15000000000000000000000"],
    [-0, "0"],
    [0.285, "0.285"],
    [123.456, "123.456"],
    [Number.MAX_SAFE_INTEGER, "9007199254740991"],
  ])("%d", (value, text) => {
    expect(decimal(value)).toBe(text);
  });

  test("that reads back as the same number, whatever it is", () => {
    const any = fc.double({ noDefaultInfinity: true, noNaN: true });
    fc.assert(
      fc.property(any, (value) => {
        const text = decimal(value) ?? "";
        expect(text).toMatch(/^(-?(0|[1-9]\d*)(\.\d*[1-9])?)$/u);
        expect(Number(text)).toBe(value === 0 ? 0 : value);
      }),
      tries,
    );
  });

  test.each([Number.NaN, Infinity, "1", null, undefined])("but %s is none", (value) => {
    expect(decimal(value)).toBeUndefined();
  });
});

describe("figures", () => {
  test.each([
    [0.285, "0.00", "0.29"],
    [1.005, "0.00", "1.01"],
    [-0.285, "0.00", "-0.29"],
    [-0.004, "0.00", "0.00"],
    [999.995, "0,0.00", "1,000.00"],
    [1_234_567.891, "0,0.00", "1,234,567.89"],
    [1_234_567.5, "0,0", "1,234,568"],
    [0.5, "0", "1"],
    [99.5, "0", "100"],
    [4500, "0.00", "4500.00"],
    [100, "0,0", "100"],
    [1e21, "0,0", "1,000,000,000,000,000,000,000"],
    [1e-7, "0.00", "0.00"],
  ])("of %d in %s are %s", (value, format, text) => {
    expect(figures(value, format)).toBe(text);
  });

  test("are the number itself, rounded once", () => {
    const cents = fc.integer({ min: -1e11, max: 1e11 });
    fc.assert(
      fc.property(cents, fc.integer({ min: 0, max: 9 }), (whole, mill) => {
        const sign = whole < 0 ? "-" : "";
        const digits = String(Math.abs(whole)).padStart(3, "0");
        const text = `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}${mill}`;
        const rounded = mill >= 5 ? Math.abs(whole) + 1 : Math.abs(whole);
        const back = Number((figures(Number(text), "0,0.00") ?? "").replaceAll(/[,.]/gu, ""));
        expect(Math.abs(back)).toBe(rounded);
        expect(figures(Number(text), "0,0.00")?.replaceAll(",", "")).toBe(figures(Number(text), "0.00"));
      }),
      tries,
    );
  });
});

describe("capital figures", () => {
  // Examples of the rules on filling in bills and settlement vouchers, and numbers whose zeros stand in each place.
  test.each([
    [4500.5, "肆仟伍佰元伍角"],
    [10_005, "壹万零伍元整"],
    [1409.5, "壹仟肆佰零玖元伍角"],
    [6007.14, "陆仟零柒元壹角肆分"],
    [16_409.02, "壹万陆仟肆佰零玖元零贰分"],
    [325.04, "叁佰贰拾伍元零肆分"],
    [1680.32, "壹仟陆佰捌拾元叁角贰分"],
    [107_000.53, "壹拾万柒仟元伍角叁分"],
    [0, "零元整"],
    [-0, "零元整"],
    [0.05, "伍分"],
    [0.5, "伍角"],
    [0.29, "贰角玖分"],
    [1, "壹元整"],
    [10, "壹拾元整"],
    [1_000_000, "壹佰万元整"],
    [100_000_005, "壹亿零伍元整"],
    [100_005_000, "壹亿零伍仟元整"],
    [105_000_000, "壹亿零伍佰万元整"],
    [1_001_001_001.01, "壹拾亿零壹佰万壹仟零壹元零壹分"],
    [999_999_999_999.99, "玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分"],
    [-12.3, "负壹拾贰元叁角"],
  ])("of %d", (value, text) => {
    expect(rmb(value)).toBe(text);
  });

  test.each([0.285, 1e12, -1e12, 1e-7, Number.NaN, Infinity, "1", undefined])("of %s there are none", (value) => {
    expect(rmb(value)).toBeUndefined();
  });

  test("read back as the amount", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999_999_999 }), (fen) => {
        const amount = Number(`${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, "0")}`);
        const text = rmb(amount) ?? "";
        expect(fenOf(text)).toBe(fen);
        expect(text).not.toMatch(/零零|零[万亿角]|.零元/u);
      }),
      tries,
    );
  });
});

/** What capital figures say, in fen, read place by place as a person reads them. */
function fenOf(text: string): number {
  const digits = "零壹贰叁肆伍陆柒捌玖";
  const [, yuan = "", rest = ""] = /^(?:(.*)元)?(.*)$/u.exec(text) ?? [];
  const section = (part: string): number => {
    let [sum, digit] = [0, 0];
    for (const character of part) {
      const at = digits.indexOf(character);
      const place = { 拾: 10, 佰: 100, 仟: 1000 }[character];
      if (at >= 0) digit = at;
      else if (place !== undefined) [sum, digit] = [sum + digit * place, 0];
    }
    return sum + digit;
  };
  const [, hundreds = "", myriads = "", ones = ""] = /^(?:(.*)亿)?(?:(.*)万)?(.*)$/u.exec(yuan) ?? [];
  const [, jiao = "零"] = /(.)角/u.exec(rest) ?? [];
  const [, fen = "零"] = /(.)分/u.exec(rest) ?? [];
  const whole = section(hundreds) * 1e8 + section(myriads) * 1e4 + section(ones);
  return whole * 100 + digits.indexOf(jiao) * 10 + digits.indexOf(fen);
}

describe("dates in texts", () => {
  test.each([
    ["2026-03-01", "yyyy年m月d日", "2026年3月1日"],
    ["2026-03-01", "yyyy年mm月dd日", "2026年03月01日"],
    ["2028-02-29", "yyyymmdd", "20280229"],
    ["2026-12-31", "d/m/yyyy", "31/12/2026"],
    ["0001-01-01", "yyyy-m", "0001-1"],
    ["", "yyyy", ""],
  ])("%s in %s", (value, format, text) => {
    expect(dateFormat(format)).toEqual({ fn: "dateText", option: format });
    expect(dateText(value, format)).toBe(text);
  });

  test("moments are told as calendars and clocks in China show them", () => {
    expect(dateText(Date.parse("2025-12-31T16:00:00Z") / 1000, "yyyy年m月d日 hh:mi")).toBe("2026年1月1日 00:00");
    expect(dateText(Date.parse("2025-12-31T15:59:59Z") / 1000, "yyyy年m月d日 hh:mi")).toBe("2025年12月31日 23:59");
    expect(dateText(1e300, "yyyy")).toBeUndefined();
    expect(dateText("2026-02-29", "yyyy")).toBeUndefined();
  });

  test.each([
    "",
    "年",
    "YYYY",
    "yyyy-MM-dd",
    "yy年",
    "yyyy-yyyy",
    "mm月m日",
    "hh",
    "mi",
    "yyyy-mm-dd hh:mm",
    "yyyy 1",
    "yyyy年mo月",
    "rmb",
  ])("%j is no format of them", (format) => {
    expect(dateFormat(format)).toBeUndefined();
  });

  test.each(["0", "0.00", "0,0", "0,0.00", "rmb", " rmb "])("%j is one of numbers", (format) => {
    expect(numberFormat(format)).toBeDefined();
  });
});

describe("dates as moments", () => {
  const at = (text: string): number => Date.parse(text) / 1000;

  test.each([
    ["2026-12-31", "2026-12-31T23:59:59+08:00", "2026-12-31T09:00:00+08:00"],
    ["2028-02-29", "2028-02-29T23:59:59+08:00", "2028-02-29T09:00:00+08:00"],
    ["2026-12-31 + 1d", "2027-01-01T23:59:59+08:00", "2027-01-01T09:00:00+08:00"],
    ["2028-02-29 - 2w", "2028-02-15T23:59:59+08:00", "2028-02-15T09:00:00+08:00"],
    ["2026-03-01T10:00:00+08:00 + 90m", "2026-03-01T11:30:00+08:00", "2026-03-01T11:30:00+08:00"],
    ["1772413200 + 1h", "2026-03-02T10:00:00+08:00", "2026-03-02T10:00:00+08:00"],
  ])("%s", (value, end, morning) => {
    expect(unixSeconds(value, undefined)).toBe(at(end));
    expect(morningSeconds(value, undefined)).toBe(at(morning));
  });

  test("times from now are counted on from there", () => {
    expect(unixSeconds("+1d + 1h", 1000)).toBe(1000 + 25 * 3600);
    expect(unixSeconds("+1d + 1h", undefined)).toBeUndefined();
  });

  test.each([
    "2026-02-29",
    "2026-13-01",
    "2026-12-31 +",
    "2026-12-31 + 7",
    "2026-12-31 + 7x",
    "+7d - ",
    "- 7d",
    "2026-01-01 + 1d + 1d",
    "",
    "soon + 1d",
  ])("%j is none", (value) => {
    expect(unixSeconds(value, undefined)).toBeUndefined();
  });

  test("a time span is read from the end", () => {
    expect(shiftOf("2026-12-31 - 7d")).toEqual({ from: "2026-12-31", seconds: -7 * 86_400 });
    expect(shiftOf("2026-12-31")).toBeUndefined();
    expect(shiftOf("2026-01-01T00:00:00+08:00")).toBeUndefined();
  });
});
