import type { Messages } from "../../runtime/message.ts";

/** What `trace` and `resolve` say of a value: how it came into the request, and where what made it stands. */
export const tracedMessages = {
  request: "The request is {text}",
  value: "{pointer} is {text}",
  key: "rule: {way}: {doc}",
  contract: "rule: the contract",
  wire: "rule: `wire` sets it",
  "wire-in": "rule: `wire` sets it, in {way}",
  compiler: "rule: no key says it: the compiler adds what the service demands or advises",
  "compiler-in": "rule: no key says it: the compiler adds what the service demands or advises, in {way}",
  encoded: "encoded by: {functions}",
  "between-functions": ", then ",
  parameter: "parameter: {name}",
  "parameter-declared": "parameter: {name}, declared at {declared}",
  "parameter-given": "parameter: {name}, given at {given}",
  "parameter-both": "parameter: {name}, declared at {declared}, given at {given}",
  environment: "environment: {env}, {variable} at {place}",
  used: "used at: {place}",
  origin: "{place}, {variables:list}",
  variable: "{variable} of {place}",
} as const satisfies Messages;
