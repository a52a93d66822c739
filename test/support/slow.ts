/**
 * What `npm run test:fast` leaves out: files that start processes or threads, run the built program, read PDFs, or go through all contracts,
 * requests or folders, or show nothing in few tries. `test/repository/fast.test.ts` holds that the others start nothing.
 */
export const slow: readonly string[] = [
  "test/{after,arguments,browser,chapters,commands,doubling,editor,examples,formats,fuzz,held-back,leaks,leaks-values,matrix,paths,preflight,preview,preview-{against,against-use,picture,use},review,rows-rejects}.test.ts",
  "test/{one-by-one,patterns,reading,regular-expressions,runtimes,sources,streams,suppressed-errors,sync-wire,types,validator}.test.ts",
  "test/cache/code.test.ts",
  "test/host-git.test.ts",
  "test/diff/{approving,authorship,callers,git-sides,history,pictures}.test.ts",
  "test/ci/*.test.ts",
  "test/explain/*.test.ts",
  "test/emit/{agreement,bundled,conditions,hostile,runtime,shapes,structures}.test.ts",
  "test/language/spelt.test.ts",
  "test/lsp/{complete,moves,neovim,parity,process,rename,rename-any,rewriting,sessions,typing}.test.ts",
  "test/output/*.test.ts",
  "test/pdf/{agreement,apart,draw,facts-file,fonts,hostile,init-pdf,kept,layouts,locate,place,place-write,read}.test.ts",
  "test/record/{cases,languages,process,sequences}.test.ts",
  "test/scale/{deps-file,inputs,inputs-packages,inputs-program,make-names}.test.ts",
  "test/repository/{bundle,churn,installed,package,project,runtime}.test.ts",
  "test/scale/workspace-*.test.ts",
  "test/scale/rows-*.test.ts",
  "test/scale/{changed,changed-any,changed-packages,shard}.test.ts",
  "test/speech/*.test.ts",
  "test/scale/projects-threads.test.ts",
  "test/sealed/{builders,check-pdf,provenance}.test.ts",
  "test/vscode/{package,page,server}.test.ts",
];
