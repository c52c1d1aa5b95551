export * from "./money/index";
export * from "./deposit/index";
export * from "./refund/index";
export * from "./result/index";
export * from "./language/index";
