@echo off
rem Starts quizraft; builds it on first use, and again when a source differs from what was built.
rem The sources of the last build are kept in target\sources, because a batch file cannot compare times.
setlocal EnableExtensions DisableDelayedExpansion

set "here=%~dp0"
if "%here:~-1%"=="\" set "here=%here:~0,-1%"
set "target=%here%\target"
set "jar=%target%\quizraft.jar"
set "sources=%target%\sources"

if defined JAVA_HOME (
    set "java=%JAVA_HOME%\bin\java.exe"
) else (
    set "java="
    for %%I in (java.exe) do set "java=%%~$PATH:I"
)
if not defined java (
    call :say "there is no Java. Install a JDK 17 or newer, or let JAVA_HOME name one."
    exit /b 126
)
if not exist "%java%" (
    call :say "JAVA_HOME is %JAVA_HOME%, but there is no bin\java.exe in it. Let it name a JDK 17 or newer."
    exit /b 126
)

call :needs_build
if errorlevel 1 (
    call :build
    if errorlevel 1 exit /b 126
)
call :is_known_java
if errorlevel 1 (
    call :check_java
    if errorlevel 1 exit /b 126
)

rem The program writes UTF-8; the console is told so, and gets its code page back.
set "codepage="
for /f "tokens=2 delims=:" %%C in ('chcp 2^>nul') do set "codepage=%%C"
if defined codepage set "codepage=%codepage:.=%"
if defined codepage set "codepage=%codepage: =%"
if defined codepage chcp 65001 >nul 2>&1
rem As in the script for other systems: the app gets by with the simplest collector, in less memory.
set "memory="
if "%~1"=="" set "memory=-XX:+UseSerialGC -Xmn8m"
if "%~1"=="study" set "memory=-XX:+UseSerialGC -Xmn8m"
"%java%" ^
    -XX:TieredStopAtLevel=1 ^
    %memory% ^
    -Xlog:disable ^
    -Dfile.encoding=UTF-8 ^
    "-Dquizraft.home=%here%" ^
    %QUIZRAFT_JAVA_OPTS% ^
    -jar "%jar%" %*
set "status=%ERRORLEVEL%"
if defined codepage chcp %codepage% >nul 2>&1
exit /b %status%

:say
setlocal EnableDelayedExpansion
set "message=%~1"
>&2 echo quizraft: !message!
exit /b 0

rem Whether there is no jar, or pom.xml or anything under src\main differs from what it was made of. Robocopy only lists
rem here (/L); its status is 0 if there would be nothing to copy or remove.
:needs_build
set "reason=building, which takes a minute the first time..."
if not exist "%jar%" exit /b 1
if not exist "%target%\lib" exit /b 1
if not exist "%here%\pom.xml" exit /b 0
set "reason=a source differs from what was built; building..."
robocopy "%here%\src\main" "%sources%\main" /MIR /L /NJH /NJS /NDL /NFL /NP /R:0 /W:0 >nul 2>&1
if errorlevel 1 exit /b 1
robocopy "%here%" "%sources%" pom.xml /L /NJH /NJS /NDL /NFL /NP /R:0 /W:0 >nul 2>&1
if errorlevel 1 exit /b 1
exit /b 0

rem Asking a Java for its version takes as long as a start, so the one found new enough is written down.
:is_known_java
if not exist "%target%\java.txt" exit /b 1
set "known="
set /p known=<"%target%\java.txt"
if /i "%known%"=="%java%" exit /b 0
exit /b 1

:check_java
set "version="
for /f "tokens=1,* delims== " %%K in ('call "%java%" -XshowSettings:properties -version 2^>^&1 ^| findstr /c:"java.home" /c:"java.specification.version"') do (
    if "%%K"=="java.home" set "java_home=%%L"
    if "%%K"=="java.specification.version" set "version=%%L"
)
if not defined version (
    call :say "%java% does not run."
    exit /b 1
)
set "major=%version%"
if "%major:~0,2%"=="1." set "major=%major:~2%"
if %major% LSS 17 (
    call :say "this is Java %major%, at %java_home%. Install a JDK 17 or newer, or let JAVA_HOME name one."
    exit /b 1
)
if exist "%target%\" >"%target%\java.txt" echo %java%
exit /b 0

rem Builds in a folder of its own and moves the result into place when it is whole, the jar last. Making the folder is
rem also the lock: only one of two starts can.
:build
call :check_java
if errorlevel 1 exit /b 1
if not exist "%java_home%\bin\javac.exe" (
    call :say "it has to be built, but the Java at %java_home% has no compiler. Install a JDK 17 or newer, or let JAVA_HOME name one."
    exit /b 1
)
where mvn >nul 2>&1
if errorlevel 1 (
    call :say "it has to be built, but Maven (mvn) is missing. Install Maven 3.8.1 or newer."
    exit /b 1
)
if not exist "%target%\" mkdir "%target%" 2>nul
set "waited="
:lock
mkdir "%target%\building" 2>nul
if not errorlevel 1 goto locked
if not exist "%target%\building\" (
    call :say "it cannot be built, because %target% cannot be written to."
    exit /b 1
)
if not defined waited call :say "it is being built already; waiting for that... (If nothing is, remove %target%\building.)"
set "waited=yes"
ping -n 2 127.0.0.1 >nul
goto lock

:locked
call :needs_build
if not errorlevel 1 (
    rmdir /s /q "%target%\building"
    exit /b 0
)
call :say "%reason%"
robocopy "%here%\src\main" "%target%\building\sources\main" /MIR /NJH /NJS /NDL /NFL /NP /R:0 /W:0 >nul 2>&1
robocopy "%here%" "%target%\building\sources" pom.xml /NJH /NJS /NDL /NFL /NP /R:0 /W:0 >nul 2>&1
set "JAVA_HOME=%java_home%"
call mvn -q -B -Dquick -f "%here%\pom.xml" "-Dbuild.folder=target\building" resources:resources compiler:compile jar:jar dependency:copy-dependencies <nul >"%target%\building.log" 2>&1
if errorlevel 1 goto failed
if not exist "%target%\lib\" mkdir "%target%\lib"
move /y "%target%\building\lib\*.jar" "%target%\lib\" >nul
if errorlevel 1 goto failed
move /y "%target%\building\quizraft.jar" "%jar%" >nul
if errorlevel 1 goto failed
if exist "%sources%\" rmdir /s /q "%sources%"
move /y "%target%\building\sources" "%sources%" >nul
rmdir /s /q "%target%\building"
del "%target%\building.log"
exit /b 0

:failed
type "%target%\building.log" >&2
rmdir /s /q "%target%\building"
call :say "the build failed; its messages are above."
exit /b 1
