export * from "./allocate";
export * from "./convert";
export * from "./currency";
export * from "./money";
