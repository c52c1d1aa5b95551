import { fileKeyOf, fileProvider, filesOrigin } from "./file-storage";

const local = { BACKEND_URL: "https://api.clinic.example/", UPLOADS_FOLDER: "/data/uploads" };
const s3 = {
  ...local,
  S3_BUCKET: "clinic",
  S3_REGION: "us-east-1",
  S3_ACCESS_KEY_ID: "key",
  S3_SECRET_ACCESS_KEY: "secret",
  S3_FILE_URL: "https://files.clinic.example",
};

test("files lie in the folder and are read at the backend, or in the bucket and are read there", () => {
  expect(fileProvider(local)).toMatchObject({
    id: "local",
    options: {
      upload_dir: "/data/uploads",
      private_upload_dir: "/data/uploads/private",
      backend_url: "https://api.clinic.example/static",
    },
  });
  expect(fileProvider(s3)).toMatchObject({
    id: "s3",
    options: { bucket: "clinic", file_url: "https://files.clinic.example" },
  });
});

test("no upload names an ACL, which new buckets refuse, and one of another house is addressed by its path", () => {
  expect(fileProvider(s3).options).toMatchObject({ acl: false, additional_client_config: { forcePathStyle: false } });
  expect(fileProvider({ ...s3, S3_ENDPOINT: "http://10.0.0.5:9000" }).options).toMatchObject({
    endpoint: "http://10.0.0.5:9000",
    additional_client_config: { forcePathStyle: true },
  });
});

test("files are read at the bucket's origin, which may be inside the network, or at the backend's", () => {
  expect(filesOrigin({ ...s3, S3_FILE_URL: "http://10.0.0.5:9000/clinic" })).toBe("http://10.0.0.5:9000");
  expect(filesOrigin(local)).toBe("https://api.clinic.example");
});

test("a file of ours is known by its address", () => {
  expect(fileKeyOf("https://api.clinic.example/static/1-se%C3%B1al.png", local)).toBe("1-señal.png");
  expect(fileKeyOf("https://files.clinic.example/a/1.png", s3)).toBe("a/1.png");
});

test.each([
  "https://elsewhere.example/static/1.png",
  "https://api.clinic.example/static/",
  "https://api.clinic.example/static/../secret.png",
  "https://api.clinic.example/static/%2e%2e/secret.png",
  "https://api.clinic.example/static/a%5Cb.png",
  "https://api.clinic.example/static/1.png?size=2",
  "https://api.clinic.example/static/%E0%A4%A.png",
  "https://api.clinic.example.evil.example/static/1.png",
])("%s is none of ours", (url) => {
  expect(fileKeyOf(url, local)).toBeNull();
});
