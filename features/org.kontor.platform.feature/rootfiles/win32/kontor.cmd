@echo off
rem Starts Kontor from its own folder.
rem   kontor [start] [--profile NAME] [--lang zh_CN^|en]     the workbench
rem   kontor modules                                        what is installed
rem   kontor install FEATURE --from SITE                    one more module; uninstall FEATURE takes it away again
rem   kontor COMMAND ...                                    a command without a screen; "kontor help" lists them
rem KONTOR_HOME: folder of profiles, databases and logs (default: .kontor in the user's folder). KONTOR_OPTS: Java options.
rem Exit code: 0 done, 1 failed, 2 wrong usage
setlocal enabledelayedexpansion
set "here=%~dp0"
set "here=%here:~0,-1%"
call "%here%\etc\find-java.cmd"
if errorlevel 1 (
    echo Kontor needs Java 21 or newer; none was found. Install one or set JAVA_HOME. 1>&2
    exit /b 1
)
if not defined KONTOR_HOME set "KONTOR_HOME=%USERPROFILE%\.kontor"
if not exist "%KONTOR_HOME%\cache" mkdir "%KONTOR_HOME%\cache"
if not exist "%KONTOR_HOME%\logs" mkdir "%KONTOR_HOME%\logs"
for %%f in ("%here%\plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%f"

set "verb=%~1"
if "%verb%"=="" set verb=start
if "%verb:~0,1%"=="-" set verb=start
set nl=
set previous=
for %%a in (%*) do (
    if "!previous!"=="--lang" set "nl=-nl %%~a"
    set "previous=%%~a"
)
set options=-Dkontor.home="%KONTOR_HOME%" -Djava.awt.headless=true -Dlogback.configurationFile="%here%\etc\logback.xml" -Djava.util.logging.config.file="%here%\etc\logging.properties" --enable-native-access=ALL-UNNAMED -XX:+UseSerialGC -Xshare:auto -Xlog:disable %KONTOR_OPTS%

if "%verb%"=="start" goto start
if "%verb%"=="modules" goto modules
if "%verb%"=="install" goto install
if "%verb%"=="uninstall" goto uninstall
"%JAVA_HOME%\bin\java" %options% -XX:+AutoCreateSharedArchive -XX:SharedArchiveFile="%KONTOR_HOME%\cache\command.jsa" -jar "%launcher%" -nosplash %nl% -data "%KONTOR_HOME%\cache\command" -application org.kontor.cli.application %*
exit /b %errorlevel%

:start
set "rest=%*"
if "%~1"=="start" set "rest=!rest:*start=!"
:again
start "" /wait /b "%JAVA_HOME%\bin\javaw" %options% -XX:TieredStopAtLevel=1 -XX:+AutoCreateSharedArchive -XX:SharedArchiveFile="%KONTOR_HOME%\cache\workbench.jsa" -jar "%launcher%" -nosplash %nl% -data "%KONTOR_HOME%\workspace" %rest%
rem no native launcher: a restart (exit code 23, after an update or from the menu) is done here
if %errorlevel%==23 goto again
exit /b %errorlevel%

:modules
call :director -listInstalledRoots
exit /b %errorlevel%

:install
if /i not "%~3"=="--from" goto usage
if "%~4"=="" goto usage
call :unit "%~2"
set "site=%~4"
if "!site:://=!"=="!site!" set "site=file:/!site:\=/!"
call :director -repository "!site!" -installIU !unit!
if errorlevel 1 exit /b 1
rem the dialogs of the workbench offer the sites that modules came from
findstr /x /l /c:"!site!" "%here%\etc\update-sites" >nul 2>&1 || >>"%here%\etc\update-sites" echo !site!
exit /b 0

:uninstall
if "%~2"=="" goto usage
call :unit "%~2"
call :director -uninstallIU !unit!
if errorlevel 1 exit /b 1
"%JAVA_HOME%\bin\java" %options% -jar "%launcher%" -nosplash -data "%KONTOR_HOME%\cache\director" -application org.eclipse.equinox.p2.garbagecollector.application -profile KontorProfile
exit /b %errorlevel%

:usage
echo Usage: kontor install FEATURE --from SITE, kontor uninstall FEATURE 1>&2
exit /b 2

:unit
set "unit=org.kontor.%~1.feature.feature.group"
echo %~1| findstr /r "\." >nul && set "unit=%~1"
echo %~1| findstr /r "\.feature$" >nul && set "unit=%~1.feature.group"
exit /b 0

:director
"%JAVA_HOME%\bin\java" %options% -XX:TieredStopAtLevel=1 -jar "%launcher%" -nosplash -data "%KONTOR_HOME%\cache\director" -application org.eclipse.equinox.p2.director -destination "%here%" -profile KontorProfile %*
exit /b %errorlevel%
