import type { Code } from "../model/diagnostic.ts";
import * as approvals from "./approvals.ts";
import * as conditions from "./conditions.ts";
import * as configuration from "./configuration.ts";
import * as environment from "./environment.ts";
import * as formats from "./formats.ts";
import * as imports from "./imports.ts";
import * as knownKeys from "./known-keys.ts";
import * as params from "./params.ts";
import * as pdf from "./pdf.ts";
import * as personal from "./personal.ts";
import * as requests from "./requests.ts";
import * as rows from "./rows.ts";
import * as samples from "./samples.ts";
import * as severities from "./severities.ts";
import * as shape from "./shape.ts";
import * as suppressions from "./suppressions.ts";
import * as text from "./text.ts";
import * as traps from "./traps.ts";
import * as uses from "./uses.ts";
import * as wire from "./wire.ts";
import * as yaml from "./yaml.ts";

/** A module of codes that are no rules. */
export type CodeModule =
  | "approvals"
  | "conditions"
  | "configuration"
  | "environment"
  | "formats"
  | "imports"
  | "knownKeys"
  | "params"
  | "pdf"
  | "personal"
  | "requests"
  | "rows"
  | "samples"
  | "severities"
  | "shape"
  | "suppressions"
  | "text"
  | "traps"
  | "uses"
  | "wire"
  | "yaml";

/** The codes that are no rules, by module and by the name of their const: who lists or translates all of them names each module, or does not compile. */
export const codeModules: Readonly<Record<CodeModule, Readonly<Record<string, Code>>>> = {
  approvals,
  conditions,
  configuration,
  environment,
  formats,
  imports,
  knownKeys,
  params,
  pdf,
  personal,
  requests,
  rows,
  samples,
  severities,
  shape,
  suppressions,
  text,
  traps,
  uses,
  wire,
  yaml,
};
