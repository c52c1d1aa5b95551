import { linkOfSource, SourceLink } from "./source-address";

test.each([
  ["10.3390/nu9080866", "https://doi.org/10.3390/nu9080866"],
  ["doi:10.1155/2012/456279", "https://doi.org/10.1155/2012/456279"],
  ["doi: 10.1002/14651858.CD012967.pub2", "https://doi.org/10.1002/14651858.CD012967.pub2"],
  ["https://doi.org/10.1159/000462981", "https://doi.org/10.1159/000462981"],
  ["http://dx.doi.org/10.1159/000462981", "https://doi.org/10.1159/000462981"],
  ["doi.org/10.1159/000462981", "https://doi.org/10.1159/000462981"],
  ["  https://ods.od.nih.gov/factsheets/Zinc/  ", "https://ods.od.nih.gov/factsheets/Zinc/"],
])("%s is the source at %s", (written, link) => {
  expect(SourceLink.parse(written)).toBe(link);
  // What is stored is taken again as it stands.
  expect(linkOfSource(link)).toBe(link);
});

test.each([
  "javascript:alert(1)//doi.org/10.3390/nu9080866",
  "javascript:alert(1)//example.com/",
  "data:text/html,10.3390/nu9080866",
  "ftp://example.com/paper.pdf",
  "https://user:secret@example.com/",
  "https://us.er:secret@example.com/",
  "https://localhost/",
  "10.33/nu",
  "Pullar JM. Nutrients 2017;9:866.",
  "www.example.com",
  "https://example.com/ and more",
  "",
])("%j is no source", (written) => {
  expect(SourceLink.safeParse(written).success).toBe(false);
});
