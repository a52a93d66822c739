import { mkdir, readdir, readFile, symlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { changePictures, type PictureFlags } from "../../src/cli/changes/pictures.ts";
