#!/usr/bin/env bash
# Proves the .deb that package.sh made in a scratch Debian system, as root:
#
#   need=xvfb,xauth,libgtk-3-0,libglib2.0-bin,shared-mime-info,desktop-file-utils,procps,zip,unzip
#   debootstrap --include=$need bookworm TREE
#   packaging/linux/test.sh TREE
#
# The game is installed there, plays a whole game by itself, is opened by a class file, and removed.

# shellcheck disable=SC2317 # expect calls the functions
set -euo pipefail

tree=$(readlink -f "$1")
here=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")
root=$(dirname "$(dirname "$here")")
package=$(ls "$root"/target/packages/*.deb)
failed=0

expect() { # expect CLAIM COMMAND…
  local claim=$1
  shift
  if "$@" >/tmp/said.$$ 2>&1; then
    printf 'ok    %s\n' "$claim"
  else
    printf 'NOT   %s\n' "$claim"
    sed 's/^/      /' /tmp/said.$$
    failed=1
  fi
  rm -f /tmp/said.$$
}

inside() { # inside COMMAND: as a shell there would run it
  chroot "$tree" env -i HOME=/tmp/player XDG_DATA_HOME=/tmp/player XDG_DATA_DIRS=/usr/share \
    LANG=C.UTF-8 PATH=/usr/sbin:/usr/bin:/sbin:/bin JAVA_TOOL_OPTIONS="${java_options:-}" \
    DEBIAN_FRONTEND=noninteractive sh -c "$1"
}

traces() { (cd "$tree" && find usr etc var/lib -name '*yearbook*' ! -path 'var/lib/dpkg/*' | sort); }
in_window() { java_options=$1 inside "xvfb-run -a -s '-screen 0 1280x800x24' $2"; }
plays() { in_window -Dyearbook.rehearsal=true "timeout 120 $1"; }
takes_cache() {
  java_options=-Xlog:class+load:file=/tmp/loaded inside 'yearbook --version' &&
    (($(grep -c 'shared objects file' "$tree/tmp/loaded") > 3000))
}
makes_class() {
  inside 'cp -R /usr/lib/yearbook/lib/demo-class /tmp/class &&
    yearbook publish /tmp/class --out "/tmp/Köln 84.yearbook"'
}
is_ours() {
  inside 'gio info -a standard::content-type "/tmp/Köln 84.yearbook"' | grep yearbookgame &&
    inside 'gio mime application/vnd.yearbookgame.class+zip' | grep yearbook.desktop
}
opened_plays() { # the game outlives what opened it, and remembers the class
  plays "sh -c 'gio open \"/tmp/Köln 84.yearbook\"; sleep 3; while pgrep -f [l]ib/runtime/bin/java >/dev/null; do sleep 1; done'" &&
    grep -rq '"title"' "$tree"/tmp/player/*/classes.json
}
shows_new_words() { # the version's own word, in the very class that the cache holds
  inside 'cd /tmp && mkdir changed && cd changed && jar=/usr/lib/yearbook/lib/app/yearbook-game.jar
    class="org/yearbookgame/cli/YearbookCommand\$Version.class"
    unzip -q $jar "$class" && LC_ALL=C sed -i "s/yearbook /Jahrbuch /" "$class" && zip -q $jar "$class"
    yearbook --version' | grep Jahrbuch
}

mkdir -p "$tree/tmp/player"
mountpoint -q "$tree/proc" || mount -t proc proc "$tree/proc"
trap 'umount "$tree/proc"; rm -rf "$tree"/tmp/{player,class,changed,loaded,package.deb,*.yearbook}' EXIT
cp "$package" "$tree/tmp/package.deb"
before=$(traces)

expect "it is installed" inside 'dpkg -i /tmp/package.deb'
expect "it takes its start-up cache" takes_cache
expect "it plays a whole game in a window" plays yearbook
expect "a class goes out as a file" makes_class
expect "the file is known as a class of the game" is_ours
expect "the file opens the game, which plays it" opened_plays
expect "what was changed since is not run out of the cache" shows_new_words
expect "it is removed" inside 'dpkg -P yearbook-game'
expect "nothing of it is left" test "$(traces)" = "$before"
exit $failed
