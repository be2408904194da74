#!/bin/sh
# Run as root when the package has been installed. electron-builder fills in the two names.
set -e
folder='/opt/${sanitizedProductName}'

# Chromium's sandbox stands on namespaces of users. Where the kernel leaves them to root, its helper must be root's.
if setpriv --reuid=65534 --clear-groups unshare --user --map-root-user true 2>/dev/null; then
  chmod 0755 "$folder/chrome-sandbox"
else
  chmod 4755 "$folder/chrome-sandbox"
fi

# Ubuntu gives them to programs that have a profile. What an older AppArmor cannot read, it does not need.
profile="$folder/resources/apparmor-profile"
if apparmor_status --enabled >/dev/null 2>&1 && apparmor_parser --skip-kernel-load "$profile" >/dev/null 2>&1; then
  cp -f "$profile" '/etc/apparmor.d/${executable}'
  # A system that is only being made has a kernel that is not its own.
  if ! ischroot 2>/dev/null; then apparmor_parser --replace '/etc/apparmor.d/${executable}'; fi
fi
