#!/usr/bin/env bash
# Builds the game where that is due and starts it: packaging/run.sh [ARGUMENTS OF THE GAME]
set -euo pipefail

root=$(dirname "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")")
home=$root/target/yearbook
built=$home/.built

say() { printf '%s\n' "$*" >&2; }
has() { command -v "$1" >/dev/null; }

# Folders count too: they change when a file in them is deleted.
out_of_date() {
  [[ ! -f $built ]] && return
  local changed
  changed=$(find "$root"/{pom.xml,.mvn,src/main,assets,packaging} -newer "$built" -print -quit)
  [[ -n $changed ]]
}

build() {
  local jdk started
  jdk=$("$root/packaging/common/find-java" jdk)
  if ! has mvn; then
    say "Building the game needs Maven: install the package \"maven\" of your system."
    exit 1
  fi
  say "Building the game …"
  started=$root/target/started # what changes during the build is built the next time
  mkdir -p "$root/target" && touch "$started"
  (cd "$root" && JAVA25_HOME=$jdk mvn -B -q package -Dmaven.test.skip -Djacoco.skip >&2)
  mv "$started" "$built"
}

# Every command but `play` works without a window; what is no command is a class to be played.
opens_window() {
  local argument command=
  for argument; do
    case $argument in
      -h | --help | -V | --version) return 1 ;;
      -*) ;;
      *) command=${command:-$argument} ;;
    esac
  done
  case $command in
    check | completion | deal | pages | prepare | publish | remove | results | screens) return 1 ;;
  esac
}

has_libraries() {
  local known library
  known=$(PATH=$PATH:/sbin:/usr/sbin ldconfig -p 2>/dev/null || true; ls /usr/lib)
  for library; do
    [[ $known == *"$library"* ]] || return 1
  done
}

# Prints the command that installs what a window, or only text in a picture, is drawn with.
install_command() {
  local manager
  for manager in apt-get dnf zypper pacman apk none; do
    if has "$manager"; then break; fi
  done
  case "$manager $1" in
    'apt-get window') echo 'apt-get install -y libgtk-3-0' ;;
    'apt-get text') echo 'apt-get install -y libpango-1.0-0 libpangoft2-1.0-0 libfreetype6' ;;
    'dnf window') echo 'dnf install -y gtk3' ;;
    'dnf text') echo 'dnf install -y pango freetype' ;;
    'zypper window') echo 'zypper --non-interactive install libgtk-3-0' ;;
    'zypper text') echo 'zypper --non-interactive install libpango-1_0-0 libfreetype6' ;;
    'pacman window') echo 'pacman -S --noconfirm gtk3' ;;
    'pacman text') echo 'pacman -S --noconfirm pango freetype2' ;;
    'apk window') echo 'apk add gtk+3.0' ;;
    'apk text') echo 'apk add pango freetype' ;;
  esac
}

# install NEED NAME: installs what is missing, or says what to type.
install() {
  local command
  local -a as_root=()
  command=$(install_command "$1")
  if [[ -z $command ]]; then
    say "The game needs $2: install it with your system's package manager."
    exit 1
  fi
  if [[ $(id -u) != 0 ]]; then
    as_root=(sudo -n)
    if ! sudo -n true 2>/dev/null; then
      say "The game needs $2. Type: sudo $command"
      exit 1
    fi
  fi
  say "Installing $2: $command"
  if [[ $command == apt-get* ]]; then
    "${as_root[@]}" apt-get update >/dev/null
  fi
  # shellcheck disable=SC2086 # the command is meant to be split
  "${as_root[@]}" $command >/dev/null
}

if out_of_date; then build; fi

if [[ $(uname) == Linux ]] && opens_window "$@"; then
  if [[ -n ${DISPLAY:-} ]]; then
    has_libraries libgtk-3.so.0 || install window "GTK 3"
  else
    say "There is no display, so GTK 3 is not needed."
    has_libraries libpango-1.0.so.0 libpangoft2-1.0.so.0 libfreetype.so.6 \
      || install text "Pango and FreeType"
  fi
fi

exec "$home/bin/yearbook" "$@"
