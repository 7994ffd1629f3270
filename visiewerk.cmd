@echo off
rem Runs Visiewerk; builds it first when its sources have changed.
rem
rem   JAVA_HOME             the Java to use, 17 or newer; without it the java on the path
rem   VISIEWERK_JAVA_OPTS   more options for the Java virtual machine, such as -Xmx4g
setlocal
set "HOME_DIR=%~dp0"
set "TARGET=%HOME_DIR%target"
set "JAR=%TARGET%\visiewerk.jar"
set "ARCHIVE=%TARGET%\visiewerk.jsa"
set "STAMP=%TARGET%\visiewerk.stamp"
set "FLAGS=-Xshare:auto -Xlog:disable -Xlog:all=error:stderr -XX:TieredStopAtLevel=1 -XX:+UseParallelGC -XX:-UseAdaptiveSizePolicy -XX:NewRatio=3 -XX:MaxTenuringThreshold=1 -Dfile.encoding=UTF-8 -Djava.awt.headless=true"

set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo Visiewerk heeft Java 17 of nieuwer nodig, en er is geen Java gevonden. 1>&2
  exit /b 3
)

rem The stamp is newer than all sources when nothing changed since the last build.
set "NEWER="
if not exist "%JAR%" set "NEWER=1"
if not exist "%STAMP%" set "NEWER=1"
if not defined NEWER for /f %%i in ('powershell -NoProfile -Command "$t=(Get-Item $env:STAMP).LastWriteTimeUtc; @(Get-ChildItem -Recurse -Path (Join-Path $env:HOME_DIR 'src\main'),(Join-Path $env:HOME_DIR 'themes'),(Join-Path $env:HOME_DIR 'pom.xml') -ErrorAction SilentlyContinue | Where-Object LastWriteTimeUtc -gt $t).Count"') do if not "%%i"=="0" set "NEWER=1"
if defined NEWER call :build
if errorlevel 1 exit /b 3

"%JAVA%" %FLAGS% "-XX:SharedArchiveFile=%ARCHIVE%" %VISIEWERK_JAVA_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%

:build
set "VERSION="
for /f "tokens=3" %%v in ('""%JAVA%" -version 2>&1" ^| findstr /c:" version "') do if not defined VERSION set "VERSION=%%~v"
for /f "delims=.-+" %%v in ("%VERSION%") do set "VERSION=%%v"
if %VERSION% LSS 17 (
  echo Visiewerk heeft Java 17 of nieuwer nodig; dit is Java %VERSION%. 1>&2
  exit /b 3
)
echo Visiewerk wordt gebouwd ... 1>&2
if not exist "%TARGET%" mkdir "%TARGET%"
if exist "%STAMP%" del "%STAMP%"
echo %VERSION%>"%TARGET%\visiewerk.begun"
pushd "%HOME_DIR%"
call mvn -q -B -ntp -Dmaven.test.skip=true -Dspotless.check.skip=true -Djacoco.skip=true package >"%TARGET%\visiewerk.log" 2>&1 <nul
if errorlevel 1 (
  popd
  type "%TARGET%\visiewerk.log" 1>&2
  echo Visiewerk kon niet worden gebouwd. Hierboven staat waarom. 1>&2
  exit /b 3
)
rem An archive of loaded classes halves the time to start; without it all works, but slower.
if exist "%ARCHIVE%" del "%ARCHIVE%"
"%JAVA%" %FLAGS% "-XX:ArchiveClassesAtExit=%ARCHIVE%" -jar "%JAR%" build --output "%TARGET%\oefening\site" >nul 2>&1 <nul
if exist "%TARGET%\oefening" rmdir /s /q "%TARGET%\oefening"
popd
rem Last, and with the time of the start: what changed during the build is built next time.
move /y "%TARGET%\visiewerk.begun" "%STAMP%" >nul
exit /b 0
