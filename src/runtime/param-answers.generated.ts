import type { Answering } from "./answers.ts";

// How the service answers what is wrong with parameters themselves, by the code of the finding, made by `npm run derive`. Not edited by hand.
export const paramAnswers: Readonly<Record<"sample-params" | "chosen-environment" | "param-values" | "quoted-digits" | "whole-characters" | "sealed-files" | "file-id-hour", Answering>> = {
  "sample-params": {"severity":"error"},
  "chosen-environment": {"severity":"error"},
  "param-values": {"severity":"error"},
  "quoted-digits": {"severity":"error","claims":[{"code":"InvalidParameter","documented":true}]},
  "whole-characters": {"severity":"error"},
  "sealed-files": {"severity":"error"},
  "file-id-hour": {"severity":"warning"},
};
