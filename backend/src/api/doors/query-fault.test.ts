import { queryFault } from "./query-fault";

const pathOf = (query: string) => queryFault(query)?.path;

test("a query that names an element far out in a list is seen, encoded or not", () => {
  for (const query of ["a[100000000]=1", "a%5B100000000%5D=1", "b=%zz&a%5b1%30%3000000]=1", "a[0][99999]=1"])
    expect([query, pathOf(query)]).toEqual([query, "query"]);
  for (const query of ["", "a[0]=1&a[12]=2", "limit=100000000", "q=%5Bnad%5D", "created_at[$gte]=1700000000"])
    expect([query, pathOf(query)]).toEqual([query, undefined]);
});

test("a locale is one plain text: lists, objects and repetitions are found, however they are written", () => {
  const faulty = [
    "locale[]=x",
    "locale=a&locale=b",
    "locale[a]=",
    "locale%5B%5D=x",
    "%6cocale[]=x",
    "[locale]=a&locale=b",
    "[locale][]=x",
    "locale[",
    "q=1&locale=a&q=2&l%6fcale=b",
    "locale=e%00s",
  ];
  for (const query of faulty) expect([query, pathOf(query)]).toEqual([query, "locale"]);
  for (const query of ["locale=es", "locale=", "locale", "q=locale[]", "locales[]=x", "a[locale]=b&locale=es"])
    expect([query, queryFault(query)]).toEqual([query, undefined]);
});
