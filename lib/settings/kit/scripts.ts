import { KEY_NAMES } from '../managed/keys';
import type { Sample } from './samples';
import { installedBy, TARGETS } from './targets';

/** Sets a sample on this computer, or takes it away again; for Intune's scripts, SCCM and by hand. */
export function powershellInstall(sample: Sample): string {
  const browsers = TARGETS.map((target) => {
    const settings = Object.entries(installedBy(target)).map(([name, value]) => `'${name}' = '${value}'`);
    return `  '${target.name}' = @{ Root = 'HKLM:\\${target.registry}'; Own = '${target.own}'; Id = '${target.id}'; Installed = @{ ${settings.join('; ')} } }`;
  });
  return `# Installs Discreet and sets its policy on this computer. Run as administrator.
#   powershell -ExecutionPolicy Bypass -File install-discreet.ps1 [-Browser chrome|edge|firefox] [-Remove]
param(
  [ValidateSet('chrome', 'edge', 'firefox')] [string] $Browser = 'chrome',
  [switch] $Remove
)
$ErrorActionPreference = 'Stop'

$Policy = @'
${JSON.stringify(sample, null, 2)}
'@ | ConvertFrom-Json

$Browsers = @{
${browsers.join('\n')}
}
$Target = $Browsers[$Browser]
$Own = Join-Path $Target.Root $Target.Own
$Settings = Join-Path $Target.Root ('ExtensionSettings\\' + $Target.Id)

# What was there before goes, so that no value of an older policy is left behind.
if (Test-Path $Own) { Remove-Item $Own -Recurse -Force }
if ($Remove) {
  # A browser that sees this takes the extension out, with the users' encrypted records.
  if (Test-Path $Settings) { Remove-Item $Settings -Recurse -Force }
  Write-Output "Discreet was taken away from $Browser."
  exit 0
}

function Set-Cell([string] $Key, [string] $Name, $Value) {
  if (-not (Test-Path $Key)) { New-Item $Key -Force | Out-Null }
  if ($Value -is [bool]) { New-ItemProperty $Key -Name $Name -Value ([int] $Value) -PropertyType DWord -Force | Out-Null }
  elseif ($Value -is [int] -or $Value -is [long]) { New-ItemProperty $Key -Name $Name -Value ([int] $Value) -PropertyType DWord -Force | Out-Null }
  elseif ($Value -is [string]) { New-ItemProperty $Key -Name $Name -Value $Value -PropertyType String -Force | Out-Null }
  else { New-ItemProperty $Key -Name $Name -Value (ConvertTo-Json @($Value) -Compress -Depth 5) -PropertyType String -Force | Out-Null }
}

foreach ($Name in $Target.Installed.Keys) { Set-Cell $Settings $Name $Target.Installed[$Name] }
foreach ($Property in $Policy.PSObject.Properties) {
  $Value = $Property.Value
  if ($Value -is [array] -and @($Value | Where-Object { $_ -isnot [string] }).Count -eq 0) {
    for ($At = 0; $At -lt $Value.Count; $At++) { Set-Cell (Join-Path $Own $Property.Name) ([string] ($At + 1)) $Value[$At] }
  }
  elseif ($Value -is [System.Management.Automation.PSCustomObject]) {
    foreach ($Field in $Value.PSObject.Properties) { Set-Cell (Join-Path $Own $Property.Name) $Field.Name $Field.Value }
  }
  else { Set-Cell $Own $Property.Name $Value }
}
Write-Output "Discreet is set for $Browser. Restart it, and look at its policy page."
`;
}

/** Says in plain words what is set on a Windows computer, and what is missing. */
export function powershellVerify(): string {
  const browsers = TARGETS.map(
    ({ name, registry, own, id }) => `  '${name}' = @{ Root = '${registry}'; Own = '${own}'; Id = '${id}' }`,
  );
  return `# Says whether Discreet is installed by policy on this computer, and what its policy is. Changes nothing.
#   powershell -ExecutionPolicy Bypass -File verify-discreet.ps1
# Exit status: 0 when at least one browser is complete, 1 otherwise (for Intune's detection).
$Known = @(${KEY_NAMES.map((key) => `'${key}'`).join(', ')})
$Browsers = [ordered] @{
${browsers.join('\n')}
}

# Registry files and scripts write a key for each extension; Group Policy and Intune one text of JSON, or the older list.
function Test-Forced([string] $Root, [string] $Id) {
  $Settings = Join-Path $Root ('ExtensionSettings\\' + $Id)
  if ((Test-Path $Settings) -and ((Get-ItemProperty $Settings).installation_mode -eq 'force_installed')) { return $true }
  if (Test-Path $Root) {
    $Text = @((Get-Item $Root).GetValue('ExtensionSettings')) -join ' '
    try { $Entry = ($Text | ConvertFrom-Json).$Id } catch { $Entry = $null }
    if ($Entry -and ($Entry.installation_mode -eq 'force_installed')) { return $true }
  }
  $List = Join-Path $Root 'ExtensionInstallForcelist'
  if (Test-Path $List) {
    $Key = Get-Item $List
    foreach ($Each in $Key.GetValueNames()) { if (([string] $Key.GetValue($Each)) -like "$Id*") { return $true } }
  }
  return $false
}

$Complete = 0
foreach ($Name in $Browsers.Keys) {
  $Target = $Browsers[$Name]
  $Installed = $false
  $Set = 0
  # Of the computer, and of the user who runs this.
  foreach ($Hive in 'HKLM:', 'HKCU:') {
    $Root = Join-Path $Hive $Target.Root
    if (Test-Forced $Root $Target.Id) { $Installed = $true; Write-Output "$($Name): installed by policy ($Root)." }
    $Own = Join-Path $Root $Target.Own
    if (-not (Test-Path $Own)) { continue }
    $Key = Get-Item $Own
    foreach ($Each in @($Key.GetValueNames()) + @($Key.GetSubKeyNames())) {
      if ($Known -contains $Each) { $Set++; Write-Output "$($Name):   $Each" } else { Write-Output "$($Name):   $Each is no key of Discreet." }
    }
  }
  if (-not $Installed) { Write-Output "$($Name): NOT installed by policy." }
  if ($Set -eq 0) { Write-Output "$($Name): no policy of its own." }
  if ($Installed -and $Set -gt 0) { $Complete++ }
}
if ($Complete -eq 0) { Write-Output 'No browser of this computer has Discreet with a policy.'; exit 1 }
Write-Output 'What a browser makes of it stands on the policy page of Discreet.'
`;
}

/** The same on Linux. */
export function shellVerify(): string {
  const [chrome, , firefox] = TARGETS;
  return `#!/bin/sh
# Says whether Discreet is installed by policy on this computer, and what its policy is. Changes nothing.
#   sh verify-discreet.sh [ROOT]     ROOT: another root than /, to look at a disk that is not running
# Exit status: 0 when at least one browser is complete, 1 otherwise.
root=\${1:-}
known='${KEY_NAMES.join(' ')}'
complete=0

look() { # file
  file=$1
  [ -e "$file" ] || return 0
  if [ ! -r "$file" ]; then echo "$browser: $file cannot be read. Browsers need it to be readable by all."; return 0; fi
  if command -v python3 >/dev/null 2>&1 && ! python3 -m json.tool "$file" >/dev/null 2>&1; then
    echo "$browser: $file is no JSON, and the browser passes over all of it."
    return 0
  fi
  grep -q "\\"$id[\\";]" "$file" || return 0
  seen=yes
  echo "$browser: $file speaks of Discreet."
  text=$(tr '\\r\\n' '  ' <"$file")
  # Its own entry among the extensions, or a line of the older list.
  if printf '%s' "$text" | grep -q "\\"$id\\"[[:space:]]*:[[:space:]]*{[^{}]*\\"force_installed\\""; then installed=yes; fi
  if printf '%s' "$text" | grep -q "\\"$id;"; then installed=yes; fi
  # What stands before the extension's own policy is somebody else's.
  case $text in *'"3rdparty"'*) own=\${text#*'"3rdparty"'} ;; *) own= ;; esac
  case $own in *"\\"$id\\""*) own=\${own#*"\\"$id\\""} ;; *) own= ;; esac
  for key in $known; do
    if printf '%s' "$own" | grep -q "\\"$key\\"[[:space:]]*:"; then echo "$browser:   $key"; found=$((found + 1)); fi
  done
}

survey() { # browser, id, files: a browser takes them together
  browser=$1 id=$2 seen=no installed=no found=0
  shift 2
  for each in "$@"; do look "$each"; done
  [ "$seen" = yes ] || return 0
  if [ "$installed" = yes ]; then echo "$browser:   it is installed by policy."
  else echo "$browser:   it is NOT installed by policy."; fi
  [ "$found" -gt 0 ] || echo "$browser:   no policy of its own."
  if [ "$installed" = yes ] && [ "$found" -gt 0 ]; then complete=$((complete + 1)); fi
}

survey Chromium '${chrome?.id}' "$root"/etc/chromium/policies/managed/*.json
survey Chrome '${chrome?.id}' "$root"/etc/opt/chrome/policies/managed/*.json
survey Edge '${chrome?.id}' "$root"/etc/opt/edge/policies/managed/*.json
survey Firefox '${firefox?.id}' "$root"/etc/firefox/policies/policies.json "$root"/usr/lib/firefox*/distribution/policies.json

if [ "$complete" -eq 0 ]; then echo 'No browser of this computer has Discreet with a policy.'; exit 1; fi
echo 'What a browser makes of it stands on the policy page of Discreet.'
`;
}
