// A certificate for localhost that vouches for itself, and its key: for tests of TLS on loopback. It protects nothing and nobody
// trusts it but a test that says so. Made once, for a hundred years:
// openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 36500 -subj /CN=localhost -addext subjectAltName=DNS:localhost
export const selfSigned = {
  key: `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg0fmeEKA6SJjrcCzj
4rRqhPHusAA5Az707dAOHuJIBGahRANCAATyBvqZQ9K+n1oaek8YIKlXKaOeg4q3
C/VaHybPO8RGB77/Vzyl+qXnHQlRKhpt6546S4uVxsij9Wecvz3Oy7cn
-----END PRIVATE KEY-----
`,
  cert: `-----BEGIN CERTIFICATE-----
MIIBlTCCATugAwIBAgIUEat2TCGnvcsPyM14bKgFjdjVi3YwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyMTAxMzczMVoYDzIxMjYxMDI4
MDEzNzMxWjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAATyBvqZQ9K+n1oaek8YIKlXKaOeg4q3C/VaHybPO8RGB77/Vzyl+qXn
HQlRKhpt6546S4uVxsij9Wecvz3Oy7cno2kwZzAdBgNVHQ4EFgQUAoMFIIohgaV5
ZzBX8fxFlQ9hdAcwHwYDVR0jBBgwFoAUAoMFIIohgaV5ZzBX8fxFlQ9hdAcwDwYD
VR0TAQH/BAUwAwEB/zAUBgNVHREEDTALgglsb2NhbGhvc3QwCgYIKoZIzj0EAwID
SAAwRQIgBptL5aUh5XlnUxlfKeLqZzFvx7jg2yQ/ghXee9Z1U4oCIQDDxy+jfj2i
Cqeg6MK8XfN+TPavwapddzU5vfm0+mthKA==
-----END CERTIFICATE-----
`,
} as const;
