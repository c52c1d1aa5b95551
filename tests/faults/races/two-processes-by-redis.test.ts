import { raceSchedules } from "../race-schedules";

raceSchedules(201, 8, { processes: 2, locks: "redis" });
