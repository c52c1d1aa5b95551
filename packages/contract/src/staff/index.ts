export * from "./payments";
export * from "./care-packages";
export * from "./claims";
export * from "./consultation-requests";
export * from "./outbox";
export * from "./terms-problems";
export * from "./phrases";
