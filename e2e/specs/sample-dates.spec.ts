import { jstDayOf } from '../../src/shared/domain/tokyo-calendar.ts';
import type { CertificateKind } from '../../src/shared/model/certificate.ts';
import type { CardData } from '../../src/virtual-card/card-data.ts';
import { DEFAULT_PINS } from '../../src/virtual-card/card-pins.ts';
import { cardDataOf, profileNames } from '../../src/virtual-card/profiles.ts';
import { daysText } from '../fixtures/certificate-facts.ts';
import { shomeiJson } from '../fixtures/command-line.ts';
import { TODAY } from '../fixtures/shomei.ts';
import { expect, type Screens, test } from '../fixtures/test.ts';
import { visit } from '../fixtures/visit.ts';

const cards = profileNames.map((name) => ({ name, data: cardDataOf(name, new Date(`${TODAY}T03:00:00Z`)) }));

/** My Number Cards whose certificate can be read. The rule knows nothing of the others. */
const readable = cards.filter(
  ({ data }) => data.carrier === 'my-number' && data.certificates.auth && !data.damaged,
);

/** What the command line computes from the dates that an office would have had. */
function validityOf(kind: CertificateKind, { holder, cardExpiresOn, certificates }: CardData) {
  const { issuedAt = new Date(0) } = certificates[kind] ?? {};
  const auth = kind === 'sign' && certificates.auth ? ['--auth-expiry', certificates.auth.endsOn] : [];
  const days = ['--birth', holder.birth, '--issued', jstDayOf(issuedAt), '--card-expiry', cardExpiresOn];
  return shomeiJson('validity', '--kind', kind, ...days, ...auth);
}

async function expectSameDays(kind: CertificateKind, data: CardData, { home, certificate }: Screens) {
  const computed = await validityOf(kind, data);
  await home.openDetails(kind);
  await certificate.open('dates');
  const { expiresOn, renewalOpensOn, insuranceUsableUntil } = computed;
  await expect(certificate.dayOf('使える最後の日')).toContainText(daysText(String(expiresOn)));
  await expect(certificate.dayOf('更新できる最初の日')).toContainText(daysText(String(renewalOpensOn)));
  if (kind === 'auth')
    await expect(certificate.dayOf('健康保険証として使える最後の日')).toContainText(
      daysText(String(insuranceUsableUntil)),
    );
  await certificate.goHome();
}

test('the window and the command line give the same days of every card', async ({ start }) => {
  test.setTimeout(180_000);
  const screens = await start();
  for (const [index, { name, data }] of readable.entries()) {
    await test.step(name, async () => {
      // Home is left and reached again each time, so that one window is enough for all.
      await visit(screens, { sample: name }, index === 0 ? undefined : { sample: name });
      await expectSameDays('auth', data, screens);
      if (!data.certificates.sign || data.triesLeft.sign !== undefined) return;
      await screens.home.askForPassword();
      await screens.password.send(DEFAULT_PINS.sign);
      await expectSameDays('sign', data, screens);
    });
  }
});
