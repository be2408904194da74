#!/bin/sh
# Runs as root after a removal and during an update. electron-builder fills in the name.
set -e
profile='/etc/apparmor.d/${executable}'

# dpkg passes "remove" or "purge", rpm the number of versions that are left. Anything else is an update.
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
