@echo off
rem Sets JAVA_HOME to a Java of at least version 21: the one in JAVA_HOME, the one on the PATH, or one in the usual places.
call :check "%JAVA_HOME%" && exit /b 0
for /f "delims=" %%j in ('where java 2^>nul') do call :check "%%~dpj.." && exit /b 0
for %%r in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\BellSoft" "%USERPROFILE%\.jdks" "%LOCALAPPDATA%\Programs\Eclipse Adoptium") do (
    for /d %%j in ("%%~r\*") do call :check "%%~j" && exit /b 0
)
exit /b 1

:check
if "%~1"=="" exit /b 1
if not exist "%~1\bin\java.exe" exit /b 1
if not exist "%~1\release" exit /b 1
for /f "tokens=2 delims==" %%v in ('findstr /b "JAVA_VERSION=" "%~1\release"') do (
    for /f "tokens=1 delims=." %%m in (%%v) do if %%~m geq 21 (
        set "JAVA_HOME=%~f1"
        exit /b 0
    )
)
exit /b 1
