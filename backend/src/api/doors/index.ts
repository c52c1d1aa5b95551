export { doorMiddlewares } from "./middlewares";
export { guardEveryAnswer } from "./every-answer";
export { limitPaymentSession, rememberOrigin } from "./limit-checkout";
export { limitSearch } from "./limit-search";
export { publicAddress } from "./public-address";
export { ownOrigins } from "./typed-addresses";
