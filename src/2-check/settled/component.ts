import type { Settlements } from "./settlement.ts";

export const componentSettled: Settlements = {};
