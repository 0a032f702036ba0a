; Inno Setup 6: the installer of the folder that packaging/bundle.py leaves. Run by packaging/windows/build.ps1.
; ISCC gets /DVersion=..., /DFolder=... and /DIcon=...

#ifndef Version
  #error Version is not defined: run packaging\windows\build.ps1
#endif

[Setup]
; The id by which Windows knows an earlier version; it never changes.
AppId={{6B0B51C5-6B0E-4D0B-9E52-2C9A6A7C41D7}
AppName=Neural Playground
AppVersion={#Version}
AppPublisher=Neural Playground contributors
DefaultDirName={autopf}\Neural Playground
DefaultGroupName=Neural Playground
DisableProgramGroupPage=yes
LicenseFile={#Folder}\licenses\neural_playground\LICENSE
OutputBaseFilename=neural-playground-{#Version}-windows-setup
SetupIconFile={#Icon}
UninstallDisplayIcon={app}\playground.exe
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
; For oneself without an administrator, or for all.
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ChangesAssociations=yes

[Tasks]
Name: desktopicon; Description: "{cm:CreateDesktopIcon}"; GroupDescription: "{cm:AdditionalIcons}"; Flags: unchecked
Name: filetype; Description: "Open .playground files with Neural Playground"

[Files]
Source: "{#Folder}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[InstallDelete]
; Modules of an earlier version would be found by the registries.
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
Name: "{group}\Neural Playground"; Filename: "{app}\playground.exe"
Name: "{autodesktop}\Neural Playground"; Filename: "{app}\playground.exe"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Classes\.playground"; ValueType: string; ValueData: "NeuralPlayground.Project"; Flags: uninsdeletevalue; Tasks: filetype
Root: HKA; Subkey: "Software\Classes\.playground"; ValueName: "Content Type"; ValueType: string; ValueData: "application/x-neural-playground"; Flags: uninsdeletevalue; Tasks: filetype
Root: HKA; Subkey: "Software\Classes\NeuralPlayground.Project"; ValueType: string; ValueData: "Neural Playground project"; Flags: uninsdeletekey; Tasks: filetype
Root: HKA; Subkey: "Software\Classes\NeuralPlayground.Project\DefaultIcon"; ValueType: string; ValueData: "{app}\playground.exe,0"; Tasks: filetype
Root: HKA; Subkey: "Software\Classes\NeuralPlayground.Project\shell\open\command"; ValueType: string; ValueData: """{app}\playground.exe"" ""%1"""; Tasks: filetype

[Run]
Filename: "{app}\playground.exe"; Description: "{cm:LaunchProgram,Neural Playground}"; Flags: nowait postinstall skipifsilent
