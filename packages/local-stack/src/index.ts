export { runCli } from "./cli";
