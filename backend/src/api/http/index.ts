export { errorHandler } from "./error-handler";
export { answerOnce } from "./once";
export { parse } from "./parse";
export { Refusal } from "./refusal";
export { salesChannelsOf } from "./sales-channels";
export { staffEmail } from "./staff";
