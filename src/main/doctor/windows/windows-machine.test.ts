import { describe, expect, it } from 'vitest';
import { versionIn, type WindowsApi } from './windows-api.ts';
import { windowsMachine } from './windows-machine.ts';

const SERIAL = 'CANARY0123';

function machineWith(part: Partial<WindowsApi>, sessionName?: string) {
  const api: WindowsApi = {
    serviceState: () => 'running',
    devices: () => [],
    hasKey: () => false,
    keysIn: () => [],
    textIn: () => undefined,
    fileVersion: () => undefined,
    isRemoteSession: () => false,
    ...part,
  };
  return windowsMachine({
    load: () => api,
    arch: 'x64',
    version: '10.0.22631',
    sessionName,
    windowsFolder: 'C:\\Windows',
  });
}

describe('a Windows machine', () => {
  it('knows readers by their class, and those without a driver by their ids', async () => {
    const machine = machineWith({
      devices: (of) =>
        'bus' in of
          ? [
              { instance: `USB\\VID_054C&PID_0DC8\\${SERIAL}`, problem: 0 },
              { instance: `USB\\VID_054C&PID_06C1\\${SERIAL}`, problem: 28 },
              { instance: 'USB\\VID_046D&PID_C31C\\5&1', problem: 0 },
            ]
          : [{ instance: `USB\\VID_054C&PID_0DC8&MI_00\\${SERIAL}`, problem: 0 }],
    });
    const readers = await machine.usbReaders();
    expect(readers).toEqual([
      { id: '054C:0DC8', isCcid: true, drivers: [], problem: 0 },
      { id: '054C:06C1', isCcid: false, drivers: [], problem: 28 },
    ]);
    expect(JSON.stringify(readers)).not.toContain(SERIAL);
  });

  it('tells a missing service from one that is stopped, which is usual without a reader', async () => {
    expect(await machineWith({ serviceState: () => 'missing' }).service()).toMatchObject({
      isInstalled: false,
    });
    expect(await machineWith({ serviceState: () => 'stopped' }).service()).toMatchObject({
      isInstalled: true,
    });
  });

  it('tells a remote desktop, and the official client beside us', async () => {
    const machine = machineWith({ isRemoteSession: () => true, hasKey: (path) => path === 'SOFTWARE\\JPKI' });
    expect(await machine.access()).toMatchObject({ session: 'remote' });
    expect(await machine.programs()).toMatchObject({ installed: ['JPKI'], opensc: undefined });
  });

  it('tells the services beside the first, the drivers of readers, and a card type for JPKI', async () => {
    const machine = machineWith({
      serviceState: (name) => (name === 'CertPropSvc' ? 'stopped' : 'running'),
      keysIn: (path) =>
        path.endsWith('Services')
          ? ['Tcpip', 'UsbccidDriver', 'WUDFUsbccidDriver', 'FeliCaPort']
          : ['Identity Device (NIST SP 800-73 [PIV])', 'JPKI Card'],
    });
    expect((await machine.service())?.states).toEqual([
      'SCardSvr running',
      'ScDeviceEnum running',
      'CertPropSvc stopped',
    ]);
    expect((await machine.drivers())?.version).toBe('UsbccidDriver, WUDFUsbccidDriver, FeliCaPort');
    expect((await machine.programs())?.hasCardType).toBe(true);
    expect((await machineWith({}).programs())?.hasCardType).toBe(false);
  });

  it('tells the versions of the drivers’ files and of the library, wherever a driver is noted', async () => {
    const images: Readonly<Record<string, string>> = {
      UsbccidDriver: '\\SystemRoot\\System32\\drivers\\UMDF\\UsbccidDriver.dll',
      FeliCaPort: '\\??\\D:\\Sony\\port.sys',
      'NFC Port': 'System32\\drivers\\nfcport.sys',
    };
    const versions: Readonly<Record<string, string>> = {
      'C:\\Windows\\System32\\drivers\\UMDF\\UsbccidDriver.dll': '10.0.22621.1',
      'D:\\Sony\\port.sys': '5.7.0.0',
      'C:\\Windows\\System32\\WinSCard.dll': '10.0.22621.3672',
    };
    const machine = machineWith({
      keysIn: () => Object.keys(images),
      textIn: (path, name) => (name === 'ImagePath' ? images[path.split('\\').at(-1) ?? ''] : undefined),
      fileVersion: (path) => versions[path],
    });
    expect((await machine.drivers())?.version).toBe(
      'UsbccidDriver 10.0.22621.1, FeliCaPort 5.7.0.0, NFC Port',
    );
    expect((await machine.service())?.libraryVersion).toBe('10.0.22621.3672');
  });

  it('finds the version among the other words of a resource, and none in one that is cut', () => {
    const info = Buffer.concat([
      Buffer.from('VS_VERSION_INFO', 'utf16le'),
      Buffer.from([0xbd, 0x04, 0xef, 0xfe, 0, 0, 1, 0]),
      Buffer.from([0x00, 0x00, 0x0a, 0x00, 0x01, 0x00, 0x5d, 0x58]),
      Buffer.alloc(40),
    ]);
    expect(versionIn(info)).toBe('10.0.22621.1');
    expect(versionIn(info.subarray(0, 40))).toBeUndefined();
    expect(versionIn(Buffer.alloc(80))).toBeUndefined();
  });

  it('knows a session from afar by its name, too', async () => {
    expect(await machineWith({}, 'RDP-Tcp#3').access()).toMatchObject({ session: 'remote' });
    expect(await machineWith({}, 'Console').access()).toMatchObject({ session: 'here' });
  });

  it('rejects where Windows cannot be asked, and nothing else', async () => {
    const machine = windowsMachine({
      load: () => {
        throw new Error('no such library');
      },
    });
    await expect(machine.usbReaders()).rejects.toThrow();
    expect((await machine.system()).os).toBe('windows');
    expect(await machine.drivers()).toEqual({ ids: undefined, isInstalled: true });
  });
});
