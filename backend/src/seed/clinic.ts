/** An invented clinic: name, people, numbers and address belong to nobody. 555-01xx numbers are never assigned. */
export const CLINIC = {
  name: "Ampoule Demo Clinic",
  phone: "+1 804 555 0142",
  email: "hello@ampoule.example",
  line_1: "100 Sample Row",
  line_2: "Suite 2",
  city: "Richmond",
  province: "VA",
  postal_code: "23220",
  country_code: "us",
  zone: "America/New_York",
  currency: "usd",
  npi: "0000000000",
  ein: "00-0000000",
  medical_director: "Dr. Example Director, MD",
};
