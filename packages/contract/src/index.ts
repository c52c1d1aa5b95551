export * from "./money/index";
export * from "./errors/index";
export * from "./catalogue/index";
export * from "./checkout/index";
export * from "./cart/index";
export * from "./consultation/index";
export * from "./staff/index";
export * from "./search/index";
