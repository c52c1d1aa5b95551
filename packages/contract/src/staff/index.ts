export * from "./payments";
export * from "./articles";
export * from "./care-packages";
export * from "./claims";
export * from "./consultation-requests";
export * from "./outbox";
export * from "./source-address";
export * from "./terms-problems";
