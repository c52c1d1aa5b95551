export * from "./describe";
export * from "./plan";
export * from "./rules";
