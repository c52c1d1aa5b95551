export {
  lintDocument,
  lintText,
  missingStatements,
  MISSING_STATEMENT_FIELD,
  takeOver,
  type ClaimDocument,
  type ClaimField,
  type ClaimHit,
} from "./document";
export { namesKetamine } from "./required";
export { CLAIM_RULES, type ClaimRule } from "./rule";
export { CLAIM_LANGUAGES, type ClaimLanguage } from "./tongues";
