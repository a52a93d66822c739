export * from "./labour-contract.ts";
