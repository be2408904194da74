/** The part of the process's own environment that is read; nothing else of it is looked at. */
export type Environment = Readonly<
  Partial<
    Record<
      | 'PCSCLITE_CSOCK_NAME'
      | 'XDG_SESSION_ID'
      | 'XDG_SESSION_TYPE'
      | 'SSH_CONNECTION'
      | 'FLATPAK_ID'
      | 'SNAP'
      | 'APPIMAGE'
      | 'WAYLAND_DISPLAY'
      | 'DISPLAY',
      string
    >
  >
>;
