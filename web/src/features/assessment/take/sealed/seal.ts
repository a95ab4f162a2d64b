/** Something kept on the device: encrypted where browsers can, that is on pages that came by https, else as it is. */
export type Sealed = { readonly iv: Uint8Array<ArrayBuffer>; readonly data: ArrayBuffer } | { readonly plain: Blob };

const algorithm = 'AES-GCM';
const ivBytes = 12;

/** A key that can be used on this device and never be read from it; null where there are none. */
export async function newKey(): Promise<CryptoKey | null> {
  if (!globalThis.crypto?.subtle) return null;
  return crypto.subtle.generateKey({ name: algorithm, length: 256 }, false, ['encrypt', 'decrypt']);
}

export async function seal(key: CryptoKey | null, content: Blob): Promise<Sealed> {
  if (!key) return { plain: content };
  const iv = crypto.getRandomValues(new Uint8Array(ivBytes));
  return { iv, data: await crypto.subtle.encrypt({ name: algorithm, iv }, key, await content.arrayBuffer()) };
}

/** Rejects when it was sealed with another key or changed since. */
export async function unseal(key: CryptoKey | null, sealed: Sealed): Promise<Blob> {
  if ('plain' in sealed) return sealed.plain;
  if (!key) throw new Error('sealed, and the key is gone');
  return new Blob([await crypto.subtle.decrypt({ name: algorithm, iv: sealed.iv }, key, sealed.data)]);
}
