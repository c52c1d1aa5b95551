export * from "./describe";
export * from "./rows";
export * from "./table";
