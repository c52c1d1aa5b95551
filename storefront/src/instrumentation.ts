/** Next runs this once, before the first request. The door needs Node; Next leaves it out of what it builds for less. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { openOurDoor } = await import("./door/open-our-door");
    openOurDoor();
  }
}
