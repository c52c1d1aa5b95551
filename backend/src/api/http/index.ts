export { errorHandler } from "./error-handler";
export { answerKept } from "./kept-answer";
export { answerOnce } from "./once";
export { parse } from "./parse";
export { pathOf } from "./path-of";
export { Refusal } from "./refusal";
export { salesChannelsOf } from "./sales-channels";
export { staffEmail } from "./staff";
