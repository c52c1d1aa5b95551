import { SPANISH_ERRORS as errors } from "@ampoule/contract/errors";
import type { English } from "../en/texts";
import type { Told } from "../told";
import { articles } from "./articles";
import { claims } from "./claims";
import { clearance } from "./clearance";
import { common } from "./common";
import { evidence } from "./evidence";
import { failed } from "./failed";
import { formula } from "./formula";
import { formulary } from "./formulary";
import { imports } from "./imports";
import { issues } from "./issues";
import { nav } from "./nav";
import { orders } from "./orders";
import { outbox } from "./outbox";
import { phrases } from "./phrases";
import { pictures } from "./pictures";
import { problems } from "./problems";
import { requests } from "./requests";
import { settings } from "./settings";
import { stripe } from "./stripe";
import { terms } from "./terms";
import { termsForm } from "./terms-form";
import { termsWords } from "./terms-words";

export const es = {
  articles,
  claims,
  clearance,
  common,
  errors,
  evidence,
  failed,
  formula,
  formulary,
  imports,
  issues,
  nav,
  orders,
  outbox,
  phrases,
  pictures,
  problems,
  requests,
  settings,
  stripe,
  terms,
  terms_form: termsForm,
  terms_words: termsWords,
} satisfies Told<English>;
