@echo off
rem Kontor from its source tree on Windows: see the comment at the top of the script "kontor".
setlocal enabledelayedexpansion
set "top=%~dp0"
set "top=%top:~0,-1%"
set "product=%top%\releng\products\target\products\kontor-suite\win32\win32\x86_64\kontor-suite"
if "%~1"=="" (
    echo Usage: kontor start^|test^|modules^|install^|uninstall^|help^|COMMAND [--profile NAME] [--lang zh_CN^|en] 1>&2
    exit /b 2
)
call "%top%\features\org.kontor.platform.feature\rootfiles\win32\etc\find-java.cmd"
if errorlevel 1 (
    echo Kontor needs Java 21 or newer; none was found. Install one or set JAVA_HOME. 1>&2
    exit /b 1
)
if "%~1"=="test" (
    set "rest=%*"
    cd /d "%top%" && call mvnw.cmd -B verify !rest:*test=!
    exit /b !errorlevel!
)
if not exist "%product%\artifacts.xml" (
    echo Building Kontor; the first time this takes some minutes. 1>&2
    pushd "%top%" && call mvnw.cmd -B -q package -DskipTests -Dspotless.check.skip -Dcheckstyle.skip -pl releng/products,releng/site -am 1>&2
    if errorlevel 1 (
        echo The build failed. 1>&2
        exit /b 1
    )
    popd
)
set "into="
set "arguments="
set "previous="
for %%a in (%*) do (
    if "!previous!"=="--into" (
        set "into=%%~fa"
    ) else if not "%%~a"=="--into" (
        set "arguments=!arguments! %%a"
    )
    set "previous=%%~a"
)
if defined into (
    if not exist "!into!\artifacts.xml" xcopy /e /i /q "%top%\releng\products\target\products\kontor-workbench\win32\win32\x86_64\kontor-workbench" "!into!" >nul
    set "product=!into!"
)
if "%~1"=="install" if "!arguments:--from=!"=="!arguments!" set "arguments=!arguments! --from "%top%\releng\site\target\repository""
call "%product%\kontor.cmd" !arguments!
exit /b %errorlevel%
