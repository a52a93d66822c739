import * as parseCodes from "./codes/text.ts";
import * as importCodes from "./codes/imports.ts";
import * as environmentCodes from "./codes/environment.ts";
import * as conditionCodes from "./codes/conditions.ts";
import * as formatCodes from "./codes/formats.ts";
import * as paramCodes from "./codes/params.ts";
import * as sampleCodes from "./codes/samples.ts";
import * as pdfCodes from "./codes/pdf.ts";
import * as rowCodes from "./codes/rows.ts";
import * as personalCodes from "./codes/personal.ts";
import * as shapeCodes from "./codes/shape.ts";
import * as useCodes from "./codes/uses.ts";
import * as wireCodes from "./codes/wire.ts";
import { approverRules } from "./rules/approver/index.ts";
import { componentRules } from "./rules/component/index.ts";
import { contractRules } from "./rules/contract/index.ts";
import { pdfRules } from "./rules/pdf/index.ts";
import * as severityCodes from "./codes/severities.ts";
import * as suppressionCodes from "./codes/suppressions.ts";
import { type Code, compare } from "./model/diagnostic.ts";

const byName = (codes: readonly Code[]): readonly Code[] => codes.toSorted((a, b) => compare(a.name, b.name));

/** Every code that a diagnostic can have, by what it is about; in each family by name. */
export const families: Readonly<Record<string, readonly Code[]>> = {
  "The text of a file": byName(Object.values(parseCodes)),
  "The language": byName(Object.values(shapeCodes)),
  "Parameters and samples": byName([
    ...Object.values(paramCodes),
    ...Object.values(formatCodes),
    ...Object.values(conditionCodes),
    ...Object.values(sampleCodes),
  ]),
  "What is imported": byName(Object.values(importCodes)),
  "Rows of values": byName(Object.values(rowCodes)),
  "Personal data": byName(Object.values(personalCodes)),
  "Comments that suppress findings": byName(Object.values(suppressionCodes)),
  "Files that contracts use": byName(Object.values(useCodes)),
  "Members of the service": byName(Object.values(wireCodes)),
  "The configuration": byName([...Object.values(environmentCodes), ...Object.values(severityCodes)]),
  Contracts: byName(contractRules),
  Approvers: byName(approverRules),
  Components: byName(componentRules),
  "Contracts and their PDFs": byName([...Object.values(pdfCodes), ...pdfRules]),
};

/** Every code that a diagnostic can have, by name. */
export const codes: readonly Code[] = byName(Object.values(families).flat());
