import { expect, test } from "vitest";
import { recipe, scalePages } from "../support/recipes.ts";

test.each(["turbo.json", "Makefile", "flowspec.mk", "nx.json", "project.json", "BUILD.bazel", "clean"])(
  "both languages show the same %s",
  (name) => {
    const [english, chinese] = scalePages.map((page) => recipe(name, page));
    expect(chinese).toBe(english);
  },
);
