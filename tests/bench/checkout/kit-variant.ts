import { call } from "../http";
import type { BenchSettings } from "../settings";

/** The course that both checkouts and the memory part buy. */
export async function kitVariant(settings: BenchSettings): Promise<string> {
  const { care_package } = await call<{ care_package: { options: { variant_id: string; is_course: boolean }[] } }>(
    `${settings.backend_url}/store/care-packages/radiance-kit`,
    { headers: { "x-publishable-api-key": settings.publishable_key } },
  );
  const course = care_package.options.find((option) => option.is_course);
  if (!course) throw new Error("The radiance kit isn't sold as a course");
  return course.variant_id;
}
