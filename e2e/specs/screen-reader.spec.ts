import { screenReaderObstacle, startScreenReader } from '../fixtures/screen-reader.ts';
import { expect, test } from '../fixtures/test.ts';

test('a screen reader of Linux finds headings, buttons and certificates by their names', async ({
  start,
}) => {
  const obstacle = await screenReaderObstacle();
  test.skip(obstacle !== undefined && process.env['CI'] !== 'true', obstacle);
  expect(obstacle).toBeUndefined();
  const reader = await startScreenReader();
  try {
    await start({ sample: 'adult', env: reader.env });
    const heard = await reader.read('署名用パスワードを');
    expect(heard).toContainEqual({ role: 'heading', name: 'マイナンバーカードを読みました' });
    expect(heard).toContainEqual({ role: 'article', name: '利用者証明用電子証明書' });
    expect(heard).toContainEqual({ role: 'article', name: '署名用電子証明書' });
    expect(heard).toContainEqual({ role: 'push button', name: '署名用パスワードを変える' });
    expect(heard).toContainEqual({ role: 'combo box', name: '表示する言語' });
  } finally {
    reader.stop();
  }
});
