import { raceSchedules } from "../race-schedules";

// Two hundred schedules without a restart: these, and the hundred of the file beside it, in a world of their own each.
raceSchedules(101, 100);
