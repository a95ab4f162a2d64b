import { expect, test } from 'vitest';
import { beginningOf, linked } from '@/features/assessment/take/sealed/chain';
import { KeptAttempt } from '@/features/assessment/take/sealed/kept-attempt';
import { MemoryVault } from '@/features/assessment/take/sealed/memory-vault';
import { newKey, seal, unseal } from '@/features/assessment/take/sealed/seal';
import { sha256 } from '@/features/assessment/take/sealed/sha256';
// What both sides are tested with.
// biome-ignore lint/style/noRestrictedImports: a contract, not a part of the app
import sample from '../../../../../../contracts/sealed-answers.json';

const text = (words: string) => ({ kind: 'SHORT_ANSWER' as const, text: words });
const word = { token: 'a:1:0:s', serverTime: '2026-11-23T09:00:00Z', dueAt: null };

test('makes the chain that the server knows', () => {
  expect(beginningOf(sample.attempt)).toBe(sample.beginning);
  let previous = sample.beginning;
  for (const { response, hash, ...claim } of sample.links) {
    expect(claim.previous).toBe(previous);
    expect(sha256(response)).toBe(claim.digest);
    previous = linked(previous, claim).hash;
    expect(previous).toBe(hash);
  }
});

test('hashes texts of any length as browsers do', async () => {
  for (const length of [0, 1, 54, 55, 56, 63, 64, 65, 119, 120, 1000]) {
    const some = 'صq7 '.repeat(length).slice(0, length);
    const theirs = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(some)));
    expect(sha256(some)).toBe([...theirs].map((byte) => byte.toString(16).padStart(2, '0')).join(''));
  }
});

test('what is sealed is read with its key only, and not after a change', async () => {
  const key = await newKey();
  const sealed = await seal(key, new Blob(['half']));
  if ('plain' in sealed) throw new Error('nothing was encrypted');
  expect(new TextDecoder().decode(sealed.data)).not.toContain('half');
  expect(await (await unseal(key, sealed)).text()).toBe('half');
  await expect(unseal(await newKey(), sealed)).rejects.toThrow();
  new Uint8Array(sealed.data).fill(0, 0, 1);
  await expect(unseal(key, sealed)).rejects.toThrow();
});

test('a chain holds every answer since the server heard, the last of each item with its words', async () => {
  const vault = new MemoryVault();
  const kept = await KeptAttempt.open('p', 'a', vault);
  await kept.told(word);
  const sent = await kept.append([{ item: 'i1', response: text('a'), after: 0 }]);
  await kept.acknowledge(sent);
  expect(await kept.answers()).toEqual([]);
  await kept.append([{ item: 'i1', response: text('b'), after: 0 }]);
  await kept.append([{ item: 'i2', response: text('c'), after: 0 }]);
  await kept.append([{ item: 'i1', response: text('d'), after: 0 }]);
  const chain = await (await KeptAttempt.open('p', 'a', vault)).chain();
  expect(chain.map(({ response }) => response)).toEqual([
    null,
    null,
    JSON.stringify(text('c')),
    JSON.stringify(text('d')),
  ]);
  for (const [at, link] of chain.entries()) {
    expect(linked(chain[at - 1]?.hash ?? beginningOf('a'), link).hash).toBe(link.hash);
    expect(link.token).toBe(word.token);
  }
  await kept.forget();
  expect(await kept.chain()).toEqual([]);
});

test('an answer that the server does not have keeps its place in the chain', async () => {
  const kept = await KeptAttempt.open('p', 'b', new MemoryVault());
  await kept.append([{ item: 'i1', response: text('of another window'), after: 0 }]);
  const sent = await kept.append([{ item: 'i2', response: text('sent'), after: 0 }]);
  await kept.acknowledge(sent);
  expect((await kept.answers()).map(({ item }) => item)).toEqual(['i1']);
  expect(await kept.chain()).toHaveLength(2);
});
