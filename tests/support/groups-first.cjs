/**
 * The order of a whole run's files. Those that bring a folder's specs together say little of how long they take, by which
 * Jest would put them last: a worker alone would be at them while the others have nothing left to do.
 */
const { default: Sequencer } = require("@jest/test-sequencer");

module.exports = class GroupsFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    const together = ({ path }) => /\/together[^/]*$/.test(path);
    return [...sorted.filter(together), ...sorted.filter((test) => !together(test))];
  }
};
