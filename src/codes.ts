import * as parseCodes from "./1-parse/codes.ts";
import * as paramCodes from "./2-check/codes/params.ts";
import * as personalCodes from "./2-check/codes/personal.ts";
import * as pdfCodes from "./2-check/codes/pdf.ts";
import * as shapeCodes from "./2-check/codes/shape.ts";
import * as wireCodes from "./2-check/codes/wire.ts";
import { rules } from "./2-check/rules/index.ts";
import * as suppressionCodes from "./suppress/codes.ts";
import { type Code, compare } from "./model/diagnostic.ts";

/** Every code that a diagnostic can have, by name. */
export const codes: readonly Code[] = [
  ...[parseCodes, shapeCodes, paramCodes, personalCodes, wireCodes, pdfCodes, suppressionCodes].flatMap((module): Code[] =>
    Object.values(module),
  ),
  ...rules,
].toSorted((a, b) => compare(a.name, b.name));
