// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isVerified, type Json } from '../e2e/support/verifier.ts';

/** The server's credentials under the eyes of an implementation that has nothing to do with it. */
const sample = JSON.parse(readFileSync('../contracts/credential-sample.json', 'utf8'));
const soon = new Date('2026-11-23T12:00:00Z');

describe.each(['english', 'arabic'])('the %s credential', (language) => {
  const credential = sample[language];

  test('is verified', async () => {
    expect(await verify(credential, { now: soon })).toBe(true);
  });

  test.each([
    ['name', (it) => ({ ...it, name: 'Another course' })],
    ['person', (it) => replaced(it, it.credentialSubject.identifier[0].identityHash, 'Somebody Else')],
    ['issuer', (it) => replaced(it, 'academy.example', 'another.example')],
    ['date', (it) => ({ ...it, validFrom: '2026-11-22T09:30:00Z' })],
    ['place in the status list', (it) => replaced(it, it.credentialStatus.statusListIndex, '4')],
  ] satisfies [string, (it: typeof credential) => Json][])('with another %s is refused', async (_, tamper) => {
    const tampered = tamper(structuredClone(credential));
    expect(tampered).not.toEqual(credential);
    expect(await verify(tampered, { now: soon })).toBe(false);
  });

  test('before it was issued is refused', async () => {
    expect(await verify(credential, { now: new Date('2026-11-23T09:00:00Z') })).toBe(false);
  });
});

test('a credential that expires is refused from that moment, one that does not is not', async () => {
  // The implementation forgives five minutes between two clocks.
  const late = new Date('2028-11-23T09:35:01Z');
  expect(await verify(sample.english, { now: new Date('2028-11-23T09:29:59Z') })).toBe(true);
  expect(await verify(sample.english, { now: late })).toBe(false);
  expect(await verify(sample.arabic, { now: late })).toBe(true);
});

test('a revoked credential is refused, and only that one', async () => {
  const { noneRevoked, englishRevoked } = sample;
  expect(await verify(sample.english, { now: soon, statusList: noneRevoked })).toBe(true);
  expect(await verify(sample.english, { now: soon, statusList: englishRevoked })).toBe(false);
  expect(await verify(sample.arabic, { now: soon, statusList: englishRevoked })).toBe(true);
});

test('a status list that somebody has changed is not believed', async () => {
  const { encodedList } = sample.noneRevoked.credentialSubject;
  const forged = structuredClone(sample.englishRevoked);
  forged.credentialSubject.encodedList = encodedList;
  expect(await verify(sample.english, { now: soon, statusList: forged })).toBe(false);
});

function verify(credential: Json, { now, statusList }: { now: Date; statusList?: Json }): Promise<boolean> {
  return isVerified(credential, {
    issuer: async () => sample.issuer,
    statusList: async () => statusList ?? sample.noneRevoked,
    now,
    listedAt: soon,
  });
}

/** The same with one text in place of another, wherever it stands. */
function replaced(credential: Json, text: string, other: string): Json {
  return JSON.parse(JSON.stringify(credential).replaceAll(text, other));
}
