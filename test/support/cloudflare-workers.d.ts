/** What the tests use of the Workers runtime. */
declare module 'cloudflare:workers' {
  export const env: unknown;
}
