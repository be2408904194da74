import { describe, expect, it, vi } from 'vitest';
import { startFewProcesses } from './few-processes.ts';

const appOf = () => ({
  disableHardwareAcceleration: vi.fn(),
  commandLine: { appendSwitch: vi.fn() } as unknown as Electron.CommandLine,
});

describe('What of Chromium is not started', () => {
  it('is the driver of the graphics card and the process for a network, on Linux', () => {
    const app = appOf();
    startFewProcesses(app, 'linux');
    expect(app.disableHardwareAcceleration).toHaveBeenCalledOnce();
    expect(app.commandLine.appendSwitch).toHaveBeenCalledExactlyOnceWith(
      'enable-features',
      'NetworkServiceInProcess2',
    );
  });

  it.each(['win32', 'darwin'] as const)('is nothing on %s, where it was not tried', (platform) => {
    const app = appOf();
    startFewProcesses(app, platform);
    expect(app.disableHardwareAcceleration).not.toHaveBeenCalled();
    expect(app.commandLine.appendSwitch).not.toHaveBeenCalled();
  });
});
