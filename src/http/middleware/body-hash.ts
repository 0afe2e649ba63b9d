import type { Context } from 'hono';
import { sha256Hex } from '../../domain/sha256.ts';
import type { AppEnv } from '../context.ts';

/** Every field with its value or its file's hash: a form sent twice has another boundary each time. */
async function formParts(bytes: ArrayBuffer, contentType: string): Promise<string> {
  const form = await new Response(bytes, { headers: { 'content-type': contentType } }).formData();
  const parts = [...form.entries()].map(async ([name, value]) =>
    typeof value === 'string'
      ? [name, value]
      : [name, value.name, value.type, await sha256Hex(await value.bytes())],
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
    if (parts !== undefined) return sha256Hex(address + parts);
  }
  const prefix = new TextEncoder().encode(address);
  const whole = new Uint8Array(prefix.length + bytes.byteLength);
  whole.set(prefix);
  whole.set(new Uint8Array(bytes), prefix.length);
  return sha256Hex(whole);
}
