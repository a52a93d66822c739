import { type ChangesOf, judged } from "./change.ts";
import { fileId, reviewedPdf, sealedFile } from "./orders.ts";

export const fileChanges: ChangesOf<"file"> = {
  id: judged(fileId, "file-changed"),
  pdf: judged(reviewedPdf, "file-changed"),
  sealed: judged(sealedFile, "file-changed"),
};
