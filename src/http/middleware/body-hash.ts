import type { Context } from 'hono';
import type { AppEnv } from '../context.ts';

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
const text = (value: string) => new TextEncoder().encode(value);

/** Every field with its value or its file's hash: a form sent twice has another boundary each time. */
async function formParts(bytes: ArrayBuffer, contentType: string): Promise<string> {
  const form = await new Response(bytes, { headers: { 'content-type': contentType } }).formData();
  const parts = [...form.entries()].map(async ([name, value]) =>
    typeof value === 'string'
      ? [name, value]
      : [name, value.name, value.type, await sha256(await value.bytes())],
  );
  return JSON.stringify(await Promise.all(parts));
}

/** Equal for two requests that ask the same of the same address. An unreadable form counts as its bytes. */
export async function bodyHash(c: Context<AppEnv>): Promise<string> {
  const bytes = await c.req.arrayBuffer();
  const contentType = c.req.header('content-type') ?? '';
  const address = `${c.req.method} ${c.req.path}\n`;
  if (contentType.toLowerCase().startsWith('multipart/form-data')) {
    const parts = await formParts(bytes, contentType).catch(() => undefined);
    if (parts !== undefined) return sha256(text(address + parts));
  }
  const prefix = text(address);
  const whole = new Uint8Array(prefix.length + bytes.byteLength);
  whole.set(prefix);
  whole.set(new Uint8Array(bytes), prefix.length);
  return sha256(whole);
}
