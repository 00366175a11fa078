@echo off
rem Starts Simplexplorer from the folder it was unpacked to; JAVA_HOME, if set, chooses the Java (17 or newer).
setlocal
set "JAVA_EXE=java"
if defined JAVA_HOME set "JAVA_EXE=%JAVA_HOME%\bin\java"
"%JAVA_EXE%" %SIMPLEXPLORER_JAVA_OPTIONS% --module-path "%~dp0..\lib\javafx" --add-modules javafx.controls,javafx.fxml --add-exports javafx.graphics/com.sun.javafx.text=ALL-UNNAMED -cp "%~dp0..\lib\*" org.simplexplorer.app.Main %*
