#!/bin/sh
# Runs as root after the installation. electron-builder fills in the two names.
set -e
folder='/opt/${sanitizedProductName}'

# Chromium's sandbox needs user namespaces. If the kernel allows them to root only, the helper must be setuid root.
if setpriv --reuid=65534 --clear-groups unshare --user --map-root-user true 2>/dev/null; then
  chmod 0755 "$folder/chrome-sandbox"
else
  chmod 4755 "$folder/chrome-sandbox"
fi

# Ubuntu allows them to programs with an AppArmor profile. An AppArmor that cannot read this profile does not need it.
profile="$folder/resources/apparmor-profile"
if apparmor_status --enabled >/dev/null 2>&1 && apparmor_parser --skip-kernel-load "$profile" >/dev/null 2>&1; then
  cp -f "$profile" '/etc/apparmor.d/${executable}'
  # In a chroot, such as an image being built, the running kernel belongs to another system.
  if ! ischroot 2>/dev/null; then apparmor_parser --replace '/etc/apparmor.d/${executable}' || true; fi
fi
