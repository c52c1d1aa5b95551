export { startStripeEmulator, type Emulator, type EmulatorOptions } from "./server/start";
