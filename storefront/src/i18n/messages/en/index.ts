import articles from "./articles.json";
import cart from "./cart.json";
import checkout from "./checkout.json";
import common from "./common.json";
import consultation from "./consultation.json";
import home from "./home.json";
import ingredients from "./ingredients.json";
import order from "./order.json";
import packages from "./packages.json";
import policies from "./policies.json";
import search from "./search.json";

export default { articles, cart, checkout, common, consultation, home, ingredients, order, packages, policies, search };
