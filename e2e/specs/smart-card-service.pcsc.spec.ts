import { startPcscd } from '../fixtures/pcscd.ts';
import { expect, test } from '../fixtures/test.ts';

test('a service that is restarted is found again by itself, and the card in the reader is read again', async ({
  start,
  insert,
}) => {
  const service = await startPcscd();
  const { home } = await start();
  const before = await insert('adult');
  await expect(home.heading).toHaveText('マイナンバーカードを読みました');
  await service.kill();
  await expect(home.heading).toHaveText(/サービスが止まっています/);
  await before.remove();
  await service.restart();
  await expect(home.heading).toHaveText(/カードを置いてください/);
  await insert('adult');
  await expect(home.heading).toHaveText('マイナンバーカードを読みました');
  await service.stop();
});
