import type { CodeModule } from "../../../codes/modules.ts";
import type { CodeWords } from "../../language.ts";
import { approvalWords } from "./approvals.ts";
import { conditionWords } from "./conditions.ts";
import { configurationWords } from "./configuration.ts";
import { environmentWords } from "./environment.ts";
import { formatWords } from "./formats.ts";
import { importWords } from "./imports.ts";
import { knownKeyWords } from "./known-keys.ts";
import { paramWords } from "./params.ts";
import { pdfWords } from "./pdf.ts";
import { personalWords } from "./personal.ts";
import { requestWords } from "./requests.ts";
import { rowWords } from "./rows.ts";
import { sampleWords } from "./samples.ts";
import { severityWords } from "./severities.ts";
import { shapeWords } from "./shape.ts";
import { suppressionWords } from "./suppressions.ts";
import { textWords } from "./text.ts";
import { trapWords } from "./traps.ts";
import { useWords } from "./uses.ts";
import { wireWords } from "./wire.ts";
import { yamlWords } from "./yaml.ts";

/** By module, so that a forgotten one does not compile. */
const topics: Readonly<Record<CodeModule, Readonly<Record<string, CodeWords>>>> = {
  text: textWords,
  yaml: yamlWords,
  traps: trapWords,
  shape: shapeWords,
  knownKeys: knownKeyWords,
  params: paramWords,
  formats: formatWords,
  conditions: conditionWords,
  samples: sampleWords,
  imports: importWords,
  requests: requestWords,
  rows: rowWords,
  personal: personalWords,
  suppressions: suppressionWords,
  uses: useWords,
  wire: wireWords,
  configuration: configurationWords,
  environment: environmentWords,
  severities: severityWords,
  approvals: approvalWords,
  pdf: pdfWords,
};

/** Codes that are no rules. */
export const codes: Readonly<Record<string, CodeWords>> = Object.fromEntries(
  Object.values(topics).flatMap((words) => Object.entries(words)),
);
