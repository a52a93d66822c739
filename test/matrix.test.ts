import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createMatrix, type Matrix } from "./matrix/machine.ts";
import { shapes } from "./matrix/shapes.ts";
import { isLong } from "./support/long.ts";

describe("builders work in a project of", () => {
  let matrix: Matrix;
  beforeAll(async () => {
    matrix = await createMatrix();
  });
  afterAll(() => matrix.close());

  test.each(shapes.filter(({ isShared }) => isShared || isLong).map((shape) => [shape.name, shape] as const))("%s", async (_, shape) => {
    const results = await matrix.run(shape);
    expect(
      results.filter(({ status }) => status === "failed").map(({ step, said }) => `${step.program} ${step.args.join(" ")}\n${said}`),
    ).toEqual([]);
  });
});
