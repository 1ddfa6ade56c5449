#!/usr/bin/env bash
# Builds what is given to people: packaging/package.sh
#
# On Linux target/packages holds then a .tar.gz to unpack anywhere and a .deb, on macOS a .dmg, on
# Windows an .msi: each with the game, its libraries, a Java of its own, and all their licences.
set -euo pipefail

root=$(dirname "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")")
common=$root/packaging/common
work=$root/target/package
out=$root/target/packages

case $(uname) in
  Linux) system=linux ;;
  Darwin) system=mac ;;
  *) system=windows ;;
esac

jdk=$("$common/find-java" jdk)

echo "Building the game …"
(cd "$root" && JAVA25_HOME=$jdk mvn -B -q -Ppackages package -Dmaven.test.skip -Djacoco.skip)
version=$(unzip -p "$root/target/yearbook/lib/yearbook-game.jar" META-INF/MANIFEST.MF |
  tr -d '\r' | sed -n 's/^Implementation-Version: \([0-9.]*\).*/\1/p')

rm -rf "$work" "$out"
mkdir -p "$work" "$out"

echo "Linking a Java with what the game needs …"
"$common/link-runtime" "$jdk" "$root/target/yearbook/javafx" "$work/runtime"

echo "Gathering libraries and licences …"
"$common/gather-libraries" "$root/target/yearbook/lib" "$work"
"$common/gather-licences" "$work/app" "$work/runtime" "$root" "$work/licenses"
cp -R "$root/target/yearbook/demo-class" "$work/demo-class"
cp "$root/target/sbom/bom.json" "$work/licenses/sbom.cdx.json"

"$root/packaging/$system/package" "$work" "$version" "$out"

echo
echo "Size of each part, in MB:"
shopt -s nullglob
debs=("$out"/*.deb)
"$common/list-sizes" "$work" ${debs[0]:+"${debs[0]}"}
echo
ls -l "$out"
