import { launchShomei } from '../fixtures/shomei.ts';
import { expect, test } from '../fixtures/test.ts';
import { HomePage } from '../pages/home.page.ts';

test.skip(process.platform !== 'linux', 'elsewhere Chromium starts what it always starts');

test('the window is drawn without the graphics card, and nothing of its own serves a network', async () => {
  const { app, window, close } = await launchShomei({ sample: 'adult' });
  await expect(new HomePage(window).heading).toHaveText(/読みました/);
  const { started, compositing } = await app.evaluate(({ app: running }) => ({
    started: running.getAppMetrics().map(({ type, serviceName }) => serviceName ?? type),
    compositing: running.getGPUFeatureStatus().gpu_compositing,
  }));
  expect(compositing).toBe('disabled_software');
  expect(started.filter((each) => each.includes('network'))).toEqual([]);
  expect(started).toContain('Browser');
  await close();
});
