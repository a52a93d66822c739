/**
 * What `npm run test:fast` leaves out: files that start processes or threads, run the built program, read PDFs, or go through many folders of
 * files. `test/repository/fast.test.ts` holds that the others start nothing.
 */
export const slow: readonly string[] = [
  "test/{application,browser,doubling,editor,formats,fuzz,leaks,leaks-values,paths,preflight,preview,reading}.test.ts",
  "test/{regular-expressions,runtimes,sources,streams,types,validator}.test.ts",
  "test/output/*.test.ts",
  "test/pdf/{agreement,apart,facts-file,fonts,hostile,locate,place,read}.test.ts",
  "test/repository/project.test.ts",
];
