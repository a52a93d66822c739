import { sha256 } from "../../host.ts";
import type { ActionName } from "../../model/contract.ts";
import { keyOf, keyText, type Reason } from "../../rows.ts";
import type { Block } from "./block.ts";
import type { ReadRow } from "./read.ts";

/** A row, and where it stands. */
export interface Placed extends Pick<ReadRow, "line" | "id"> {
  /** Its number in the file, from 1; nothing where nobody knows. */
  readonly row: number | undefined;
}

/** What is written for each row. Between the beginning and the end of a row its body is written into the block of bodies, or the row is refused. */
export interface Lines {
  readonly begin: (row: Placed) => void;
  readonly end: () => void;
  readonly refuse: (row: Placed, reasons: readonly Reason[]) => void;
}

/** A body a line; what was rejected is a line for each reason, in a block of its own. `isFile` says that lines are those of the file. */
export function bareLines(bodies: Block, rejects: Block, isFile: boolean): Lines {
  let start = 0;
  return {
    begin: () => {
      start = bodies.length();
    },
    end: bodies.endLine,
    refuse: ({ line, id, row }, reasons) => {
      bodies.cutTo(start);
      for (const { code, message, column, value, api, inferred, place } of reasons) {
        // Members that are `undefined` are left out.
        rejects.value({ id, ...(isFile ? { line } : { row }), column, code, message, api, inferred, value, place });
        rejects.endLine();
      }
    },
  };
}

/** What keys are made of. */
export interface KeyFacts {
  readonly contract: string;
  readonly fingerprint: string;
}

/**
 * A line for each row, whatever became of it: what names it, and its body or why it has none. Nothing of it depends on which rows stand before
 * it or behind it. The hash is that of the bytes of the body as they stand in the line: room is left for it, since it is known behind them.
 */
export function envelopeLines(block: Block, action: ActionName, keys: KeyFacts | undefined): Lines {
  const utf8 = new TextEncoder();
  const [openId, openRow, openKey] = [utf8.encode('"id":'), utf8.encode('"row":'), utf8.encode('"key":"')] as const;
  const afterKey = utf8.encode('",');
  const comma = utf8.encode(",");
  const fingerprint = keys === undefined ? "" : `"fingerprint":"${keys.fingerprint}",`;
  const about = utf8.encode(`${fingerprint}"action":"${action}",`);
  const hashHead = '"bodyHash":"';
  const unhashed = keys === undefined ? "" : `${hashHead}${"0".repeat(64)}",`;
  const beforeBody = utf8.encode(`${unhashed}"body":`);
  const beforeErrors = utf8.encode('"errors":');
  const brace = utf8.encode("{");
  // Where what names the row ends, and where its body begins.
  let [named, body] = [0, 0];
  const close = (): void => {
    block.text("}");
    block.endLine();
  };
  return {
    begin: ({ id, row }) => {
      block.always(brace);
      if (id !== undefined) {
        block.always(openId);
        block.value(id);
        block.always(comma);
      }
      if (row !== undefined) {
        block.always(openRow);
        block.text(String(row));
        block.always(comma);
      }
      if (id !== undefined && keys !== undefined) {
        block.always(openKey);
        block.text(keyOf(sha256(keyText(keys.contract, id))));
        block.always(afterKey);
      }
      block.always(about);
      named = block.length();
      block.always(beforeBody);
      body = block.length();
    },
    end: () => {
      if (keys !== undefined) block.overwrite(named + hashHead.length, sha256(block.since(body)));
      close();
    },
    refuse: (_, reasons) => {
      block.cutTo(named);
      block.always(beforeErrors);
      block.value(reasons);
      close();
    },
  };
}
