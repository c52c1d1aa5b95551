import { addressToFollow } from "./address-to-follow";

const CLICK = { button: 0, metaKey: false, ctrlKey: false, shiftKey: false, altKey: false, defaultPrevented: false };
const HERE = { origin: "https://clinic.example", pathname: "/en/packages", search: "?goal=sleep", hash: "" };
const LINK = {
  origin: HERE.origin,
  pathname: "/en/cart",
  search: "?from=list",
  hash: "#sum",
  target: "",
  download: "",
};

describe("A link that is followed without a page load", () => {
  it("leads to its whole address, but for the origin", () => {
    expect(addressToFollow(CLICK, LINK, HERE)).toBe("/en/cart?from=list#sum");
  });

  it("leads to the same page anew", () => {
    expect(addressToFollow(CLICK, { ...LINK, ...HERE }, HERE)).toBe("/en/packages?goal=sleep");
  });

  it.each([
    ["was dealt with", { defaultPrevented: true }],
    ["is the middle button's", { button: 1 }],
    ["opens a tab", { ctrlKey: true }],
    ["opens a tab on a Mac", { metaKey: true }],
    ["opens a window", { shiftKey: true }],
    ["saves the page", { altKey: true }],
  ])("is the browser's where the click %s", (_, click) => {
    expect(addressToFollow({ ...CLICK, ...click }, LINK, HERE)).toBeNull();
  });

  it.each([
    ["another site", { origin: "https://other.example" }],
    ["another window", { target: "_blank" }],
    ["a file", { download: "receipt.pdf" }],
    ["a place on this page", { ...HERE, hash: "#cost" }],
  ])("is the browser's where it leads to %s", (_, link) => {
    expect(addressToFollow(CLICK, { ...LINK, ...link }, HERE)).toBeNull();
  });
});
