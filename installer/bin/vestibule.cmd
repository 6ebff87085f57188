@echo off
rem Starts Vestibule on a JDK 25 or newer. UNTESTED: nobody has run this on Windows yet.
setlocal
set "HOME_FOLDER=%~dp0.."
set "JAVA="
if defined VESTIBULE_JAVA if exist "%VESTIBULE_JAVA%\bin\java.exe" set "JAVA=%VESTIBULE_JAVA%\bin\java.exe"
if defined VESTIBULE_JAVA if not defined JAVA set "JAVA=%VESTIBULE_JAVA%"
if not defined JAVA call :take "%JAVA_HOME%"
if not defined JAVA for /d %%J in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%USERPROFILE%\.jdks\*") do call :take "%%~J"
if not defined JAVA (
  echo vestibule: no JDK 25 or newer found; install one from https://adoptium.net or set VESTIBULE_JAVA to it. 1>&2
  exit /b 1
)
set "MEMORY=-Xmx512m"
if "%~1"=="kiosk" set "MEMORY=-Xmx256m -XX:TieredStopAtLevel=1 -XX:MetaspaceSize=128m -XX:ReservedCodeCacheSize=192m"
if "%~1"=="demo" set "MEMORY=-Xmx1g"
if "%~1"=="tour" set "MEMORY=-Xmx1g"
"%JAVA%" %MEMORY% -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow "-Dvestibule.home=%HOME_FOLDER%" -classpath "%HOME_FOLDER%\lib\*" org.vestibule.app.Main %*
exit /b %ERRORLEVEL%

:take
if defined JAVA exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
for /f "tokens=2 delims==" %%V in ('findstr /b "JAVA_VERSION=" "%~1\release" 2^>nul') do (
  for /f "tokens=1 delims=." %%N in (%%V) do if %%N GEQ 25 set "JAVA=%~1\bin\java.exe"
)
exit /b 0
