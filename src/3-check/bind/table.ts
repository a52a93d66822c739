import { tableCells } from "../../codes/shape.ts";
import { inText } from "../../runtime/decimal.ts";
import { add, at, type Collector } from "../../diagnostics/collector.ts";
import { child, type DocumentNode, type MapNode } from "../../model/document.ts";
import { type Item, list, type Tree } from "../../model/tree.ts";
import { bindText, type Scope } from "./placeholders.ts";
import { bindRepetition } from "./repetition.ts";

/** The rows of a table: lists of cells, of which some are repeated; a single one may stand without the list around it. */
export function bindTableRows(scope: Scope, node: DocumentNode): Tree {
  if (node.kind === "scalar") return { kind: "unknown", origin: at(node) };
  const rows = node.kind === "list" ? node.items : [node];
  return { kind: "list", items: rows.map((row) => bindRow(scope, row)), origin: at(node) };
}

function bindRow(outer: Scope, node: DocumentNode): Item {
  if (node.kind !== "map") return { value: bindCells(outer, node) };
  const { scope, each, when } = bindRepetition(outer, node);
  const cells = child(node, "cells");
  const value: Tree = cells === undefined ? { kind: "unknown", origin: at(node) } : bindCells(scope, cells);
  return { value, ...(each ? { each } : {}), ...(when ? { when } : {}) };
}

function bindCells(scope: Scope, node: DocumentNode): Tree {
  if (node.kind !== "list") return { kind: "unknown", origin: at(node) };
  return list(
    node.items.map((cell) => bindCell(scope, cell)),
    at(node),
  );
}

/** A cell is a text, also where a parameter alone stands in it. */
function bindCell(scope: Scope, node: DocumentNode): Tree {
  const origin = at(node);
  if (node.kind !== "scalar") return { kind: "unknown", origin };
  const bound = bindText(scope, node);
  if (bound.kind === "reference" || bound.kind === "apply") return { kind: "text", parts: [bound], origin };
  return bound.kind === "literal" ? { ...bound, value: inText(bound.value) } : bound;
}

/** Rows that have not as many cells as the table has columns. */
export function judgeCells(collector: { readonly collector: Collector }, table: MapNode): void {
  const columns = child(table, "columns");
  const rows = child(table, "rows");
  if (columns?.kind !== "list" || rows === undefined || rows.kind === "scalar") return;
  const wanted = columns.items.length;
  for (const row of rows.kind === "list" ? rows.items : [rows]) {
    const cells = row.kind === "map" ? child(row, "cells") : row;
    if (cells?.kind !== "list" || cells.items.length === wanted) continue;
    add(collector.collector, tableCells, {
      message: "other-count",
      data: { count: cells.items.length, columns: wanted },
      help: "fix",
      ...at(cells),
    });
  }
}
