#!/usr/bin/env bash
# The wheel, the app and its disk image, on macOS 13 or newer with Python 3.11 to 3.13.
#   packaging/macos/build.sh
# With SIGN_AS="Developer ID Application: ..." the app is signed; without, it is signed for this Mac alone.
set -euo pipefail
cd "$(dirname "$0")/../.."
PYTHON=${PYTHON:-python3}

"$PYTHON" packaging/wheel.py
"$PYTHON" packaging/bundle.py
version=$("$PYTHON" -c 'import sys; sys.path.insert(0, "packaging"); import building; print(building.version())')
app="build/packages/bundle/Neural Playground.app"
codesign --force --deep --options runtime --sign "${SIGN_AS:--}" "$app"

image=build/packages/image
rm -rf "$image" && mkdir -p "$image"
cp -R "$app" "$image/"
ln -s /Applications "$image/Applications"
hdiutil create -volname "Neural Playground" -srcfolder "$image" -ov -format ULMO \
  "dist/neural-playground-$version-macos-$(uname -m).dmg"
