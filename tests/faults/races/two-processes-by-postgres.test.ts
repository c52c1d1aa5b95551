import { raceSchedules } from "../race-schedules";

raceSchedules(209, 8, { processes: 2, locks: "postgres" });
