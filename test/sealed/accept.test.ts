import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type AcceptedFile, FlowspecFileError, reviewedFile, type ReviewedFile, sentId } from "../../src/runtime/reviewed-file.ts";
import { type FileIdRead, onlyReviewed, readFileId, type ReviewedPdf } from "../../src/runtime/uploads.ts";
import { runs } from "../support/long.ts";
import { ofSpecs, pdfBytes } from "../support/pdf.ts";

const bytes = pdfBytes("labour-contract.pdf", ofSpecs);
const sha256 = createHash("sha256").update(bytes).digest("hex");
const labour = reviewedFile({ contract: "labour-contract", name: "fileId", pdf: "specs/pdf/labour-contract.pdf", sha256, pages: 2 });
const id = "yDRlabourContractPdfFileId000001";
const reply = { FileIds: [id] };
const uploadedAt = 1_767_600_000;

/** Another file of the same contract, and the same file of another contract. */
const annex = reviewedFile({ ...labour, name: "annexId" });
const other = reviewedFile({ ...labour, contract: "hiring-bundle" });
const newer = reviewedFile({ ...labour, sha256: "0".repeat(64) });

async function accepted<C extends string, N extends string>(file: ReviewedFile<C, N>): Promise<AcceptedFile<C, N>> {
  const answer = await file.accept(bytes);
  if (!answer.accepted) throw new Error(answer.message);
  return answer;
}

describe("accept", () => {
  test("takes the very bytes that were reviewed, however they are held", async () => {
    const { buffer } = bytes.slice();
    const shifted = new Uint8Array(bytes.length + 7);
    shifted.set(bytes, 7);
    for (const held of [bytes, buffer, new DataView(buffer), Buffer.from(bytes), shifted.subarray(7)])
      expect(await labour.accept(held)).toMatchObject({ accepted: true, contract: "labour-contract", name: "fileId", sha256 });
  });

  test("refuses any other file, and says what its hash is and should be", async () => {
    const swapped = async (file: Uint8Array<ArrayBuffer>): Promise<boolean> => {
      const answer = await labour.accept(file);
      if (answer.accepted) return true;
      expect(answer).toMatchObject({ expected: sha256, found: createHash("sha256").update(file).digest("hex"), messageId: "other-bytes" });
      return false;
    };
    let taken = 0;
    const one = fc.nat({ max: bytes.length * 8 - 1 });
    const changed = fc.oneof(
      one.map((bit) => bytes.map((byte, index) => (index === Math.floor(bit / 8) ? byte ^ (1 << (bit % 8)) : byte))),
      fc.nat({ max: bytes.length - 1 }).map((length) => bytes.slice(0, length)),
      fc.uint8Array({ minLength: 1, maxLength: 64 }).map((more) => new Uint8Array([...bytes, ...more])),
      fc.uint8Array({ maxLength: 4096 }).map((any) => new Uint8Array(any)),
      fc.constantFrom("purchase-contract.pdf", "tender.pdf").map((name) => pdfBytes(name, ofSpecs)),
    );
    await fc.assert(
      fc.asyncProperty(changed, async (file) => {
        if (await swapped(file)) taken += 1;
      }),
      { numRuns: runs(100, 1000), seed: 11 },
    );
    expect(taken).toBe(0);
  });

  test("refuses what is no bytes at all", async () => {
    for (const nothing of [undefined, null, "%PDF-1.7", 7, [37, 80, 68, 70], { byteLength: bytes.length }, new Proxy(bytes, {})])
      expect(await labour.accept(nothing as never)).toMatchObject({ accepted: false, expected: sha256, messageId: "no-bytes" });
  });

  test("hashes the bytes as they were when it was called", async () => {
    const held = bytes.slice();
    const answer = labour.accept(held);
    held.fill(0);
    expect((await answer).accepted).toBe(true);
    expect((await labour.accept(held)).accepted).toBe(false);
  });
});

describe("uploaded", () => {
  test("gives an id that knows until when the service keeps the file", async () => {
    const file = await accepted(labour);
    expect(labour.uploaded(file, reply, uploadedAt)).toMatchObject({
      id,
      contract: "labour-contract",
      name: "fileId",
      until: uploadedAt + 3600,
    });
    expect(labour.uploaded(file, reply, new Date(uploadedAt * 1000 + 999)).until).toBe(uploadedAt + 3600);
    expect(labour.uploaded(file, { ...reply, Deadline: uploadedAt + 600 }, uploadedAt).until).toBe(uploadedAt + 600);
    for (const deadline of [0, undefined, null, Number.NaN])
      expect(labour.uploaded(file, { ...reply, Deadline: deadline }, uploadedAt).until).toBe(uploadedAt + 3600);
  });

  test("takes one of several ids only when it is told which", async () => {
    const file = await accepted(labour);
    const several = { FileIds: ["yDRanotherUploadedPdfFileId00001", id], TotalCount: 2, RequestId: "r" };
    expect(labour.uploaded(file, several, uploadedAt, 1).id).toBe(id);
    expect(() => labour.uploaded(file, several, uploadedAt)).toThrow(FlowspecFileError);
  });

  test.each<[string, unknown, unknown]>([
    ["no-file-id", {}, uploadedAt],
    ["no-file-id", { FileIds: [] }, uploadedAt],
    ["no-file-id", { FileIds: [""] }, uploadedAt],
    ["no-file-id", { FileIds: "yDRlabourContractPdfFileId000001" }, uploadedAt],
    ["no-file-id", undefined, uploadedAt],
    ["no-upload-moment", reply, Number.NaN],
    ["no-upload-moment", reply, uploadedAt * 1000],
    ["no-upload-moment", reply, undefined],
    ["no-upload-moment", reply, new Date("never")],
  ])("throws %s where that cannot be", async (messageId, answer, now) => {
    const file = await accepted(labour);
    expect(() => labour.uploaded(file, answer as never, now as never)).toThrow(
      expect.objectContaining({ name: "FlowspecFileError", messageId }),
    );
  });

  test("takes nothing that was accepted as another file, by another contract, or by nobody", async () => {
    const file = await accepted(labour);
    const refused = await labour.accept(new Uint8Array(3));
    const all = [
      await accepted(annex),
      await accepted(other),
      refused,
      { ...file },
      structuredClone({ ...file }),
      new Proxy(file, {}),
      {},
      undefined,
    ];
    for (const each of all)
      expect(() => labour.uploaded(each as never, reply, uploadedAt)).toThrow(expect.objectContaining({ messageId: "not-accepted" }));
    expect(() => newer.uploaded(file, reply, uploadedAt)).toThrow(expect.objectContaining({ messageId: "not-accepted" }));
  });
});

function read(file: ReviewedPdf, given: unknown, isSealed: boolean): FileIdRead | undefined {
  return readFileId(file, given, isSealed ? onlyReviewed : undefined);
}

describe("an id that is read", () => {
  test("is the one that was uploaded, and stays what it was", async () => {
    const uploaded = labour.uploaded(await accepted(labour), reply, uploadedAt);
    expect(() => Object.assign(uploaded, { id: "yDRanotherUploadedPdfFileId00001" })).toThrow(TypeError);
    for (const isSealed of [true, false])
      expect(read(labour, uploaded, isSealed)).toMatchObject({ id, problem: { code: "file-id-hour", from: uploadedAt + 3600 } });
    expect(sentId(uploaded)).toBe(id);
    expect(sentId(id)).toBe(id);
  });

  test("is none that is of another file, another contract, an older version, or forged", async () => {
    const uploaded = labour.uploaded(await accepted(labour), reply, uploadedAt);
    const others = [annex.uploaded(await accepted(annex), reply, uploadedAt), other.uploaded(await accepted(other), reply, uploadedAt)];
    for (const isSealed of [true, false]) {
      for (const each of others)
        expect(read(labour, each, isSealed)).toMatchObject({
          problem: { code: "sealed-files", message: "other-file", data: { pdf: labour.pdf } },
        });
      expect(read(newer, uploaded, isSealed)).toMatchObject({ problem: { message: "other-file" } });
    }
    const revoked = Proxy.revocable(uploaded, {});
    revoked.revoke();
    const symbols = Object.getOwnPropertySymbols(uploaded).map((symbol) => [symbol, "uploaded"] as const);
    const forged = { ...uploaded, ...Object.fromEntries(symbols) };
    for (const each of [id, "", undefined, null, forged, Object.create(uploaded), new Proxy(uploaded, {}), revoked.proxy, new String(id)]) {
      expect(read(labour, each, true)).toMatchObject({
        problem: { code: "sealed-files", message: "not-reviewed", data: { pdf: labour.pdf } },
      });
      expect(read(labour, each, false)).toBeUndefined();
    }
  });
});
