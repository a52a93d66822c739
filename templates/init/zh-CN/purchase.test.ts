import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { buildPurchase } from "../generated/index.js";

test("构建函数生成的请求与审阅过的一致", () => {
  const request = buildPurchase(
    {
      operatorId: "yDRpurchasingClerkUserId00000001",
      fileId: "yDRpurchaseContractPdfFileId0001",
      number: "CG20260012",
      supplier: "李四",
      supplierMobile: "13200000000",
      buyer: "典子谦",
      buyerMobile: "18888888888",
    },
    { now: new Date("2026-01-05T09:00:00+08:00") },
  );
  assert.deepEqual(request, JSON.parse(readFileSync("generated/samples/purchase.review.json", "utf8")));
});
