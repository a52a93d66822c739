import { Scalar } from "yaml";

/** A text as a scalar; one with characters that a file or an editor would change is written with escapes. */
export function textScalar(value: string): Scalar<string> {
  const scalar = new Scalar(value);
  if (value === "<<" || /[^\P{C}\n]|\p{Zl}|\p{Zp}/u.test(value) || /(^\s|\s$)/u.test(value)) scalar.type = Scalar.QUOTE_DOUBLE;
  return scalar;
}
