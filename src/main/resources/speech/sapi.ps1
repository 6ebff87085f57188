# Speaks through SAPI 5 for as long as its standard input is open. SapiProcess tells the protocol.
# One thread does everything: a line is awaited for a moment, then the voice is looked at.
$ErrorActionPreference = 'Stop'
$utf8 = New-Object System.Text.UTF8Encoding $false

function Tell([string] $line) {
    $script:answers.Write($line + "`n")
    $script:answers.Flush()
}

function Pack([string] $text) {
    [Convert]::ToBase64String($utf8.GetBytes($text))
}

function Unpack([string] $word) {
    $utf8.GetString([Convert]::FromBase64String($word))
}

$script:answers = New-Object System.IO.StreamWriter ([Console]::OpenStandardOutput()), $utf8
$orders = New-Object System.IO.StreamReader ([Console]::OpenStandardInput()), $utf8
Add-Type -AssemblyName System.Speech
$speaker = New-Object System.Speech.Synthesis.SpeechSynthesizer

foreach ($installed in $speaker.GetInstalledVoices()) {
    $voice = $installed.VoiceInfo
    if ($installed.Enabled -and $voice.Culture -and $voice.Culture.Name) {
        Tell "VOICE $($voice.Culture.Name) $(Pack $voice.Name)"
    }
}
Tell 'READY'

$prompt = $null
$number = ''
$next = $orders.ReadLineAsync()
while ($true) {
    if ($null -ne $prompt -and $prompt.IsCompleted) {
        $prompt = $null
        Tell "DONE $number"
    }
    if (-not $next.Wait(20)) { continue }
    if ($null -eq $next.Result) { break }
    $order = $next.Result.Split(' ')
    $next = $orders.ReadLineAsync()
    $speaker.SpeakAsyncCancelAll()
    $prompt = $null
    if ($order[0] -ne 'SPEAK') { continue }
    $number = $order[1]
    try {
        $speaker.SelectVoice((Unpack $order[2]))
        $speaker.Rate = [int] $order[3]
        $speaker.Volume = [int] $order[4]
        $prompt = $speaker.SpeakAsync((Unpack $order[5]))
    } catch {
        Tell "FAILED $number"
    }
}
$speaker.SpeakAsyncCancelAll()
$speaker.Dispose()
