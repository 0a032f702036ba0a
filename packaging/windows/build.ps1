# The wheel, the frozen folder and the installer, on Windows with Python 3.11 to 3.13 and Inno Setup 6 (ISCC on PATH).
#   powershell -File packaging\windows\build.ps1
$ErrorActionPreference = "Stop"
$root = Resolve-Path "$PSScriptRoot\..\.."
Set-Location $root

foreach ($script in "wheel.py", "bundle.py") {
    python "packaging\$script"
    if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }
}
$version = python -c "import sys; sys.path.insert(0, 'packaging'); import building; print(building.version())"
$packages = Join-Path $root "build\packages"
ISCC "/DVersion=$version" "/DFolder=$packages\bundle\playground" "/DIcon=$packages\icons\playground.ico" `
    "/O$root\dist" "packaging\windows\installer.iss"
exit $LASTEXITCODE
