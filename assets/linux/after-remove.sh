#!/bin/sh
# Run as root when the package has been removed, and on an update. electron-builder fills in the name.
set -e
profile='/etc/apparmor.d/${executable}'

# dpkg says "remove" or "purge", rpm how many versions are left.
case "$1" in
  remove | purge | 0) ;;
  *) exit 0 ;;
esac

if [ -e "$profile" ]; then
  if apparmor_status --enabled >/dev/null 2>&1 && ! ischroot 2>/dev/null; then
    apparmor_parser --remove "$profile" || true
  fi
  rm -f "$profile"
fi
