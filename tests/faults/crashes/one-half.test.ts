import { halfOfThePoints, killedAt, withWorld } from "../killed-at";

withWorld((world) => {
  killedAt(halfOfThePoints(0), world);
});
