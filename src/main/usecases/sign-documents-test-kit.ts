import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { SignatureForm } from '../../shared/model/signing.ts';
import type { ProfileName } from '../../virtual-card/profiles.ts';
import { createVirtualCard } from '../../virtual-card/virtual-card.ts';
import { LocalDesk } from '../document/sign/signing-desk.ts';
import { openTestFont } from '../document/testing/signing.ts';
import { type Interceptor, VirtualGateway } from '../sample/virtual-gateway.ts';
import { toHex } from '../testing/scripted-card.ts';
import { isSettled, NOW, READER, slotIn, startSessionOn, until } from '../testing/test-session.ts';
import type { CardGateway } from '../card/card-gateway.ts';
import { buildPdf } from '../document/fixtures/pdf-builder.ts';
import { plainDocument } from '../document/fixtures/pdf-documents.ts';
import type { Person } from './person.ts';
import { readSignatureCertificate } from './read-signature-certificate.ts';
import { signDocuments, type SigningProgress, type SigningRequest } from './sign-documents.ts';

export const PDF = buildPdf(plainDocument);

/** The same readers. One of them passes only this much of an answer. */
const passing = (gateway: CardGateway, longestRead: number): CardGateway => ({
  watch: (listener) => gateway.watch(listener),
  plugOf: (reader) => gateway.plugOf(reader),
  refresh: () => gateway.refresh(),
  close: () => gateway.close(),
  withCard: (reader, use) => gateway.withCard(reader, (card) => use({ ...card, longestRead })),
});

export const statesOf = (result: Awaited<ReturnType<typeof signDocuments>>) =>
  result.ok
    ? result.value.map((each) => (each.state === 'signed' ? each.state : each.problem))
    : result.error;

const folders: string[] = [];

/** For `afterEach`. */
export const removeFolders = (): void =>
  folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true }));

/** A settled session with a card, a folder for files, and the ways to sign them. */
export async function desk(profile: ProfileName = 'adult', person?: Person, longestRead = 256) {
  const sent: string[] = [];
  const armed: { intercept: Interceptor | undefined } = { intercept: undefined };
  const gateway = new VirtualGateway([READER], (command, answer) => {
    sent.push(toHex(command));
    return armed.intercept ? armed.intercept(command, answer) : answer();
  });
  const test = { ...startSessionOn(passing(gateway, longestRead), person), gateway };
  const card = createVirtualCard(profile, { now: NOW });
  test.gateway.insert(READER, card);
  await until(test.store, (snapshot) => isSettled(slotIn(snapshot, READER)));
  const folder = mkdtempSync(join(tmpdir(), 'shomei-usecase-'));
  folders.push(folder);
  const stop = new AbortController();
  const progress: SigningProgress[] = [];
  const file = (name: string, form: SignatureForm, bytes: Uint8Array = PDF) => {
    writeFileSync(join(folder, name), bytes);
    return { input: join(folder, name), form, destination: { kind: 'beside' }, isSample: false } as const;
  };
  const sign = (files: SigningRequest['files'], more: Partial<SigningRequest> = {}) =>
    signDocuments(
      {
        session: test.session,
        gate: test.gate,
        desk: new LocalDesk(openTestFont),
        now: () => NOW,
        tell: (each) => void progress.push(each),
        stop: stop.signal,
      },
      {
        cardId: 'card-1',
        triesSeen: 5,
        password: () => Promise.resolve('ABC123'),
        files,
        reason: undefined,
        shows: [],
        outsideValidity: false,
        ...more,
      },
    );
  const seeCertificate = async () => {
    const request = { cardId: 'card-1', password: 'ABC123', triesSeen: 5 };
    expect(await readSignatureCertificate(test.session, test.gate, request)).toMatchObject({ ok: true });
    sent.length = 0;
  };
  sent.length = 0;
  const verifies = () => sent.filter((command) => command.startsWith('0020') && command.length > 10);
  const names = () => new Set(readdirSync(folder));
  return { ...test, card, sent, armed, folder, file, sign, stop, progress, seeCertificate, verifies, names };
}
