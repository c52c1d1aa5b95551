import { publicAddress } from "./public-address";

const own = ["http://localhost:9000"];
const ok = (text: string) => publicAddress(text, own).ok;

test("26. an address inside a network is refused, however it is written", () => {
  const internal = [
    "http://localhost/a.png",
    "http://LOCALHOST./a.png",
    "http://127.0.0.1/",
    "http://127.1/",
    "http://2130706433/",
    "http://0x7f.0.0.1/",
    "http://0177.0.0.1/",
    "http://0/",
    "http://10.1.2.3/",
    "http://172.31.255.1/",
    "http://192.168.0.1/",
    "http://169.254.169.254/latest/meta-data/",
    "http://metadata.google.internal/",
    "http://100.64.0.1/",
    "http://[::1]/",
    "http://[::]/",
    "http://[::ffff:169.254.169.254]/",
    "http://[::ffff:a00:1]/",
    "http://[64:ff9b::a9fe:a9fe]/",
    "http://[fd00:ec2::254]/",
    "http://[fe80::1]/",
    "http://[2002:7f00:1::]/",
    "http://printer/",
    "http://db.local/",
    "http://api.home.arpa/",
    "http://１２７.0.0.1/",
    "http://localhost:9001/static/a.png",
  ];
  expect(internal.filter(ok)).toEqual([]);
});

test("26. what isn't http, or holds a password, is refused", () => {
  const odd = [
    "javascript:alert(1)",
    "data:image/png;base64,AA",
    "file:///etc/passwd",
    "ftp://example.com/a",
    "//x",
    "",
  ];
  expect([...odd, "https://user:pass@example.com/a.png", "https://user@example.com/"].filter(ok)).toEqual([]);
});

test("public addresses and the operator's own origins are taken", () => {
  const fine = [
    "https://cdn.example.com/a.png",
    "http://8.8.8.8/a.png",
    "https://[2606:4700::1111]/a.png",
    "https://172.32.0.1/",
    "https://localhost.example.com/",
    "http://localhost:9000/static/a.png",
  ];
  expect(fine.filter((text) => !ok(text))).toEqual([]);
});
