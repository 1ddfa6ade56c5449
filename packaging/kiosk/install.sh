#!/usr/bin/env bash
# Makes a Debian or Ubuntu laptop a kiosk, or again what it was:
#
#   sudo packaging/kiosk/install.sh CLASS [--settings FILE] [--root DIR]
#   sudo packaging/kiosk/install.sh --undo [--save FILE] [--root DIR]
#
# CLASS is a class folder. --settings is the kiosk.conf that the four pages of "Start the kiosk…"
# wrote; without it, that of whoever calls sudo is taken. Run again it replaces both, and keeps what
# was played. --undo leaves no trace of the kiosk; --save first packs what it kept into a .tar.gz.
# --root works on a tree of a system that is not running: nothing is installed or started there.
set -euo pipefail

here=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")
user=yearbook-kiosk
state=/var/lib/yearbook-kiosk
memory=/etc/yearbook-kiosk # what was there before
packages=(xserver-xorg-core xserver-xorg-input-libinput xinit x11-xserver-utils)

say() { printf '%s\n' "$*"; }
fail() { printf '%s\n' "$*" >&2; exit 1; }
is_live() { [[ -z $root ]]; }
usage() { sed -n '2,10s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"; }

root='' class='' settings='' save='' undo=
while (($#)); do
  case $1 in
    -h | --help) usage; exit ;;
    --undo) undo=yes ;;
    --root | --settings | --save)
      [[ -n ${2:-} ]] || fail "$1 needs a value."
      declare "${1#--}=$2"
      shift ;;
    -*) fail "Not known: $1. See --help." ;;
    *) class=$1 ;;
  esac
  shift
done
if [[ -n $root ]]; then
  root=$(realpath -e "$root")
  if [[ $root = / ]]; then root=; fi
fi
((EUID == 0)) || fail "This changes the system: call it by sudo."

# Every file of the kiosk, by its place in the system.
files() { (cd "$here/files" && find . -type f -printf '/%P\n' | sort); }

is_installed() { [[ -d $root$memory ]]; }

has_user() { grep -q "^$user:" "$root/etc/passwd"; }

install_packages() {
  local package
  local -a missing=()
  for package in "${packages[@]}"; do
    dpkg -s "$package" >/dev/null 2>&1 || missing+=("$package")
  done
  if ((${#missing[@]})); then
    apt-get install -y --no-install-recommends "${missing[@]}"
    printf '%s\n' "${missing[@]}" >>"$memory/packages"
  fi
}

# Folders that are made for a file go again with it; deeper ones are remembered first.
remember_folders() {
  local folder=$1
  while [[ ! -d $root$folder ]]; do
    printf '%s\n' "$folder" >>"$root$memory/folders"
    folder=$(dirname "$folder")
  done
}

# link LINK TARGET: sets a link of systemd's, and remembers once what it was.
link() {
  local kept
  kept=$root$memory/before-$(basename "$1")
  if [[ ! -e $kept ]]; then
    readlink "$root$1" >"$kept" || : # it was none
  fi
  ln -sfn "$2" "$root$1"
}

unlink_again() {
  local kept before
  kept=$root$memory/before-$(basename "$1")
  [[ -e $kept ]] || return 0
  before=$(<"$kept")
  rm -f "$root$1"
  if [[ -n $before ]]; then ln -s "$before" "$root$1"; fi
}

# copy FROM TO: takes the place of what was there, whole or not at all.
copy() {
  rm -rf "$2.new"
  cp -RL "$1" "$2.new"
  chmod -R u=rwX,g=rX,o= "$2.new"
  rm -rf "$2"
  mv "$2.new" "$2"
}

own() { # own WHOSE PATH…: by the numbers that the tree knows, which may not be this system's
  local ids
  ids=$(awk -F: -v name="$user" '$1 == name {print $3 ":" $4}' "$root/etc/passwd")
  case $1 in
    user) chown -R "$ids" "${@:2}" ;;
    group) chown -R "0:${ids#*:}" "${@:2}" ;;
  esac
}

install_kiosk() {
  [[ -f $class/class.json || -f $class/students.csv ]] || fail "No class folder: ${class:-none was named}."
  [[ -x $root/usr/bin/yearbook ]] || fail "The game is not installed: first install its .deb."
  if [[ -z $settings && -n ${SUDO_USER:-} ]]; then
    settings=$(getent passwd "$SUDO_USER" | cut -d: -f6)/.local/share/yearbook-game/kiosk.conf
    [[ -f $settings ]] || settings=
  fi
  [[ -z $settings || -f $settings ]] || fail "No settings: $settings."

  mkdir -p "$root$memory"
  chmod 755 "$root$memory"
  if is_live; then install_packages; fi
  has_user || useradd ${root:+--prefix "$root"} --system --user-group --no-create-home \
    --home-dir "$state" --shell /usr/sbin/nologin --comment 'The Yearbook Game' "$user"

  local file mode
  while read -r file; do
    case $file in /usr/lib/*) mode=755 ;; *) mode=644 ;; esac
    remember_folders "$(dirname "$file")"
    install -D -m "$mode" "$here/files$file" "$root$file"
  done < <(files)

  mkdir -p "$root$state"/{data,Documents}
  own user "$root$state"
  copy "$class" "$root$state/class"
  own group "$root$state/class"
  if [[ -n $settings ]]; then
    install -m 600 "$settings" "$root$state/data/kiosk.conf"
    own user "$root$state/data/kiosk.conf"
  fi
  chmod 750 "$root$state"

  link /etc/systemd/system/display-manager.service /etc/systemd/system/yearbook-kiosk.service
  link /etc/systemd/system/default.target /lib/systemd/system/graphical.target
  if is_live; then
    systemctl daemon-reload
    sysctl -q -p /etc/sysctl.d/90-yearbook-kiosk.conf || :
  fi
  say "This computer is a kiosk from its next start on. To make it again what it was:"
  say "  sudo $here/install.sh --undo"
  grep -qs '^ *pin *=' "$root$state/data/kiosk.conf" || say "No PIN is set. Set one:" \
    "sudo runuser -u $user -- yearbook kiosk --set-pin --data $state/data"
}

remove_kiosk() {
  is_installed || { say "No kiosk is installed."; return; }
  if [[ -n $save ]]; then
    (umask 077 && tar -C "$root$state" -czf "$save" .)
    say "What the kiosk kept is in $save."
  fi
  if is_live; then systemctl stop yearbook-kiosk.service || :; fi
  unlink_again /etc/systemd/system/display-manager.service
  unlink_again /etc/systemd/system/default.target
  local file
  while read -r file; do
    rm -f "$root$file"
  done < <(files)
  while read -r file; do
    rmdir --ignore-fail-on-non-empty "$root$file" || :
  done < <(cat "$root$memory/folders" 2>/dev/null)
  rm -rf "$root$state"
  if has_user; then userdel ${root:+--prefix "$root"} "$user"; fi
  if is_live; then
    systemctl daemon-reload
    if [[ -f $memory/packages ]]; then xargs -r apt-get remove -y <"$memory/packages"; fi
  fi
  rm -rf "$root$memory"
  say "This computer is no kiosk any more. It shows its own login from its next start on."
}

if [[ -n $undo ]]; then remove_kiosk; else install_kiosk; fi
