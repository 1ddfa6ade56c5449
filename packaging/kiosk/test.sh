#!/usr/bin/env bash
# Proves install.sh in a scratch root, as root: packaging/kiosk/test.sh [TREE]
#
# TREE is a system to take /etc of (by debootstrap, say); without it one is made up.

# shellcheck disable=SC2317 # expect calls the functions
set -euo pipefail

here=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")
class=$(dirname "$(dirname "$here")")/assets/demo-class
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
root=$scratch/root
failed=0

expect() { # expect CLAIM COMMAND…
  local claim=$1
  shift
  if "$@" >"$scratch/said" 2>&1; then
    printf 'ok    %s\n' "$claim"
  else
    printf 'NOT   %s\n' "$claim"
    sed 's/^/      /' "$scratch/said"
    failed=1
  fi
}

make_root() {
  mkdir -p "$root"/{etc/systemd/system,usr/bin,usr/sbin,lib/systemd/system,var/lib,bin}
  if [[ -n ${1:-} ]]; then
    cp -a "$1/etc/." "$root/etc"
  else
    printf 'root:x:0:0:root:/root:/bin/bash\n' >"$root/etc/passwd"
    printf 'root:x:0:\n' >"$root/etc/group"
    printf 'root:*:19000:0:99999:7:::\n' >"$root/etc/shadow"
    cp /etc/login.defs "$root/etc"
  fi
  printf '#!/bin/sh\n' >"$root/usr/bin/yearbook"
  chmod 755 "$root/usr/bin/yearbook"
  # a desktop that comes up with its own login
  ln -sfn /lib/systemd/system/gdm.service "$root/etc/systemd/system/display-manager.service"
}

# Everything in the root: kind, rights, owner, and what is in it. useradd keeps the account files of
# before it beside them, with a hyphen.
state() {
  (cd "$root" && find . ! -name '*-' ! -name '.pwd.lock' -printf '%y %m %U:%G %p %l\n' | sort)
  (cd "$root" && find . -type f ! -name '*-' ! -name '.pwd.lock' -exec sha256sum {} + | sort -k2)
}

install() { "$here/install.sh" "$@" --root "$root"; }
same() { diff "$1" "$2"; }
mode() { [[ $(stat -c %a "$root$1") = "$2" ]]; }
account() { grep "^yearbook-kiosk:" "$root/etc/$1"; }
kiosk_owns() { [[ $(stat -c %u "$root$1") = "$(account passwd | cut -d: -f3)" ]]; }
writes_nothing() { # …where it refuses
  "$@" && return 1
  state | diff "$scratch/before" -
}
verify_unit() {
  local unit=$scratch/yearbook-kiosk.service
  # the programs that it starts are not on the machine that tests it
  sed 's|^ExecStart=.*|ExecStart=/bin/true|' \
    "$root/etc/systemd/system/yearbook-kiosk.service" >"$unit"
  local said
  said=$(systemd-analyze verify --man=no "$unit" 2>&1 | grep yearbook-kiosk || :)
  printf '%s\n' "$said"
  [[ -z $said ]]
}
says() { grep -qx -- "$1" "$root/etc/systemd/system/yearbook-kiosk.service"; }
restarts_soon() {
  local seconds
  seconds=$(sed -n 's/^RestartSec=//p' "$root/etc/systemd/system/yearbook-kiosk.service")
  ((seconds <= 5))
}

make_root "${1:-}"
state >"$scratch/before"

expect 'a class that is not there is refused, and nothing is written' \
  writes_nothing install "$scratch/no-class"
expect 'settings that are not there are refused, and nothing is written' \
  writes_nothing install "$class" --settings "$scratch/none.conf"
expect 'what is not known is refused' writes_nothing install --undoo

printf 'rounds = 7\npin = v1\n' >"$scratch/kiosk.conf"
expect 'it installs' install "$class" --settings "$scratch/kiosk.conf"
state >"$scratch/once"
expect 'the account has no password of its own' bash -c \
  "[[ \$(grep '^yearbook-kiosk:' '$root/etc/shadow' | cut -d: -f2) == '!'* ]]"
expect 'nobody signs in to it' bash -c "grep '^yearbook-kiosk:.*nologin$' '$root/etc/passwd'"
expect 'the class is there' same "$class/students.csv" "$root/var/lib/yearbook-kiosk/class/students.csv"
expect 'the class is not open to everybody' mode /var/lib/yearbook-kiosk/class 750
expect 'the settings are there' same "$scratch/kiosk.conf" "$root/var/lib/yearbook-kiosk/data/kiosk.conf"
expect 'the PIN can be read by the kiosk alone' mode /var/lib/yearbook-kiosk/data/kiosk.conf 600
expect 'the kiosk owns its settings' kiosk_owns /var/lib/yearbook-kiosk/data/kiosk.conf
expect 'the kiosk owns what it keeps' kiosk_owns /var/lib/yearbook-kiosk/data
expect 'it comes in the place of the login' test \
  "$(readlink "$root/etc/systemd/system/display-manager.service")" = \
  /etc/systemd/system/yearbook-kiosk.service
expect 'it always comes back' says 'Restart=always'
expect 'it comes back within five seconds' restarts_soon
expect 'it comes back however often it ends' says 'StartLimitIntervalSec=0'
expect 'it is begun anew where it hangs' says 'WatchdogSec=20'
expect 'its session can be run' mode /usr/lib/yearbook-kiosk/session 755
if command -v systemd-analyze >/dev/null; then
  expect 'systemd understands the unit' verify_unit
fi

printf 'plays' >"$root/var/lib/yearbook-kiosk/data/plays"
chown --reference "$root/var/lib/yearbook-kiosk/data" "$root/var/lib/yearbook-kiosk/data/plays"
chmod 600 "$root/var/lib/yearbook-kiosk/data/plays"
expect 'it installs again' install "$class" --settings "$scratch/kiosk.conf"
expect 'what was played is still there' test -f "$root/var/lib/yearbook-kiosk/data/plays"
rm "$root/var/lib/yearbook-kiosk/data/plays"
state >"$scratch/twice"
expect 'twice is the same as once' same "$scratch/once" "$scratch/twice"
expect 'again without settings it keeps those it has' install "$class"
state >"$scratch/thrice"
expect 'that, too, is the same' same "$scratch/once" "$scratch/thrice"

expect 'it is undone' install --undo --save "$scratch/kept.tar.gz"
state >"$scratch/after"
expect 'nothing is left of it' same "$scratch/before" "$scratch/after"
expect 'what was kept is saved' tar -tzf "$scratch/kept.tar.gz" ./data/kiosk.conf
expect 'undone twice is the same as once' install --undo
state >"$scratch/after"
expect 'still nothing is left' same "$scratch/before" "$scratch/after"

rm "$root/etc/systemd/system/display-manager.service"
state >"$scratch/before"
expect 'it installs where there is no login screen' install "$class"
expect 'and is undone there' install --undo
state >"$scratch/after"
expect 'without a trace' same "$scratch/before" "$scratch/after"

exit "$failed"
