import type { Box } from "../../model/box.ts";
import type { Room } from "./room.ts";
import { boxAround } from "./rows.ts";
import { boxOfCell, type Line } from "./cells.ts";

/** What a label needs at least for what is written behind it. */
const least = 58;

/** Keeps some room behind each label that something is written at, before anything is placed: nothing else goes there. */
export function keepSlots(lines: readonly Line[], room: Room): void {
  for (const { row, cells } of lines) {
    cells.forEach((cell, index) => {
      const { words, end, hasColon, value, meaning, date } = cell;
      if (!(hasColon || meaning?.kind !== undefined) || value !== undefined || words.to <= words.from) return;
      const { x, width } = boxAround(row.glyphs.slice(words.from, Math.max(date?.to ?? 0, Math.min(end, words.to + 1))));
      const next = cells[index + 1];
      const until = next ? boxOfCell(next).x : x + width + least;
      const from = x + width + 2;
      const slot: Box = { x: from, y: row.box.y, width: Math.min(least, until - from - 2), height: row.box.height };
      if (slot.width > 10) room.keep({ page: row.page, box: slot }, boxOfCell(cell));
    });
  }
}
