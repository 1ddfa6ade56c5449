#!/usr/bin/env bash
# Tries every way out of the kiosk: packaging/kiosk/escape-test.sh [PROGRAM]
#
# The kiosk's own session runs on a screen of its own that nobody sees, once on a bare X server, as
# it is installed, and once under a window manager (openbox, with the keys that it binds by itself,
# but a single desktop).
# A loop stands for systemd. PROGRAM is the game, target/yearbook/bin/yearbook without it; it needs
# Xvfb, xdotool and openbox.

# shellcheck disable=SC2317 # try calls the functions
set -euo pipefail

here=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")
root=$(dirname "$(dirname "$here")")
session=$here/files/usr/lib/yearbook-kiosk/session
restart=$(sed -n 's/^RestartSec=//p' "$here/files/etc/systemd/system/yearbook-kiosk.service")
width=1280 height=800
patience=60 # seconds for a start on a busy machine

scratch=$(mktemp -d)
export YEARBOOK=${1:-$root/target/yearbook/bin/yearbook}
export YEARBOOK_CLASS=$root/assets/demo-class
export YEARBOOK_DATA=$scratch/data
printf '2468\n2468\n' | "$YEARBOOK" kiosk --set-pin --data "$YEARBOOK_DATA"
failed=0
jobs=()

stop() {
  touch "$scratch/stop"
  if [[ -f $scratch/pid ]]; then kill -9 "$(<"$scratch/pid")" 2>/dev/null || :; fi
  ((${#jobs[@]} == 0)) || kill "${jobs[@]}" 2>/dev/null || :
  wait 2>/dev/null || :
  jobs=()
}
trap 'stop; rm -rf "$scratch"' EXIT

now() { date +%s%N; }
ms_since() { echo $((($(now) - $1) / 1000000)); }

screen() {
  rm -f "$scratch"/{display,stop,pid}
  Xvfb -displayfd 3 -screen 0 ${width}x${height}x24 -nolisten tcp 3>"$scratch/display" 2>/dev/null &
  jobs+=($!)
  until [[ -s $scratch/display ]]; do sleep 0.1; done
  DISPLAY=:$(<"$scratch/display")
  export DISPLAY
}

# Restart=always
supervise() {
  while [[ ! -e $scratch/stop ]]; do
    "$session" >>"$scratch/log" 2>&1 &
    echo $! >"$scratch/pid"
    wait $! 2>/dev/null || :
    sleep "$restart"
  done
}

alive() { kill -0 "$(<"$scratch/pid")" 2>/dev/null; }
focus() { xdotool getwindowfocus 2>/dev/null || echo none; }
fills() {
  local X=- Y=- WIDTH=- HEIGHT=-
  eval "$(xdotool getwindowgeometry --shell "$1" 2>/dev/null | grep -E '^(X|Y|WIDTH|HEIGHT)=')"
  [[ "$X $Y $WIDTH $HEIGHT" = "0 0 $width $height" ]]
}
seen() { xdotool search --onlyvisible --name 'Class of 1984' 2>/dev/null | grep -qx "$1"; }
under_the_finger() { # what lies on top, in the middle of the screen
  local WINDOW=-
  xdotool mousemove $((width / 2)) 3
  eval "$(xdotool getmouselocation --shell 2>/dev/null | grep '^WINDOW=')"
  echo "$WINDOW"
}

# The window has the focus, the whole screen and nothing above it, and it is the same one still.
in_place() {
  alive && [[ $(<"$scratch/pid") = "$process" ]] && [[ $(focus) = "$window" ]] &&
    seen "$window" && fills "$window" && [[ $(under_the_finger) = "$on_top" ]]
}

await_window() {
  local began
  began=$(now)
  until alive && window=$(focus) && [[ $window =~ ^[0-9]+$ ]] && seen "$window" && fills "$window"; do
    (($(ms_since "$began") < patience * 1000)) || { echo "no kiosk"; cat "$scratch/log"; exit 1; }
    sleep 0.1
  done
  process=$(<"$scratch/pid")
  on_top=$(under_the_finger)
}

tell() {
  if [[ $1 = ok ]]; then tried=$((tried + 1)); else
    failed=1
    printf 'NOT   %s: %s\n' "$where" "$2"
  fi
}

# try NAME COMMAND…: does it, lets it work, and looks whether all is in place within two seconds.
try() {
  local name=$1 began
  shift
  if ! "$@" >/dev/null 2>&1; then
    tell not "$name could not be tried"
  fi
  sleep 0.2
  began=$(now)
  until in_place; do
    if (($(ms_since "$began") > 2000)); then
      tell not "$name"
      return
    fi
    sleep 0.1
  done
  tell ok
}

drag() { # FROM-X FROM-Y TO-X TO-Y
  xdotool mousemove "$1" "$2" mousedown 1
  xdotool mousemove $((($1 + $3) / 2)) $((($2 + $4) / 2)) mousemove "$3" "$4" mouseup 1
}
hold() { # X Y
  xdotool mousemove "$1" "$2" mousedown 1
  sleep 3.5
  xdotool mouseup 1
}

keys=(
  Escape F1 F5 F10 F11 F12 Menu shift+F10 Print
  alt+F1 alt+F2 alt+F4 alt+F7 alt+F8 alt+F9 alt+F10 alt+space alt+Tab alt+shift+Tab alt+Escape
  ctrl+w ctrl+q ctrl+n ctrl+t ctrl+o ctrl+p ctrl+s ctrl+c ctrl+z ctrl+F4 ctrl+Escape ctrl+shift+Escape
  ctrl+shift+i ctrl+shift+w ctrl+plus ctrl+minus
  ctrl+alt+Delete ctrl+alt+BackSpace ctrl+alt+t ctrl+alt+l ctrl+alt+Left ctrl+alt+Right
  ctrl+alt+Up ctrl+alt+Down ctrl+alt+F1 ctrl+alt+F2 ctrl+alt+F3 ctrl+alt+F7
  super super+d super+e super+l super+m super+r super+Tab super+Up super+Down super+F1
  XF86LogOff XF86Sleep XF86PowerOff XF86WWW XF86HomePage XF86Calculator XF86Back XF86Close
)

try_all() {
  local key
  for key in "${keys[@]}"; do try "$key" xdotool key "$key"; done
  for key in 2 3 4 5 8 9; do
    try "button $key" xdotool mousemove 640 400 click "$key"
    try "button $key, twice" xdotool mousemove 20 20 click --repeat 2 "$key"
  done
  try 'drag from the top' drag 640 0 640 500
  try 'drag from the left' drag 0 400 800 400
  try 'drag from the right' drag 1279 400 400 400
  try 'drag from the bottom' drag 640 799 640 200
  try 'drag of the window' xdotool keydown alt mousemove 640 400 mousedown 1 \
    mousemove 700 500 mouseup 1 keyup alt
  try 'another size of the window' xdotool keydown alt mousemove 640 400 mousedown 3 \
    mousemove 700 500 mouseup 3 keyup alt
  try 'a corner, held' hold 3 3
  try 'a wrong PIN' xdotool key 1 3 5 7 Return
  try 'Escape on the pad' xdotool key Escape
  try 'Alt+F4 on the pad' xdotool key alt+F4
  if [[ $where != bare ]]; then
    try 'minimize' xdotool windowminimize "$window"
    try 'minimize, by the menu of the window' xdotool key alt+space n
    try 'close, by the menu of the window' xdotool key alt+space c
    try 'no full screen, by the menu of the window' xdotool key alt+space r
  fi
}

kill_it() {
  local began again window_ms process_ms
  began=$(now)
  kill -9 "$process"
  again=$process
  until [[ $again != "$process" ]] && alive; do
    again=$(<"$scratch/pid")
    sleep 0.05
  done
  process_ms=$(ms_since "$began")
  await_window
  window_ms=$(ms_since "$began")
  printf 'ok    %s: killed, it runs again after %s ms and can be played after %s ms\n' \
    "$where" "$process_ms" "$window_ms"
  ((process_ms <= 5000)) || tell not 'back within five seconds'
}

for where in bare openbox; do
  screen
  if [[ $where = openbox ]]; then
    # A second desktop is a desktop without the kiosk: no program can prevent that.
    sed -E '/<desktops>/,/<\/desktops>/s|<number>[0-9]+<|<number>1<|' /etc/xdg/openbox/rc.xml \
      >"$scratch/rc.xml"
    openbox --config-file "$scratch/rc.xml" 2>/dev/null &
    jobs+=($!)
  fi
  supervise &
  jobs+=($!)
  await_window
  tried=0
  try_all
  printf 'ok    %s: %s ways out lead nowhere\n' "$where" "$tried"
  kill_it
  stop
done
exit "$failed"
