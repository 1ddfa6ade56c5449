#!/usr/bin/env bash
# How long the packaged game takes to start, beside a window with one label in the very same
# packaging: packaging/bench.sh [TIMES]
#
# Needs packaging/package.sh to have run, and a display; without one it takes Xvfb.
set -euo pipefail

times=${1:-11}
root=$(dirname "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")")
image=$root/target/package/yearbook
lib=$image/lib
jdk=$("$root/packaging/common/find-java" jdk)
work=$root/target/bench-start
[[ -x $image/bin/yearbook ]] || { echo "Please run packaging/package.sh first." >&2; exit 1; }
if [[ -z ${DISPLAY:-} ]]; then
  exec xvfb-run -a -s "-screen 0 1280x800x24" "$0" "$@"
fi

# Jars must lie in one folder, or the cache is not taken: what watches the start goes beside the
# game's, in a copy.
rm -rf "$work"
mkdir -p "$work"/{classes,bare,data}
cp -al "$image" "$work/image"
lib=$work/image/lib
fx=$(printf '%s:' "$root"/target/yearbook/javafx/*.jar)
"$jdk/bin/javac" -proc:none --module-path "${fx%:}" --add-modules javafx.controls \
  -d "$work/classes" "$root"/packaging/bench/*.java
(cd "$work/classes" && "$jdk/bin/jar" cf ../bare/bare.jar Bare.class &&
  "$jdk/bin/jar" cf ../bare/probe.jar Painted*.class)
cp "$work/bare/probe.jar" "$lib/app"

# The bare window gets a cache of its own, made as the game's.
java="$lib/runtime/bin/java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:SoftRefLRUPolicyMSPerMB=10"
java="$java -Xlog:aot=off -Xlog:cds=off"
access=--enable-native-access=ALL-UNNAMED,javafx.graphics
$java -XX:AOTCacheOutput="$work/bare.aot" -XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining \
  $access -cp "$work/bare/bare.jar" Bare closes >/dev/null 2>&1

# A class of 2000, of the demo class's pictures.
"$jdk/bin/java" "$root/packaging/bench/LargeClass.java" "$lib/demo-class" "$work/large" 2000

line=$(grep -- '-cp "' "$image/bin/yearbook" | sed -e 's/.*-cp "//' -e 's/".*//')
classpath=$(eval "echo $line")
cache=$(ls "$lib"/*.aot)
game="$java -XX:AOTCache=$cache -Dorg.sqlite.lib.path=$lib/native -Dorg.sqlite.tmpdir=$lib/native -Dyearbook.demo=$lib/demo-class"
game="$game $access -cp $classpath:$lib/app/probe.jar Painted"
bare="$java -XX:AOTCache=$work/bare.aot $access -cp $work/bare/bare.jar:$work/bare/probe.jar Painted words Bare"
main=org.yearbookgame.Main
data="--data $work/data"

"$jdk/bin/java" -cp "$work/classes" StartBench "$times" \
  "a bare window" 1 "$bare" \
  "home, the example class" 1.25 "$game buttons $main $data" \
  "home, a class of 2000" 1.25 "$game buttons $main play $work/large $data-large" \
  "first round, the example class" 1.5 "$game pictures $main play --start $data" \
  "first round, a class of 2000" 1.5 "$game pictures $main play --start $work/large $data-large"
