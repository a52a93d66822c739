/** What a number is written with: the digits before the point and those behind it. */
interface Digits {
  readonly sign: "" | "-";
  readonly whole: string;
  readonly fraction: string;
}

/** The shortest decimal that is this number, without an exponent. */
export function digitsOf(value: number): Digits {
  const [mantissa = "", exponent = "0"] = String(Math.abs(value)).split("e");
  const [first = "", rest = ""] = mantissa.split(".");
  const shift = Number(exponent);
  const sign = value < 0 ? "-" : "";
  if (shift >= 0) return { sign, whole: first + rest.slice(0, shift).padEnd(shift, "0"), fraction: rest.slice(shift) };
  return { sign, whole: "0", fraction: "0".repeat(-shift - 1) + first + rest };
}

/** A number as its plain decimal: `1000000000000000000000`, `0.0000001`, `0`. */
export function decimal(value: unknown): string | undefined {
  if (typeof value !== "number" || !Number.isFinite(value)) return undefined;
  const { sign, whole, fraction } = digitsOf(value);
  return `${sign}${whole}${fraction === "" ? "" : `.${fraction}`}`;
}

/** A value inside a text: numbers as plain decimals, nothing for what is absent. */
export function inText(value: unknown): string {
  if (typeof value === "string") return value;
  return typeof value === "number" ? (decimal(value) ?? "") : typeof value === "boolean" ? String(value) : "";
}

/** How many decimals a number has. */
export function decimalsOf(value: number): number {
  return digitsOf(value).fraction.length;
}

/** What capital figures can say: less than a trillion, in yuan, jiao and fen. */
export const mostYuan = 999_999_999_999.99;

/** How many decimals an amount in capital figures has at most. */
export const mostYuanDecimals = 2;
