#!/usr/bin/env bash
# Proves, on Linux, that what jpackage makes for Windows and macOS takes its start-up cache from the
# second start on: packaging/common/test-image.sh, after packaging/package.sh
set -euo pipefail

common=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")
root=$(dirname "$(dirname "$common")")
jdk=$("$common/find-java" jdk)
work=$root/target/test-image
image="$work/out/Yearbook Game"
[[ -d $root/target/package/app ]] || { echo "Please run packaging/package.sh first." >&2; exit 1; }
if [[ -z ${DISPLAY:-} ]]; then
  exec xvfb-run -a -s "-screen 0 1280x800x24" "$0" "$@"
fi

rm -rf "$work"
mkdir -p "$work"
cp -a "$root"/target/package/{app,native,runtime,demo-class,licenses} "$work"
sleep 2 # or jpackage might give the jars the very times that they have

options=()
while IFS= read -r option; do
  case $option in
    --license-file | --file-associations) skip=1 ;; # packages have them, images have not
    *) [[ ${skip:-} ]] && skip='' || options+=("$option") ;;
  esac
done < <("$common/jpackage-image" "$work" 0.0.0 "$jdk" "$root")
"$jdk/bin/jpackage" --type app-image --dest "$work/out" "${options[@]}"

# Starts the game and tells whether Java has mapped the cache.
takes_cache() {
  "$image/bin/Yearbook Game" play --data "$work/data" >"$work/log" 2>&1 &
  local game=$!
  sleep 8
  local found=0
  grep -q 'yearbook-.*\.aot' "/proc/$game/maps" && found=1
  kill "$game"
  wait "$game" || true
  [[ $found = 1 ]]
}

if takes_cache; then
  echo "The first start took the cache: jpackage keeps times now, and jar-times can go." >&2
fi
takes_cache || { echo "The second start did not take the cache." >&2; exit 1; }
echo "The second start took the cache."
